/** What a person meets who goes through a page by pressing Tab: where focus is, what it is called, and whether it is seen. */
import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement } from '../controllers/active-element.ts';

/** More than any element has. */
const MOST = 60;

/**
 * Goes by Tab through an element from before its first stop until focus leaves it, and calls `visit` at each. What is
 * before and after it is a button of the page, since what Tab does at a page's end is its window's own affair.
 */
export async function tabThrough(element: Element, visit: (stop: HTMLElement) => Promise<void> | void): Promise<void> {
  const root = element.shadowRoot!;
  const before = buttonOfPage('Before');
  const after = buttonOfPage('After');
  element.before(before);
  element.after(after);
  try {
    (root.querySelector<HTMLElement>('dialog[open] h2') ?? before).focus();
    const visited: Element[] = [];
    for (let press = 0; press < MOST; press += 1) {
      await sendKeys({ press: 'Tab' });
      const stop = deepActiveElement();
      // Past a dialog’s last control lies the window: it goes there, to the dialog itself, round to the first, or stays.
      if (!(stop instanceof HTMLElement) || !root.contains(stop) || visited.includes(stop)) return;
      if (stop instanceof HTMLDialogElement) return;
      visited.push(stop);
      await visit(stop);
    }
  } finally {
    before.remove();
    after.remove();
  }
  throw new Error(`Tab finds no end in <${element.localName}>.`);
}

/** A control of the page around an element. */
export function buttonOfPage(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = name;
  return button;
}

/** What the ring that shows where focus is goes around: the control, or a box that it stands in. */
function ringedBy(control: Element): Element | undefined {
  for (let one: Element | null = control; one && !one.matches('[part~=base]'); one = one.parentElement) {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return one;
  }
  return undefined;
}

/** The ring: the box around it, in the page's pixels; undefined where there is none. */
export function ringOf(control: Element): DOMRect | undefined {
  const ringed = ringedBy(control);
  if (!ringed) return undefined;
  const { outlineWidth, outlineOffset } = getComputedStyle(ringed);
  const box = ringed.getBoundingClientRect();
  const out = Math.max(0, Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset));
  return new DOMRect(box.x - out, box.y - out, box.width + 2 * out, box.height + 2 * out);
}

/** Boxes around something that cut off what is outside of them, with their inner boxes. */
function* clippers(inner: Element): Generator<readonly [Element, DOMRect]> {
  for (let one = parentOf(inner); one; one = parentOf(one)) {
    if (getComputedStyle(one).overflow === 'visible' || one === document.documentElement) continue;
    const { left, top } = one.getBoundingClientRect();
    yield [one, new DOMRect(left + one.clientLeft, top + one.clientTop, one.clientWidth, one.clientHeight)];
  }
}

/** Which box cuts the ring of a control off, if one does; what is higher than its scroller can't be whole in it. */
export function clipperOf(control: Element, ring: DOMRect): Element | undefined {
  for (const [one, box] of clippers(ringedBy(control) ?? control)) {
    const isTall = ring.height > box.height && getComputedStyle(one).overflowY === 'auto';
    const isInside =
      ring.left >= box.left - 1 &&
      ring.right <= box.right + 1 &&
      (isTall
        ? ring.top < box.bottom && ring.bottom > box.top
        : ring.top >= box.top - 1 && ring.bottom <= box.bottom + 1);
    if (!isInside) return one;
  }
  return undefined;
}

/** The part of a control that isn't cut off. */
export function seenBox(control: Element): DOMRect {
  const { left, top, right, bottom } = control.getBoundingClientRect();
  let [x, y, endX, endY] = [left, top, right, bottom];
  for (const [, box] of clippers(control)) {
    [x, y] = [Math.max(x, box.left), Math.max(y, box.top)];
    [endX, endY] = [Math.min(endX, box.right), Math.min(endY, box.bottom)];
  }
  return new DOMRect(x, y, Math.max(0, endX - x), Math.max(0, endY - y));
}

const parentOf = (one: Element): Element | null => {
  const root = one.getRootNode();
  return one.assignedSlot ?? one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** What lies over the middle of a control, if it isn't the control itself. */
export function covererOf(control: Element): Element | undefined {
  const { x, y, width, height } = control.matches('[role=article]') ? seenBox(control) : control.getClientRects()[0]!;
  let hit = document.elementFromPoint(x + width / 2, y + height / 2);
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x + width / 2, y + height / 2);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const isOwn = hit !== null && (control.contains(hit) || hit.contains(control));
  return isOwn ? undefined : (hit ?? document.documentElement);
}

/** What a press on a control hits: a radio is its whole card. */
export const targetOf = (control: Element): DOMRect => (control.closest('label') ?? control).getBoundingClientRect();
