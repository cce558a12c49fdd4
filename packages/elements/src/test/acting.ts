/** What a person does in a dialog of an element: opens it, types, confirms. */
import { inside, seen, textOf } from './mount.ts';

/** A button by what it says, in the element's dialog while one is open, else on the card. */
export function buttonOf(element: Element, name: string | RegExp): HTMLButtonElement {
  const root: ParentNode = element.shadowRoot!.querySelector('dialog[open]') ?? element.shadowRoot!;
  const matches = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const found = [...root.querySelectorAll('button')].find((one) => matches(textOf(one)));
  if (!found) throw new Error(`There is no button ${String(name)} in: ${textOf(root)}`);
  return found;
}

/** Whether there is such a button. */
export function hasButton(element: Element, name: string | RegExp): boolean {
  try {
    return Boolean(buttonOf(element, name));
  } catch {
    return false;
  }
}

/**
 * Presses a button that opens a dialog, and answers the dialog when it stands. It stands since a second: what comes too soon
 * confirms nothing, and nobody waits in a test.
 */
export async function openDialog(element: Element, name: string | RegExp): Promise<HTMLDialogElement> {
  const now = performance.now.bind(performance);
  performance.now = () => now() - 1000;
  try {
    buttonOf(element, name).click();
    return await seen(element, (root) => root.querySelector<HTMLDialogElement>('dialog[open]'));
  } finally {
    performance.now = now;
  }
}

/** The field of a label in the open dialog. */
export function fieldOf(element: Element, label: string): HTMLInputElement {
  const labels = [...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('dialog label')];
  const found = labels.find((one) => textOf(one).startsWith(label));
  const field = found && element.shadowRoot!.getElementById(found.htmlFor);
  if (!field) throw new Error(`There is no field ${label}.`);
  return field as HTMLInputElement;
}

/** Types a text in the place of what a field has. */
export async function type(element: Element, label: string, text: string): Promise<void> {
  const field = fieldOf(element, label);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await (element as Element & { updateComplete: Promise<boolean> }).updateComplete;
}

/** The button that confirms: the last of the open dialog. */
export const confirmOf = (element: Element): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('dialog[open] button')].at(-1)!;

/** What stands as the result of an act on the card, when it does. */
export const result = (element: Element): Promise<string> =>
  seen(element, (root) => {
    const line = root.querySelector('#result');
    return line && textOf(line);
  });

/** What is wrong with a field, as it is tied to it. */
export function problemOf(element: Element, label: string): string | undefined {
  const field = fieldOf(element, label);
  if (field.getAttribute('aria-invalid') !== 'true') return undefined;
  const id = field.getAttribute('aria-describedby')!.split(' ').at(-1)!;
  return textOf(inside(element, `#${id}`));
}

/** Resolves when focus is on what a selector says; a change of focus is no change of the tree, which `seen` looks at. */
export function focusOn(element: Element, selector: string): Promise<void> {
  const root = element.shadowRoot!;
  const has = (): boolean => root.activeElement?.matches(selector) ?? false;
  return new Promise((resolve) => {
    const check = (): void => {
      if (!has()) return;
      root.removeEventListener('focusin', check);
      resolve();
    };
    root.addEventListener('focusin', check);
    check();
  });
}
