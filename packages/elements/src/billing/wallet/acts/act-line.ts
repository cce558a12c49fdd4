import { html, nothing, type TemplateResult } from 'lit';
import type { Routes } from '../../../events/navigate.ts';
import { link } from '../../../ui/link.ts';
import { statusLine, type StatusLine } from '../../../ui/status-line.ts';
import { conflictWords, doneWords, failedWords, pendingWords, type ActVoice } from './act-words.ts';
import type { WalletActs } from './wallet-acts.ts';

/** What the line is drawn from. */
export interface ActLine {
  readonly acts: WalletActs;
  readonly voice: ActVoice;
  readonly routes: Routes | undefined;
}

/** Where an act on the wallet stands, on the card: until the next one, or until it is put away (INTERACTION.md P6). */
export function actLine(line: ActLine): TemplateResult | typeof nothing {
  const { acts } = line;
  // The open dialog says it itself, but for what only the card can.
  if (acts.dialog.isOpen && acts.state.status !== 'done') return nothing;
  const shown = lineOf(line);
  return shown ? statusLine({ id: 'result', ...shown }) : nothing;
}

function lineOf({ acts, voice, routes }: ActLine): Omit<StatusLine, 'id'> | undefined {
  const { words, wallet } = voice;
  const { state } = acts;
  const dismiss = { label: words('dismiss'), act: () => acts.dismiss() };
  switch (state.status) {
    case 'idle':
      return undefined;
    case 'submitting':
      return {
        tone: 'info',
        fact: pendingWords(state.intent.request, voice),
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
      return {
        tone: 'warning',
        fact: words('unknown'),
        consequence: words('unknownBody'),
        actions: [{ label: words('checkAgain'), act: () => acts.checkAgain() }],
      };
    case 'done': {
      const { invoice } = state.receipt;
      const { fact, consequence } = doneWords(state.receipt, voice);
      const target = invoice && { kind: 'invoice' as const, connectionId: wallet.connection_id, id: invoice.id };
      return {
        tone: 'success',
        fact,
        consequence: html`${consequence} ${target ? link(words('viewInvoice'), target, routes, nothing) : nothing}`,
        actions: [dismiss],
      };
    }
    case 'conflict':
      return { tone: 'warning', ...conflictWords(state.error, voice, state.intent.request), actions: [dismiss] };
    case 'failed':
      return { tone: 'danger', ...failedWords(state.error, voice), actions: [dismiss] };
  }
}
