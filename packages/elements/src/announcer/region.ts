/** The two places of a scope that screen readers listen to, as light children of its announcer (INTERACTION.md A1). */
export interface Region {
  readonly element: HTMLElement;
  /** Milliseconds of the announcer's clock; nothing is said in a region that has just been made. */
  readonly since: number;
}

/** Wins over a page's `body > * { display: none !important }`: what is important in a root comes before the page's. */
const HIDDEN = `:host,::slotted(*){all:initial!important;position:absolute!important;inline-size:1px!important;
block-size:1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important}`;

let sheet: CSSStyleSheet | undefined;

/**
 * Puts an announcer into a scope: `body`, or a modal of the page. The tag is no registered element, only a root for its
 * sheet: no inline style, so that a strict CSP has nothing to refuse.
 */
export function makeRegion(scope: Element, since: number): Region {
  const element = document.createElement('revampd-announcer');
  const root = element.attachShadow({ mode: 'open' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(HIDDEN);
  }
  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('slot'));
  element.append(place('log', 'polite'), place('alert', 'assertive'));
  scope.append(element);
  return { element, since };
}

function place(role: string, live: string): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', role);
  made.setAttribute('aria-live', live);
  made.setAttribute('aria-relevant', 'additions');
  return made;
}
