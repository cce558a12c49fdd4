import { nothing, type TemplateResult } from 'lit';
import { statusLine, type StatusLine } from '../ui/status-line.ts';
import type { Acting, Done } from './acting.ts';
import type { ActSpeech } from './speech.ts';

/** What the line is drawn from. */
export interface ActLine<Request, Receipt> {
  readonly acts: Acting<Request, Receipt>;
  readonly speech: ActSpeech<Request, Receipt>;
  /** What stands where it was done: its fact, and where to go on. Undefined where the card itself shows it. */
  readonly done: (state: Done<Request, Receipt>) => Pick<StatusLine, 'fact' | 'consequence'> | undefined;
}

/** Where an act stands, on the card: until the next one, or until it is put away (INTERACTION.md P6). */
export function actLine<Request, Receipt>(line: ActLine<Request, Receipt>): TemplateResult | typeof nothing {
  const { acts } = line;
  // The open dialog says it itself, but for what only the card can.
  if (acts.dialog.isOpen && acts.state.status !== 'done') return nothing;
  const shown = lineOf(line);
  return shown ? statusLine({ id: 'result', ...shown }) : nothing;
}

function lineOf<Request, Receipt>({
  acts,
  speech,
  done,
}: ActLine<Request, Receipt>): Omit<StatusLine, 'id'> | undefined {
  const { words } = speech;
  const { state } = acts;
  const dismiss = { label: words('dismiss'), act: () => acts.dismiss() };
  switch (state.status) {
    case 'idle':
      return undefined;
    case 'submitting':
      // The button that was pressed keeps its place and its focus (INTERACTION.md F6).
      if (acts.isAsking) return unknownLine(acts, words, true);
      return {
        tone: 'info',
        fact: speech.pending(state.intent.request),
        consequence: acts.isSlow ? words('stillWorking') : undefined,
      };
    case 'step_up':
      return {
        tone: 'warning',
        fact: words('stepUpWaiting'),
        consequence: state.stepUp.by === 'host' && state.stepUp.error ? words('stepUpHostFailed') : undefined,
        actions: [
          state.stepUp.by === 'code'
            ? { label: words('enterCode'), act: (event) => acts.askForCode(event) }
            : { label: words('confirmIdentity'), act: () => acts.verifyByHost(), pending: state.stepUp.pending },
          dismiss,
        ],
      };
    case 'unknown':
      return unknownLine(acts, words);
    case 'done': {
      const shown = done(state);
      return shown && { tone: 'success', ...shown, actions: [dismiss] };
    }
    case 'conflict':
      return { tone: 'warning', ...speech.conflict(state.error, state.intent.request), actions: [dismiss] };
    case 'failed':
      return { tone: 'danger', ...speech.failed(state.error), actions: [dismiss] };
  }
}

/** It isn't known how it ended, and can be asked. */
const unknownLine = <Request, Receipt>(
  acts: Acting<Request, Receipt>,
  words: ActSpeech<Request, Receipt>['words'],
  pending = false,
): Omit<StatusLine, 'id'> => ({
  tone: 'warning',
  fact: words('unknown'),
  consequence: words(acts.isSlow ? 'stillWorking' : 'unknownBody'),
  actions: [{ label: words('checkAgain'), act: () => acts.checkAgain(), pending }],
});
