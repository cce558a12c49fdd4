import type { ActsMessages, ActState, Translate } from '@revampd/core';
import { html } from 'lit';
import { actionButton } from '../ui/action-button.ts';
import { dialog } from '../ui/dialog.ts';
import { field } from '../ui/field.ts';
import { cancelButton, focusProblem, type ActScene } from './dialog-parts.ts';

type Words = Translate<ActsMessages>;
type StepUpState = Extract<ActState<unknown, unknown>, { status: 'step_up' }>;

/** The dialog that asks for the code which was sent to the person, before the act goes on (SES-8). */
export function codeDialog<Request, Receipt>(scene: ActScene<Request, Receipt>): unknown {
  const { acts, speech } = scene;
  const { words } = speech;
  const { state } = acts;
  const stepUp = state.status === 'step_up' ? state.stepUp : undefined;
  const pending = state.status === 'submitting' || stepUp?.pending === true;
  const problem = codeProblem(acts, stepUp, words);
  const challenge = stepUp?.challenge;
  const confirm = async (): Promise<void> => {
    // No code is good any more: what helps is another.
    if (stepUp && !challenge) return acts.find('.dialog-body button')?.focus();
    await acts.answerCode();
    const next = acts.state.status === 'step_up' ? acts.state.stepUp : undefined;
    if (codeProblem(acts, next, words)) void focusProblem(acts, [{ id: 'code', text: '' }]);
  };
  return dialog({
    controller: acts.dialog,
    heading: words('stepUpTitle'),
    lead: challenge
      ? words('stepUpSent', { sentTo: challenge.sent_to })
      : stepUp?.error
        ? undefined
        : words('stepUpSending'),
    closeLabel: words('close'),
    onCancel: () => acts.cancel(),
    body: html`
      ${field({
        id: 'code',
        label: words('codeLabel'),
        value: acts.code,
        autocomplete: 'one-time-code',
        required: true,
        pending,
        error: problem,
        onInput: (code) => acts.change(() => (acts.code = code.trim())),
        onEnter: () => void confirm(),
      })}
      <div>
        ${actionButton({ label: words('sendAnother'), small: true, pending, pendingLabel: words('sendAnother'), act: () => acts.sendCode() })}
      </div>
      <p class="hidden" role="status">${pending ? words('confirming') : ''}</p>
    `,
    actions: html`${cancelButton(scene)}
    ${actionButton({
      label: words('stepUpConfirm'),
      pendingLabel: words('confirming'),
      pending,
      kind: 'primary',
      guard: acts.dialog.guard,
      act: () => void confirm(),
    })}`,
  });
}

/** What is wrong with the code: as typed, or as it was answered. */
function codeProblem(
  { isCodeChecked, code }: { readonly isCodeChecked: boolean; readonly code: string },
  stepUp: StepUpState['stepUp'] | undefined,
  words: Words,
): string | undefined {
  const failure = stepUp?.error?.code;
  if (failure === 'not_found') return words('codeGone');
  if (failure === 'validation_failed') return words('codeWrong');
  if (failure) return words('codeFailed');
  return isCodeChecked && !/^[0-9]{6}$/.test(code) ? words('codeNeeded') : undefined;
}
