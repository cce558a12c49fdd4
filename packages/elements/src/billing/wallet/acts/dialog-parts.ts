/** What the dialogs of a wallet have in common. */
import type { Translate, WalletActsMessages } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../../../ui/action-button.ts';
import { heading, type HeadingLevel } from '../../../ui/heading.ts';
import { statusLine } from '../../../ui/status-line.ts';
import { conflictWords, failedWords, type ActVoice } from './act-words.ts';
import type { WalletActs } from './wallet-acts.ts';

/** What a dialog is drawn from. */
export interface DialogScene {
  readonly acts: WalletActs;
  readonly voice: ActVoice;
  /** The element's own; what stands in a dialog begins at 2. */
  readonly level: HeadingLevel;
  /** Why nothing can be confirmed now, where something is in the way. */
  readonly paused: TemplateResult | undefined;
}

/** The button that puts the dialog away; the only one where there is nothing to confirm. An act that was sent goes on. */
export const cancelButton = ({ acts, voice: { words } }: DialogScene, isAlone = false): TemplateResult =>
  actionButton({
    label: words(isAlone ? 'close' : 'cancel'),
    kind: isAlone ? 'secondary' : 'ghost',
    act: () => {
      acts.dialog.close();
      acts.cancel();
    },
  });

/** The button that confirms; it keeps its place while the act is under way. */
export const confirmButton = (
  { acts, voice: { words }, paused }: DialogScene,
  label: string,
  pendingLabel: string,
  act: () => void,
): TemplateResult =>
  actionButton({
    label,
    pendingLabel: acts.isSlow ? words('stillWorking') : pendingLabel,
    pending: acts.state.status === 'submitting',
    disabled: paused !== undefined,
    kind: 'primary',
    guard: acts.dialog.guard,
    act,
  });

/**
 * What the dialog is for can't be done any more, however often it is tried: the invoice isn't open, or the credit was given
 * back. It says so, and there is nothing left to confirm (INTERACTION.md 2.11).
 */
export const isOver = (scene: DialogScene): boolean => {
  const { state } = scene.acts;
  return isGivenBack(scene) || (state.status === 'conflict' && state.error.code === 'invoice_not_open');
};

/** Somebody else has given the credit back while the dialog stood. */
const isGivenBack = ({ acts, voice: { wallet } }: DialogScene): boolean =>
  acts.undertaking === 'reverse' &&
  wallet.entries.data.some(({ id, reversed_by: by }) => id === acts.entryToReverse?.id && by !== null);

/** What came in between, or was refused, above what was typed; it was announced when it came. */
export function outcome(scene: DialogScene): TemplateResult | typeof nothing {
  const { acts, voice, paused } = scene;
  const { state, notice } = acts;
  const { words } = voice;
  if (paused && !acts.isBusy) return paused;
  if (state.status === 'idle' && isGivenBack(scene)) {
    return statusLine({ id: 'outcome', tone: 'warning', fact: words('givenBack'), consequence: words('notDone') });
  }
  if (notice !== undefined) return statusLine({ id: 'outcome', tone: 'warning', fact: notice });
  if (state.status === 'conflict') {
    return statusLine({ id: 'outcome', tone: 'warning', ...conflictWords(state.error, voice, state.intent.request) });
  }
  if (state.status === 'failed')
    return statusLine({ id: 'outcome', tone: 'danger', ...failedWords(state.error, voice) });
  return nothing;
}

/** A field that can't be sent as it is. */
export interface Problem {
  /** The field's. */
  readonly id: string;
  readonly text: string;
}

/** Where several fields are wrong: all of it on top, each a way to its field (INTERACTION.md O4). */
export function problemSummary(
  problems: readonly Problem[],
  words: Translate<WalletActsMessages>,
): TemplateResult | typeof nothing {
  if (problems.length < 2) return nothing;
  const focus = (event: Event, id: string): void => {
    event.preventDefault();
    ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus({ preventScroll: true });
  };
  return html`
    <div class="problems" id="problems">
      ${heading(3, words('problemTitle'), { id: 'problems-title' })}
      <ul role="list">
        ${problems.map(
          ({ id, text }) => html`<li><a href="#${id}" @click=${(event: Event) => focus(event, id)}>${text}</a></li>`,
        )}
      </ul>
    </div>
  `;
}

/** Focuses what is to be mended once it is drawn: the one field that is wrong, or the summary of several. */
export async function focusProblem(acts: WalletActs, problems: readonly Problem[]): Promise<void> {
  const id = problems.length > 1 ? 'problems-title' : problems[0]?.id;
  await acts.rendered();
  acts.find(`#${id}`)?.focus({ preventScroll: true });
}
