import {
  formatMoney,
  type Scope,
  type Wallet,
  type WalletAct,
  type WalletEntry,
  type WalletRequest,
} from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import type { RevampdElement } from '../../../element/revampd-element.ts';
import { DialogController } from '../../../controllers/dialog-controller.ts';
import { goneWords, sentence, type ActVoice } from './act-words.ts';
import { NEW_ENTRY_FORM, type EntryForm } from './entry-form.ts';
import { FollowedAct } from './followed-act.ts';
import { requestEvent } from './host-events.ts';
import { InvoiceChoice } from './invoice-choice.ts';
import { Outcomes } from './outcomes.ts';
import { keepTyped, takeTyped, type Typed } from './typed.ts';

/** What a person can begin: the payer applies; the issuer grants, adjusts, and gives an application back. */
export type Undertaking = 'apply' | 'grant' | 'adjust' | 'reverse';

/** What the acts are drawn into and speak through; what it answers may change from render to render. */
export interface WalletActsHost {
  readonly element: ReactiveControllerHost & HTMLElement & Pick<RevampdElement, 'say' | 'reportFailure'>;
  readonly scope: () => Scope | undefined;
  readonly connectionId: () => string | undefined;
  readonly voice: () => ActVoice | undefined;
}

/** Milliseconds of rest in typing after which what would follow is said. */
const REST = 500;

/**
 * What is done with a wallet: which dialog is open, what was typed in it, and where the act stands. It draws nothing; the
 * dialogs do (`apply-dialog.ts`, `entry-dialog.ts`, `code-dialog.ts`), and `act-line.ts` for the card. What an act comes to is
 * told by `outcomes.ts`.
 */
export class WalletActs {
  readonly dialog: DialogController;
  /** What the dialog is for; it outlives the dialog, for an act that is still under way. */
  undertaking: Undertaking = 'apply';
  /** The dialog asks for a code instead. */
  isVerifying = false;
  /** Which invoice is paid, and with how much. */
  readonly choice: InvoiceChoice;
  entry: EntryForm = NEW_ENTRY_FORM;
  /** The application that is given back. */
  entryToReverse: WalletEntry | undefined;
  code = '';
  isCodeChecked = false;
  /** What has changed since the dialog was opened, or why it stands again. */
  notice: string | undefined;
  /** Said within the dialog, after a rest in typing. */
  spoken = '';

  readonly #host: WalletActsHost;
  readonly #followed: FollowedAct;
  readonly #outcomes: Outcomes;
  /** What was typed is for this. */
  #taken: WalletAct | undefined;
  /** What was confirmed here last, and as the wallet stood then. */
  #sent: { readonly intentId: string | undefined; readonly wallet: Wallet } | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WalletActsHost) {
    this.#host = host;
    this.dialog = new DialogController(host.element);
    this.#followed = new FollowedAct({
      element: host.element,
      scope: host.scope,
      connectionId: () => host.voice()?.wallet.connection_id,
      onChange: (isOwn) => this.#outcomes.tell(isOwn),
      onSlow: () =>
        host.element.say(host.voice()?.words('stillWorking') ?? '', { own: true, inDialog: this.dialog.isOpen }),
      onTake: (act, { epoch }) => this.#take(act, epoch),
      onRemove: (act, { epoch }) => keepTyped(act, epoch, this.#typed),
    });
    this.#outcomes = new Outcomes(this, host, this.#followed);
    this.choice = new InvoiceChoice({
      element: host.element,
      scope: host.scope,
      connectionId: host.connectionId,
      isOpen: () => this.dialog.isOpen && this.undertaking === 'apply',
      isSent: () => this.isBusy,
      balance: () => host.voice()?.wallet.balance,
      onLess: ({ number }, isBalance) => this.#noteLess(number, isBalance),
      onGone: (invoice) => {
        const voice = host.voice();
        if (voice && this.state.status !== 'conflict') this.speak(sentence(goneWords(invoice, voice)));
      },
    });
    host.element.addController({ hostDisconnected: () => clearTimeout(this.#restTimer) });
    // At once: what is begun now must know of what is under way.
    this.#followed.follow();
  }

  get state(): WalletAct['state'] {
    return this.#followed.state;
  }

  /** It takes long. */
  get isSlow(): boolean {
    return this.#followed.isSlow;
  }

  /** Whether something is under way, in doubt, or waits for the person: then nothing else is begun. */
  get isBusy(): boolean {
    return this.#followed.isBusy;
  }

  /** Opens the dialog for what a person begins, with what they had typed there before. */
  begin(undertaking: Undertaking, from: Event | Element, entry?: WalletEntry): void {
    if (this.isBusy) return;
    if (undertaking !== this.undertaking || entry?.id !== this.entryToReverse?.id) this.entry = NEW_ENTRY_FORM;
    this.undertaking = undertaking;
    this.entryToReverse = entry;
    this.notice = undefined;
    this.spoken = this.code = '';
    this.isVerifying = this.isCodeChecked = false;
    this.choice.begin();
    this.#followed.act?.dismiss();
    this.dialog.open(from);
    void this.#followed.act?.prepare();
  }

  /** Opens the dialog in which a code is asked for: it was put away, or a page before this one was left with it. */
  askForCode(event: Event): void {
    const { state } = this;
    this.isVerifying = true;
    this.dialog.open(event);
    if (state.status === 'step_up' && !state.stepUp.challenge) this.sendCode();
  }

  /** The dialog was closed by the person: an act that was sent goes on; one that waits for a code is given up. */
  cancel(): void {
    if (this.isVerifying) {
      this.isVerifying = false;
      this.#followed.act?.dismiss();
    } else if (!this.isBusy) this.#followed.act?.dismiss();
    this.code = '';
    this.isCodeChecked = false;
    this.#host.element.requestUpdate();
  }

  /** Sends what was confirmed, unless the host stops it or takes it over. */
  submit(request: WalletRequest): void {
    const { act } = this.#followed;
    const voice = this.#host.voice();
    if (!act || !voice || this.isBusy) return;
    const { element } = this.#host;
    if (!element.dispatchEvent(requestEvent(request, voice.wallet.connection_id))) {
      this.dialog.close();
      return;
    }
    this.notice = undefined;
    this.#followed.submit(request);
    this.#sent = { intentId: this.#followed.own, wallet: voice.wallet };
    element.requestUpdate();
  }

  /** In which words and figures a dialog speaks: of an act that was sent, in the figures that were confirmed. */
  voiceOf(current: ActVoice): ActVoice {
    const { state } = this;
    const isSent = this.isBusy && state.status !== 'idle' && state.intent.id === this.#sent?.intentId;
    return isSent ? { ...current, wallet: this.#sent!.wallet } : current;
  }

  checkAgain(): void {
    void this.#followed.act?.checkAgain();
  }

  /** Reads again what didn't load. */
  retry(): void {
    this.#host.scope()?.retry();
  }

  /** Resolves when what has changed is drawn. */
  async rendered(): Promise<void> {
    await this.#host.element.updateComplete;
  }

  /** Something of what is drawn. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.#host.element.shadowRoot?.querySelector<Found>(selector) ?? null;
  }

  sendCode(): void {
    void this.#followed.act?.sendCode();
  }

  /** Resolves when it was answered; at once where what was typed is no code. */
  async answerCode(): Promise<void> {
    this.isCodeChecked = true;
    this.#host.element.requestUpdate();
    if (/^[0-9]{6}$/.test(this.code)) await this.#followed.act?.answerCode(this.code);
  }

  /** The person has the host verify them, after it didn't come to that by itself. */
  verifyByHost(): void {
    void this.#followed.act?.verifyByHost();
  }

  dismiss(): void {
    this.#followed.act?.dismiss();
  }

  /** Changes what was typed, and says what would follow after a rest. */
  change(change: () => void, after?: () => string): void {
    change();
    if (this.state.status === 'failed') this.#followed.act?.dismiss();
    clearTimeout(this.#restTimer);
    if (after) this.#restTimer = setTimeout(() => this.speak(after()), REST);
    this.#host.element.requestUpdate();
  }

  /** Says something to those who hear the dialog. */
  speak(text: string): void {
    this.spoken = text;
    this.#host.element.requestUpdate();
  }

  /** Another person, connection or provider: nothing of what was typed or done is left. */
  forget(): void {
    this.#followed.leave();
    this.#taken = undefined;
    this.#clear();
  }

  get #typed(): Typed {
    const { undertaking, entry, entryToReverse, choice } = this;
    return { undertaking, apply: choice.form, entry, entryToReverse, own: this.#followed.own };
  }

  /** Another wallet is shown: what was typed waits for the one that it was meant for (MNY-5, SES-1). */
  #take(act: WalletAct, epoch: number): void {
    const before = this.#taken;
    if (before && before !== act) this.#clear();
    this.#taken = act;
    const typed = takeTyped(act, epoch);
    if (!typed) return;
    this.undertaking = typed.undertaking;
    this.choice.form = typed.apply;
    this.entry = typed.entry;
    this.entryToReverse = typed.entryToReverse;
    this.#followed.own = typed.own;
  }

  #clear(): void {
    this.finish();
    clearTimeout(this.#restTimer);
    this.entryToReverse = this.#sent = undefined;
    this.code = this.spoken = '';
    this.isVerifying = this.isCodeChecked = false;
    this.notice = undefined;
  }

  /** It was done, or it is another wallet's: the dialog goes, and what was typed for it. */
  finish(): void {
    this.choice.clear();
    this.entry = NEW_ENTRY_FORM;
    this.dialog.close();
  }

  /** From now on what is wrong with what was typed is said at its field. */
  checkForms(): void {
    this.choice.form = { ...this.choice.form, isChecked: true };
    this.entry = { ...this.entry, isChecked: true };
  }

  /** Less is possible than the open dialog says: a press that was meant for that confirms nothing (P3). */
  #noteLess(number: string, isBalance: boolean): void {
    const voice = this.#host.voice();
    if (!voice) return;
    const { words, wallet, locale } = voice;
    const text = isBalance
      ? words('balanceChanged', { balance: formatMoney(wallet.balance, { locale }) })
      : words('invoiceChanged', { number });
    // What a conflict says is more: it says who.
    if (this.state.status !== 'conflict') {
      this.dismiss();
      this.notice = text;
    }
    this.checkForms();
    this.dialog.guard.arm();
    this.speak(text);
  }
}
