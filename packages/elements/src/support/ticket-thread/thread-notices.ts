import type { TicketThreadMessages, Translate, UnsentMessage } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedController } from './feed/feed-controller.ts';
import type { ReadingPlace } from './reading-place.ts';

/** Around the messages: where else in the thread one may want to be (INTERACTION.md 2.1). */
export interface NoticeScene {
  readonly feed: FeedController;
  readonly reading: ReadingPlace;
  readonly words: Translate<TicketThreadMessages>;
  /** How many entries are unread, where the thread was opened. */
  readonly unread: number;
}

/** Above the messages, while the first unread one is out of view. */
export function toUnread({ feed, reading, words, unread }: NoticeScene): unknown {
  const { firstUnreadId: id, isUnreadAway } = feed;
  if (!id || !isUnreadAway) return nothing;
  return goTo(words('toUnread', { count: unread }), () => reading.jump(id as `ent_${string}`));
}

/** Below them, while the newest is out of view: counts what has come since, and what of one's own needs a look. */
export function toNewest({ feed: { thread, isAtNewest }, reading, words }: NoticeScene): unknown {
  if (!thread || isAtNewest) return nothing;
  const count = thread.newCount + thread.unsent.filter(isStuck).length;
  const label = count > 0 ? words('toNew', { count }) : words('toNewest');
  return goTo(label, () => reading.jump('newest'), count > 0 ? 'new' : '');
}

const isStuck = ({ state: { status } }: UnsentMessage): boolean => status === 'failed' || status === 'blocked';

/** A place that was asked for couldn't be shown. */
export function missed({ reading, words }: Pick<NoticeScene, 'reading' | 'words'>): unknown {
  const { missed: place } = reading;
  if (place === undefined) return nothing;
  return html`<div class="place">
    <span class="missed">${words('jumpFailed')}</span>
    <button
      type="button"
      part="button"
      class="small"
      aria-disabled=${reading.isRetrying ? 'true' : nothing}
      @click=${() => reading.isRetrying || void reading.jump(place)}
    >
      ${words('retry')}
    </button>
  </div>`;
}

const goTo = (label: string, act: () => Promise<unknown>, classes = ''): TemplateResult => html`
  <div class="place">
    <button type="button" part="button" class="small ${classes}" @click=${() => void act()}>${label}</button>
  </div>
`;
