/** What a person does in the dialogs of an element: opens one, fills it in, confirms. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { textOf, type Shown } from './shown.ts';

/** The ids of fields that acts have. */
type FieldId = 'amount' | 'reason' | 'note' | 'code';

/** What a person finds in an element that acts. */
export interface Acting {
  readonly dialog: HTMLDialogElement;
  /** The button that confirms: the last one. */
  readonly confirm: HTMLButtonElement;
  /** A field by its id, for its label is another one in each language. */
  field(id: FieldId): HTMLInputElement;
}

/** What is in the dialog that stands open. */
export function acting({ root }: Shown): Acting {
  const dialog = root.querySelector<HTMLDialogElement>('dialog[open]');
  if (!dialog) throw new Error(`No dialog stands open in: ${textOf(root)}`);
  return {
    dialog,
    confirm: [...dialog.querySelectorAll('button')].at(-1)!,
    field: (id) => {
      const field = dialog.querySelector<HTMLInputElement>(`#${id}`);
      if (!field) throw new Error(`No field ${id} in: ${textOf(dialog)}`);
      return field;
    },
  };
}

/**
 * Runs `act`, after which a dialog stands since a second: what is pressed too soon after a dialog came confirms nothing, and
 * nobody waits for a story.
 */
export async function asLongAgo<T>(act: () => Promise<T>): Promise<T> {
  const now = performance.now.bind(performance);
  performance.now = () => now() - 1000;
  try {
    return await act();
  } finally {
    performance.now = now;
  }
}

/** Presses what opens a dialog, and answers the dialog once it stands. */
export const openDialog = (shown: Shown, button: HTMLElement): Promise<Acting> =>
  asLongAgo(async () => {
    await userEvent.click(button);
    await shown.finds((root) => root.querySelector('dialog[open]'));
    return acting(shown);
  });

/** Types a text in the place of what a field has. */
export async function fill(shown: Shown, id: FieldId, text: string): Promise<void> {
  await fireEvent.input(acting(shown).field(id), { target: { value: text } });
}

/** Presses the button that confirms. */
export const confirm = (shown: Shown): Promise<void> => userEvent.click(acting(shown).confirm);

/** Waits for the line that says where an act stands, with this in it. */
export async function hasResult({ root }: Shown, text: string | RegExp): Promise<void> {
  await waitFor(() => expect(textOf(root.querySelector('#result') ?? root)).toMatch(text), { timeout: 8000 });
  expect(root.querySelector('dialog'), 'the dialog is gone').toBeNull();
}

/** What is said to be wrong with a field, as it is tied to it. */
export function problemOf(shown: Shown, id: FieldId): string {
  const field = acting(shown).field(id);
  expect(field).toHaveAttribute('aria-invalid', 'true');
  const error = field.getAttribute('aria-describedby')!.split(' ').at(-1)!;
  return textOf(shown.root.querySelector(`#${error}`)!);
}
