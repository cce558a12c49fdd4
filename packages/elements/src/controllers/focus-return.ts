import { STOPS } from './active-element.ts';

export { invokerOf } from './active-element.ts';

const ROWS = 'tr,li,[role=row],[role=listitem],[role=article]';
const HEADINGS = ':is(h1,h2,h3,h4,h5,h6,caption,[role=heading])[tabindex="-1"]';

/** Where focus goes back to. */
export interface FocusPlace {
  /** Focuses the first of the place's list that can take it; answers whether one did. Never scrolls the page (F8). */
  restore(): boolean;
}

/**
 * Remembers a control's place before it may go: the control itself, its row's first control, the next row's, the previous
 * row's, the headings before it from the nearest on, the element's heading `#title` (INTERACTION.md F3). Rows and headings
 * are those that stand now, since a removed control has no neighbours any more.
 */
export function rememberPlace(control: Element | null | undefined, root: ParentNode): FocusPlace {
  const row = control?.closest(ROWS);
  // What is outside the root is the page's: a row of its own may be around the element.
  const rows =
    row && root.contains(row)
      ? [row, ...following(row, 'nextElementSibling'), ...following(row, 'previousElementSibling')]
      : [];
  const headings = [...root.querySelectorAll(HEADINGS)].reverse().filter((one) => isBefore(one, control));
  return {
    restore: () =>
      focusOn(control) ||
      rows.some((one) => [...one.querySelectorAll(STOPS)].some(focusOn)) ||
      headings.some(focusOn) ||
      focusOn(root.querySelector('#title')),
  };
}

/** Focuses a control without scrolling; false where it isn't in the page, isn't visible or is inert. */
export function focusOn(control: Element | null | undefined): boolean {
  if (!(control instanceof HTMLElement) || !control.isConnected) return false;
  control.focus({ preventScroll: true });
  // Asked afterwards: that alone sees every reason why a browser gives no focus. Not `:focus`, which no window behind another has.
  return (control.getRootNode() as Document | ShadowRoot).activeElement === control;
}

function following(row: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element[] {
  const found: Element[] = [];
  for (let next = row[way]; next; next = next[way]) found.push(next);
  return found;
}

function isBefore(heading: Element, control: Element | null | undefined): boolean {
  if (!control) return true;
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_DISCONNECTED: elsewhere } = Node;
  // Of what is in another tree each browser says what it likes.
  return (heading.compareDocumentPosition(control) & (after | elsewhere)) === after;
}
