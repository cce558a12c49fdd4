import {
  openInvoicesQuery,
  walletAct,
  type Invoice,
  type InvoicePage,
  type Scope,
  type Wallet,
  type WalletAct,
  type WalletEntry,
  type WalletReceipt,
  type WalletRequest,
} from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import type { SayOptions } from '../../../element/revampd-element.ts';
import { DialogController } from '../../../controllers/dialog-controller.ts';
import { QueryController } from '../../../controllers/query-controller.ts';
import { RevampdErrorEvent } from '../../../events/error.ts';
import { RevampdReceiptEvent } from '../../../events/receipt.ts';
import { RevampdStepUpEvent } from '../../../events/step-up.ts';
import { conflictWords, doneWords, failedWords, type ActVoice, type ActWords } from './act-words.ts';
import { NEW_APPLY_FORM, type ApplyForm } from './apply-form.ts';
import { NEW_ENTRY_FORM, type EntryForm } from './entry-form.ts';
import { requestEvent } from './request-event.ts';

/** What a person can begin: the payer applies; the issuer grants, adjusts, and gives an application back. */
export type Undertaking = 'apply' | 'grant' | 'adjust' | 'reverse';

/** What the acts are drawn into and speak through; what it answers may change from render to render. */
export interface WalletActsHost {
  readonly element: ReactiveControllerHost & HTMLElement & { say(text: string, options?: SayOptions): void };
  readonly scope: () => Scope | undefined;
  readonly connectionId: () => string | undefined;
  readonly voice: () => ActVoice | undefined;
}

/** Milliseconds after which a person who waits is told that it goes on (INTERACTION.md P4). */
const STILL_WORKING = 10_000;
/** Milliseconds of rest in typing after which what would follow is said. */
const REST = 500;

/**
 * What is done with a wallet: which dialog is open, what was typed in it, and where the act stands. It draws nothing; the
 * dialogs do (`apply-dialog.ts`, `entry-dialog.ts`, `code-dialog.ts`), and `act-line.ts` for the card.
 */
export class WalletActs {
  readonly dialog: DialogController;
  /** What the dialog is for; it outlives the dialog, for an act that is still under way. */
  undertaking: Undertaking = 'apply';
  /** The dialog asks for a code instead. */
  isVerifying = false;
  apply: ApplyForm = NEW_APPLY_FORM;
  entry: EntryForm = NEW_ENTRY_FORM;
  /** The application that is given back. */
  entryToReverse: WalletEntry | undefined;
  code = '';
  isCodeChecked = false;
  /** Why the dialog stands again: the host couldn't verify its person. */
  notice: string | undefined;
  /** It takes long. */
  isSlow = false;
  /** Said within the dialog, after a rest in typing. */
  spoken = '';

  readonly #host: WalletActsHost;
  readonly #invoices: QueryController<InvoicePage>;
  #act: WalletAct | undefined;
  #stop: (() => void) | undefined;
  /** The intent that was begun in this element: what it tells the host and the person is this element's to tell. */
  #own: string | undefined;
  #status = 'idle';
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WalletActsHost) {
    this.#host = host;
    this.dialog = new DialogController(host.element);
    this.#invoices = new QueryController<InvoicePage>(host.element, host.scope, (scope) =>
      this.dialog.isOpen && this.undertaking === 'apply'
        ? openInvoicesQuery(scope, { connectionId: host.connectionId() })
        : undefined,
    );
    host.element.addController({ hostUpdate: () => this.#follow(), hostDisconnected: () => this.#leave() });
  }

  get state(): WalletAct['state'] {
    return this.#act?.state ?? { status: 'idle' };
  }

  get invoices(): QueryController<InvoicePage>['state'] {
    return this.#invoices.state;
  }

  /** Whether something is under way, in doubt, or waits for the person: then nothing else is begun. */
  get isBusy(): boolean {
    return ['submitting', 'unknown', 'step_up'].includes(this.state.status);
  }

  /** Opens the dialog for what a person begins, with what they had typed there before. */
  begin(undertaking: Undertaking, from: Event | Element, entry?: WalletEntry): void {
    if (this.isBusy) return;
    if (undertaking !== this.undertaking || entry !== this.entryToReverse) this.entry = NEW_ENTRY_FORM;
    this.undertaking = undertaking;
    this.entryToReverse = entry;
    this.notice = undefined;
    this.spoken = '';
    this.#act?.dismiss();
    this.dialog.open(from);
    void this.#act?.prepare();
  }

  /** Opens the dialog in which a code is asked for, after it was put away. */
  askForCode(event: Event): void {
    this.isVerifying = true;
    this.dialog.open(event);
  }

  /** The dialog was closed by the person: an act that was sent goes on; one that waits for a code is given up. */
  cancel(): void {
    if (this.isVerifying) {
      this.isVerifying = false;
      this.#act?.dismiss();
    } else if (!this.isBusy) this.#act?.dismiss();
    this.code = '';
    this.isCodeChecked = false;
    this.#host.element.requestUpdate();
  }

  /** Sends what was confirmed, unless the host stops it or takes it over. */
  submit(request: WalletRequest): void {
    const act = this.#act;
    const voice = this.#host.voice();
    if (!act || !voice || this.isBusy) return;
    const { element } = this.#host;
    if (!element.dispatchEvent(requestEvent(request, voice.wallet.connection_id))) {
      this.dialog.close();
      return;
    }
    this.notice = undefined;
    void act.submit(request);
    if (act.state.status !== 'idle') this.#own = act.state.intent.id;
    element.requestUpdate();
  }

  checkAgain(): void {
    void this.#act?.checkAgain();
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
    void this.#act?.sendCode();
  }

  answerCode(): void {
    this.isCodeChecked = true;
    if (/^[0-9]{6}$/.test(this.code)) void this.#act?.answerCode(this.code);
    this.#host.element.requestUpdate();
  }

  dismiss(): void {
    this.#act?.dismiss();
  }

  /** Changes what was typed, and says what would follow after a rest. */
  change(change: () => void, after?: () => string): void {
    change();
    if (this.state.status === 'failed') this.#act?.dismiss();
    clearTimeout(this.#restTimer);
    if (after) {
      this.#restTimer = setTimeout(() => {
        this.spoken = after();
        this.#host.element.requestUpdate();
      }, REST);
    }
    this.#host.element.requestUpdate();
  }

  /** Another person, connection or provider: nothing of what was typed or done is left. */
  forget(): void {
    this.dialog.close();
    this.#leave();
    this.apply = NEW_APPLY_FORM;
    this.entry = NEW_ENTRY_FORM;
    this.entryToReverse = undefined;
    this.code = this.spoken = '';
    this.isVerifying = this.isCodeChecked = false;
    this.notice = undefined;
  }

  /** Stays on the act of the wallet that is shown. */
  #follow(): void {
    const scope = this.#host.scope();
    const connectionId = this.#host.voice()?.wallet.connection_id;
    const act = scope && connectionId && this.#host.element.isConnected ? walletAct(scope, connectionId) : undefined;
    if (act === this.#act) return;
    this.#leave();
    if (!act) return;
    this.#act = act;
    this.#status = act.state.status;
    this.#stop = act.subscribe(() => this.#react());
    // What a page before this one left in doubt is this element's to tell.
    void act.restore().then((intent) => {
      if (act === this.#act) this.#own ??= intent?.id;
    });
  }

  #leave(): void {
    this.#stop?.();
    this.#act = this.#stop = this.#own = undefined;
    this.#status = 'idle';
    clearTimeout(this.#slowTimer);
    clearTimeout(this.#restTimer);
  }

  #react(): void {
    const { state } = this;
    const changed = state.status !== this.#status;
    this.#status = state.status;
    if (changed) this.#timeSlowness(state.status === 'submitting');
    if (state.status !== 'idle' && state.intent.id === this.#own && changed) this.#tell();
    this.#host.element.requestUpdate();
  }

  /** What its own act has come to is told once: to the host by an event, to the person in words. */
  #tell(): void {
    const { state } = this;
    const { element } = this.#host;
    const voice = this.#host.voice();
    if (!voice) return;
    switch (state.status) {
      case 'done':
        this.#finish();
        element.dispatchEvent(new RevampdReceiptEvent(toReceiptDetail(state.intent.id, state.receipt)));
        this.#say(doneWords(state.receipt, voice));
        break;
      case 'conflict':
      case 'failed':
        element.dispatchEvent(new RevampdErrorEvent(state.error));
        this.#showOutcome(
          state.status === 'conflict' ? conflictWords(state.error, voice) : failedWords(state.error, voice),
        );
        break;
      case 'unknown':
        // One place says so and offers to check: the card, which gets focus.
        this.isVerifying = false;
        this.dialog.close({ focus: () => this.find('#result') });
        break;
      case 'step_up':
        this.#verify(state.intent.id);
        break;
    }
  }

  /** It is the host's turn, or a code's; a dialog of ours never stands before the host's own sign-in (P5). */
  #verify(intentId: string): void {
    const { state } = this;
    if (state.status !== 'step_up') return;
    const { element } = this.#host;
    const place = this.dialog.invoker;
    if (state.stepUp.by === 'host') {
      this.dialog.close();
      element.dispatchEvent(new RevampdStepUpEvent({ intentId }));
      void this.#act!.verifyByHost().then(() => this.#afterHost(place));
      return;
    }
    element.dispatchEvent(new RevampdStepUpEvent({ intentId }));
    this.code = '';
    this.isCodeChecked = false;
    if (!this.dialog.isOpen) return;
    this.isVerifying = true;
    void this.#readFrom(`#${this.dialog.titleId}`);
  }

  /** What came in between, or was refused: an open dialog says so on top, with focus, and keeps what was typed; else it is said. */
  #showOutcome(words: ActWords): void {
    this.isVerifying = false;
    if (this.dialog.isOpen) void this.#readFrom('#outcome');
    else this.#say(words, true);
  }

  /** The dialog says something else now: it is read from there on, and a press that was on its way confirms nothing. */
  async #readFrom(selector: string): Promise<void> {
    this.dialog.guard.arm();
    await this.rendered();
    if (this.dialog.isOpen) this.find(selector)?.focus({ preventScroll: true });
  }

  /** The host couldn't verify its person: the dialog stands again, with what was typed and the reason. */
  #afterHost(place: Element | undefined): void {
    const { state } = this;
    if (state.status !== 'step_up' || !state.stepUp.error) return;
    this.notice = this.#host.voice()?.words('stepUpHostFailed');
    this.#act?.dismiss();
    this.dialog.open(place ?? this.#host.element);
  }

  /** It was done: the dialog goes, and what was typed for it. */
  #finish(): void {
    this.isVerifying = false;
    this.apply = NEW_APPLY_FORM;
    this.entry = NEW_ENTRY_FORM;
    this.code = '';
    this.dialog.close();
  }

  #say({ fact, consequence }: ActWords, assertive = false): void {
    this.#host.element.say(`${fact} ${consequence}`, { assertive, own: true });
  }

  #timeSlowness(isRunning: boolean): void {
    clearTimeout(this.#slowTimer);
    this.isSlow = false;
    if (!isRunning) return;
    this.#slowTimer = setTimeout(() => {
      this.isSlow = true;
      this.#host.element.say(this.#host.voice()?.words('stillWorking') ?? '', { own: true });
      this.#host.element.requestUpdate();
    }, STILL_WORKING);
  }
}

/** The invoices that can be paid, as far as they are known. */
export function invoicesOf({ invoices }: WalletActs): readonly Invoice[] | undefined {
  return invoices.status === 'ready' ? invoices.data.data : invoices.previous?.data;
}

/** Whether a wallet lets its viewer do this. */
export const may = ({ actions }: Wallet, action: Wallet['actions'][number]): boolean => actions.includes(action);

const toReceiptDetail = (intentId: string, { entry, invoice, wallet }: WalletReceipt) => ({
  intentId,
  serverId: entry.id,
  kind: entry.kind as 'credit',
  amount: entry.amount,
  balance: wallet.balance,
  at: entry.created_at,
  connectionId: wallet.connection_id,
  ...(invoice && { invoiceId: invoice.id }),
});
