import {
  formatMoney,
  walletAct,
  type Scope,
  type Wallet,
  type WalletAct,
  type WalletEntry,
  type WalletReceipt,
  type WalletRequest,
} from '@revampd/core';
import { Acting, type ActingElement } from '../../../acts/acting.ts';
import { sentence } from '../../../acts/speech.ts';
import { goneWords, speechOf, type ActVoice } from './act-words.ts';
import { NEW_ENTRY_FORM, type EntryForm } from './entry-form.ts';
import { receiptEvent, requestEvent } from './host-events.ts';
import { InvoiceChoice } from './invoice-choice.ts';
import { keepTyped, takeTyped, type Typed } from './typed.ts';

/** What a person can begin: the payer applies; the issuer grants, adjusts, and gives an application back. */
export type Undertaking = 'apply' | 'grant' | 'adjust' | 'reverse';

/** What the acts are drawn into and speak through; what it answers may change from render to render. */
export interface WalletActsHost {
  readonly element: ActingElement;
  readonly scope: () => Scope | undefined;
  readonly connectionId: () => string | undefined;
  readonly voice: () => ActVoice | undefined;
}

/** What is done with a wallet: what was chosen and typed for it. The dialogs draw it (`apply-dialog.ts`, `entry-dialog.ts`). */
export class WalletActs extends Acting<WalletRequest, WalletReceipt> {
  /** What the dialog is for; it outlives the dialog, for an act that is still under way. */
  undertaking: Undertaking = 'apply';
  /** Which invoice is paid, and with how much. */
  readonly choice: InvoiceChoice;
  entry: EntryForm = NEW_ENTRY_FORM;
  /** The application that is given back. */
  entryToReverse: WalletEntry | undefined;

  readonly #host: WalletActsHost;
  /** What was typed is for this. */
  #taken: WalletAct | undefined;
  /** What was confirmed here last, and as the wallet stood then. */
  #sent: { readonly intentId: string | undefined; readonly wallet: Wallet } | undefined;

  constructor(host: WalletActsHost) {
    super({
      element: host.element,
      scope: host.scope,
      actOf: (scope) => {
        const id = host.voice()?.wallet.connection_id;
        return id === undefined ? undefined : walletAct(scope, id);
      },
      speech: () => {
        const voice = host.voice();
        return voice && speechOf(voice);
      },
      requestEvent: (request) => requestEvent(request, host.voice()!.wallet.connection_id),
      receiptEvents: ({ intent, receipt }) => [receiptEvent(intent.id, receipt)],
      onTake: (act, { epoch }) => this.#take(act, epoch),
      onRemove: (act, { epoch }) => keepTyped(act, epoch, this.#typed),
      onFinish: () => {
        this.choice.clear();
        this.entry = NEW_ENTRY_FORM;
      },
      onRefused: () => this.#checkForms(),
    });
    this.#host = host;
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
    // At once: what is begun now must know of what is under way.
    this.followed.follow();
  }

  /** Opens the dialog for what a person begins, with what they had typed there before. */
  begin(undertaking: Undertaking, from: Event | Element, entry?: WalletEntry): void {
    if (this.isBusy) return;
    if (undertaking !== this.undertaking || entry?.id !== this.entryToReverse?.id) this.entry = NEW_ENTRY_FORM;
    this.undertaking = undertaking;
    this.entryToReverse = entry;
    this.choice.begin();
    this.open(from);
  }

  override submit(request: WalletRequest): boolean {
    const voice = this.#host.voice();
    if (!voice || !super.submit(request)) return false;
    this.#sent = { intentId: this.followed.own, wallet: voice.wallet };
    return true;
  }

  /** In which words and figures a dialog speaks: of an act that was sent, in the figures that were confirmed. */
  voiceOf(current: ActVoice): ActVoice {
    const { state } = this;
    const isSent = this.isBusy && state.status !== 'idle' && state.intent.id === this.#sent?.intentId;
    return isSent ? { ...current, wallet: this.#sent!.wallet } : current;
  }

  override forget(): void {
    this.#taken = undefined;
    super.forget();
  }

  protected override clear(): void {
    super.clear();
    this.entryToReverse = this.#sent = undefined;
  }

  get #typed(): Typed {
    const { undertaking, entry, entryToReverse, choice } = this;
    return { undertaking, apply: choice.form, entry, entryToReverse, own: this.followed.own };
  }

  /** Another wallet is shown: what was typed waits for the one that it was meant for (MNY-5, SES-1). */
  #take(act: WalletAct, epoch: number): void {
    const before = this.#taken;
    if (before && before !== act) this.clear();
    this.#taken = act;
    const typed = takeTyped(act, epoch);
    if (!typed) return;
    this.undertaking = typed.undertaking;
    this.choice.form = typed.apply;
    this.entry = typed.entry;
    this.entryToReverse = typed.entryToReverse;
    this.followed.own = typed.own;
  }

  /** From now on what is wrong with what was typed is said at its field. */
  #checkForms(): void {
    this.choice.form = { ...this.choice.form, isChecked: true };
    this.entry = { ...this.entry, isChecked: true };
  }

  /** Less is possible than the open dialog says. */
  #noteLess(number: string, isBalance: boolean): void {
    const voice = this.#host.voice();
    if (!voice) return;
    const { words, wallet, locale } = voice;
    this.#checkForms();
    this.warn(
      isBalance
        ? words('balanceChanged', { balance: formatMoney(wallet.balance, { locale }) })
        : words('invoiceChanged', { number }),
    );
  }
}
