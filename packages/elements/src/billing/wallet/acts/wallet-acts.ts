import {
  openInvoicesQuery,
  type Invoice,
  type InvoicePage,
  type Scope,
  type WalletAct,
  type WalletEntry,
  type WalletRequest,
} from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import type { RevampdElement } from '../../../element/revampd-element.ts';
import { DialogController } from '../../../controllers/dialog-controller.ts';
import { QueryController } from '../../../controllers/query-controller.ts';
import { RevampdErrorEvent } from '../../../events/error.ts';
import { RevampdStepUpEvent } from '../../../events/step-up.ts';
import { conflictWords, doneWords, failedWords, type ActVoice, type ActWords } from './act-words.ts';
import { NEW_APPLY_FORM, type ApplyForm } from './apply-form.ts';
import { NEW_ENTRY_FORM, type EntryForm } from './entry-form.ts';
import { FollowedAct } from './followed-act.ts';
import { receiptEvent, requestEvent } from './host-events.ts';
import { keepTyped, takeTyped } from './typed.ts';

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
  /** Said within the dialog, after a rest in typing. */
  spoken = '';

  readonly #host: WalletActsHost;
  readonly #invoices: QueryController<InvoicePage>;
  readonly #followed: FollowedAct;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: WalletActsHost) {
    this.#host = host;
    this.dialog = new DialogController(host.element);
    this.#invoices = new QueryController<InvoicePage>(host.element, host.scope, (scope) =>
      this.dialog.isOpen && this.undertaking === 'apply'
        ? openInvoicesQuery(scope, { connectionId: host.connectionId() })
        : undefined,
    );
    this.#followed = new FollowedAct({
      element: host.element,
      scope: host.scope,
      connectionId: () => host.voice()?.wallet.connection_id,
      onChange: (isOwn) => this.#tell(isOwn),
      onSlow: () =>
        host.element.say(host.voice()?.words('stillWorking') ?? '', { own: true, inDialog: this.dialog.isOpen }),
      onTake: (act, { epoch }) => void Object.assign(this, takeTyped(act, epoch)),
      onRemove: (act, { epoch }) => {
        const { undertaking, apply, entry, entryToReverse } = this;
        keepTyped(act, epoch, { undertaking, apply, entry, entryToReverse });
      },
    });
    host.element.addController({ hostDisconnected: () => clearTimeout(this.#restTimer) });
  }

  get state(): WalletAct['state'] {
    return this.#followed.state;
  }

  /** It takes long. */
  get isSlow(): boolean {
    return this.#followed.isSlow;
  }

  get invoices(): QueryController<InvoicePage>['state'] {
    return this.#invoices.state;
  }

  /** Whether something is under way, in doubt, or waits for the person: then nothing else is begun. */
  get isBusy(): boolean {
    return this.#followed.isBusy;
  }

  /** Opens the dialog for what a person begins, with what they had typed there before. */
  begin(undertaking: Undertaking, from: Event | Element, entry?: WalletEntry): void {
    if (this.isBusy) return;
    if (undertaking !== this.undertaking || entry !== this.entryToReverse) this.entry = NEW_ENTRY_FORM;
    this.undertaking = undertaking;
    this.entryToReverse = entry;
    this.notice = undefined;
    this.spoken = '';
    this.#followed.act?.dismiss();
    this.dialog.open(from);
    void this.#followed.act?.prepare();
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
    element.requestUpdate();
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

  answerCode(): void {
    this.isCodeChecked = true;
    if (/^[0-9]{6}$/.test(this.code)) void this.#followed.act?.answerCode(this.code);
    this.#host.element.requestUpdate();
  }

  dismiss(): void {
    this.#followed.act?.dismiss();
  }

  /** Changes what was typed, and says what would follow after a rest. */
  change(change: () => void, after?: () => string): void {
    change();
    if (this.state.status === 'failed') this.#followed.act?.dismiss();
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
    this.#followed.leave();
    clearTimeout(this.#restTimer);
    this.apply = NEW_APPLY_FORM;
    this.entry = NEW_ENTRY_FORM;
    this.entryToReverse = undefined;
    this.code = this.spoken = '';
    this.isVerifying = this.isCodeChecked = false;
    this.notice = undefined;
  }

  /** What its own act has come to is told once: to the host by an event, to the person in words. */
  #tell(isOwn: boolean): void {
    const { state } = this;
    if (state.status === 'done') this.#tellReceipt(state, isOwn);
    const voice = this.#host.voice();
    if (!isOwn || !voice) return;
    switch (state.status) {
      case 'done':
        this.#finish();
        this.#say(doneWords(state.receipt, voice));
        break;
      case 'conflict':
      case 'failed':
        // What came first is shown too, and bounds what may be typed now, whether the stream has told of it yet or not.
        if (state.status === 'conflict') void this.#host.scope()?.queries.invalidateQueries();
        this.#host.element.dispatchEvent(new RevampdErrorEvent(state.error));
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

  /** The element in which it was begun tells the host; another only where that one has gone. */
  #tellReceipt({ intent, receipt }: Extract<WalletAct['state'], { status: 'done' }>, isOwn: boolean): void {
    const tell = (): void => {
      const event = receiptEvent(intent.id, receipt);
      if (event) this.#host.element.dispatchEvent(event);
    };
    if (isOwn) tell();
    else queueMicrotask(tell);
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
      void this.#followed.act!.verifyByHost().then(() => this.#afterHost(place));
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
    this.#host.element.reportFailure(state.stepUp.error);
    this.notice = this.#host.voice()?.words('stepUpHostFailed');
    this.#followed.act?.dismiss();
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
}

/** The invoices that can be paid, as far as they are known. */
export function invoicesOf({ invoices }: WalletActs): readonly Invoice[] | undefined {
  return invoices.status === 'ready' ? invoices.data.data : invoices.previous?.data;
}
