export const LIVE_STATUSES = ['live', 'connecting', 'stale', 'offline', 'ended'] as const;
/**
 * How fresh an element's content is: `live` as it happens; `connecting` for the first time or again; `stale` after ten
 * seconds without; `offline` without network; `ended` with the session (INTERACTION.md 3.1, 3.2).
 */
export type LiveStatus = (typeof LIVE_STATUSES)[number];

export interface StatusDetail {
  readonly status: LiveStatus;
  /** RFC 3339: when the content was last known to be right; with `stale` and `offline`. */
  readonly since?: string;
}

/** How fresh an element's content is has changed. */
export class RevampdStatusEvent extends Event {
  static readonly type = 'revampd-status';
  readonly detail: StatusDetail;

  constructor(detail: StatusDetail) {
    super(RevampdStatusEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-status': RevampdStatusEvent;
  }
}
