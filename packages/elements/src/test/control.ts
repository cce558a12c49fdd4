/** What a person presses, in whatever language it is labelled. */
import { inside, seen } from './mount.ts';

/**
 * Presses a control as one does who has read what stands there: a click long after a dialog has opened, the first of its
 * kind. (What comes too soon confirms nothing, and nobody waits in a test.)
 */
export function press(control: Element | null | undefined): void {
  if (!control) throw new Error('There is nothing to press.');
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });
  Object.defineProperty(event, 'timeStamp', { value: Number.POSITIVE_INFINITY });
  control.dispatchEvent(event);
}

/** Waits for a control inside an element, and presses it. */
export const pressIn = async (element: Element, selector: string): Promise<void> =>
  press(await seen(element, (root) => root.querySelector(selector)));

/** Types a text in the place of what a field has. */
export async function typeIn(element: Element, selector: string, text: string): Promise<void> {
  const field = await seen(element, (root) => root.querySelector<HTMLInputElement>(selector));
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await (element as Element & { updateComplete: Promise<boolean> }).updateComplete;
}

/** Chooses in a native select. */
export function choose(element: Element, selector: string, value: string): void {
  const select = inside<HTMLSelectElement>(element, selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
