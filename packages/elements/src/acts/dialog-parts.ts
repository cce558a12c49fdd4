/** What the dialogs of all acts have in common. */
import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../ui/action-button.ts';
import { heading } from '../ui/heading.ts';
import { statusLine } from '../ui/status-line.ts';
import type { Acting } from './acting.ts';
import type { ActSpeech } from './speech.ts';

/** What a dialog is drawn from. */
export interface ActScene<Request, Receipt> {
  readonly acts: Acting<Request, Receipt>;
  readonly speech: ActSpeech<Request, Receipt>;
  /** Why nothing can be confirmed now, where something is in the way. */
  readonly paused: TemplateResult | undefined;
}

/** The button that puts the dialog away; the only one where there is nothing to confirm. An act that was sent goes on. */
export const cancelButton = <Request, Receipt>(
  { acts, speech: { words } }: ActScene<Request, Receipt>,
  isAlone = false,
): TemplateResult =>
  actionButton({
    label: words(isAlone ? 'close' : 'cancel'),
    kind: isAlone ? 'secondary' : 'ghost',
    act: () => {
      acts.dialog.close();
      acts.cancel();
    },
  });

/** The button that confirms; it keeps its place while the act is under way. */
export const confirmButton = <Request, Receipt>(
  { acts, speech: { words }, paused }: ActScene<Request, Receipt>,
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

/** What came in between, or was refused, above what was typed; it was announced when it came. */
export function outcome<Request, Receipt>({
  acts,
  speech,
  paused,
}: ActScene<Request, Receipt>): TemplateResult | typeof nothing {
  const { state, notice } = acts;
  if (paused && !acts.isBusy) return paused;
  if (notice !== undefined) return statusLine({ id: 'outcome', tone: 'warning', fact: notice });
  if (state.status === 'conflict') {
    return statusLine({ id: 'outcome', tone: 'warning', ...speech.conflict(state.error, state.intent.request) });
  }
  if (state.status === 'failed') return statusLine({ id: 'outcome', tone: 'danger', ...speech.failed(state.error) });
  return nothing;
}

/** A field that can't be sent as it is. */
export interface Problem {
  /** The field's. */
  readonly id: string;
  readonly text: string;
}

/** Where several fields are wrong: all of it on top, each a way to its field (INTERACTION.md O4). */
export function problemSummary(problems: readonly Problem[], title: string): TemplateResult | typeof nothing {
  if (problems.length < 2) return nothing;
  const focus = (event: Event, id: string): void => {
    event.preventDefault();
    ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(id)?.focus({ preventScroll: true });
  };
  return html`
    <div class="problems" id="problems">
      ${heading(3, title, { id: 'problems-title' })}
      <ul role="list">
        ${problems.map(
          ({ id, text }) => html`<li><a href="#${id}" @click=${(event: Event) => focus(event, id)}>${text}</a></li>`,
        )}
      </ul>
    </div>
  `;
}

/** Focuses what is to be mended once it is drawn: the one field that is wrong, or the summary of several. */
export async function focusProblem(
  acts: Pick<Acting<never, never>, 'rendered' | 'find'>,
  problems: readonly Problem[],
): Promise<void> {
  const id = problems.length > 1 ? 'problems-title' : problems[0]?.id;
  await acts.rendered();
  acts.find(`#${id}`)?.focus({ preventScroll: true });
}
