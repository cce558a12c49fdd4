import type { RevampdError, WalletAct } from '@revampd/core';
import { RevampdErrorEvent } from '../../../events/error.ts';
import { RevampdStepUpEvent } from '../../../events/step-up.ts';
import { conflictWords, doneWords, failedWords, sentence, type ActWords } from './act-words.ts';
import type { FollowedAct } from './followed-act.ts';
import { receiptEvent } from './host-events.ts';
import type { WalletActs, WalletActsHost } from './wallet-acts.ts';

type Done = Extract<WalletAct['state'], { status: 'done' }>;

/** What an act comes to is told once: to the host by an event, to the person in words and by where focus goes. */
export class Outcomes {
  readonly #acts: WalletActs;
  readonly #host: WalletActsHost;
  readonly #followed: FollowedAct;

  constructor(acts: WalletActs, host: WalletActsHost, followed: FollowedAct) {
    this.#acts = acts;
    this.#host = host;
    this.#followed = followed;
  }

  /** The act stands somewhere else now; `isOwn` where it was begun in this element. */
  tell(isOwn: boolean): void {
    const acts = this.#acts;
    const { state } = acts;
    // The code was answered, or given up, somewhere else.
    if (acts.isVerifying && state.status !== 'step_up' && state.status !== 'submitting') this.#endVerifying();
    const isNews = state.status === 'done' && this.#tellReceipt(state, isOwn);
    const voice = this.#host.voice();
    // Begun elsewhere, or found again: it goes first, and the card says so. What was typed here stays.
    if (!isOwn && acts.isBusy && !acts.isVerifying) acts.dialog.close({ focus: () => acts.find('#result') });
    if (!isOwn || !voice) return;
    switch (state.status) {
      case 'done':
        acts.finish();
        if (isNews) this.#say(doneWords(state.receipt, voice));
        break;
      case 'conflict':
        void this.#show(state.error, conflictWords(state.error, voice, state.intent.request));
        break;
      case 'failed':
        void this.#show(state.error, failedWords(state.error, voice));
        break;
      case 'unknown':
        // One place says so and offers to check: the card, which gets focus.
        acts.dialog.close({ focus: () => acts.find('#result') });
        break;
      case 'step_up':
        this.#verify(state.intent.id, state.stepUp.by === 'host');
        break;
    }
  }

  /** The element in which it was begun tells the host; another only where that one has gone. */
  #tellReceipt({ intent, receipt }: Done, isOwn: boolean): boolean {
    const tell = (): boolean => {
      const event = receiptEvent(intent.id, receipt);
      if (event) this.#host.element.dispatchEvent(event);
      return event !== undefined;
    };
    if (isOwn) return tell();
    queueMicrotask(tell);
    return true;
  }

  /** It is the host's turn, or a code's; a dialog of ours never stands before the host's own sign-in (P5). */
  #verify(intentId: string, isByHost: boolean): void {
    const acts = this.#acts;
    const place = acts.dialog.invoker;
    if (isByHost) acts.dialog.close();
    this.#host.element.dispatchEvent(new RevampdStepUpEvent({ intentId }));
    // A page before this one, or another place in it, began it: the card offers to go on.
    if (!this.#followed.isWaitedFor) return;
    if (isByHost) {
      void this.#followed.act!.verifyByHost().then(() => this.#afterHost(place));
      return;
    }
    acts.code = '';
    acts.isCodeChecked = false;
    if (!acts.dialog.isOpen) return;
    acts.isVerifying = true;
    void this.#readFrom(`#${acts.dialog.titleId}`);
  }

  #endVerifying(): void {
    const acts = this.#acts;
    acts.isVerifying = acts.isCodeChecked = false;
    acts.code = '';
    if (!this.#followed.isWaitedFor) acts.dialog.close();
  }

  /** The host couldn't verify its person: the dialog stands again, with what was typed and the reason. */
  #afterHost(place: Element | undefined): void {
    const acts = this.#acts;
    const { state } = acts;
    if (state.status !== 'step_up' || !state.stepUp.error) return;
    this.#host.element.reportFailure(state.stepUp.error);
    acts.notice = this.#host.voice()?.words('stepUpHostFailed');
    acts.dismiss();
    acts.dialog.open(place ?? this.#host.element);
  }

  /** What came in between, or was refused: an open dialog says so on top, with focus, and keeps what was typed; else it is said. */
  async #show(error: RevampdError, words: ActWords): Promise<void> {
    const acts = this.#acts;
    this.#host.element.dispatchEvent(new RevampdErrorEvent(error));
    const { state } = acts;
    if (acts.dialog.isOpen) void this.#readFrom('#outcome');
    else this.#say(words, true);
    const isRefused = error.code === 'validation_failed';
    if (!isRefused && state.status !== 'conflict') return;
    // What came first is shown too, and bounds what may be typed now, whether the stream has told of it yet or not.
    if (isRefused) acts.checkForms();
    await this.#host.scope()?.queries.invalidateQueries();
    this.#host.element.requestUpdate();
    await acts.rendered();
    // The one field that is wrong, as what was read now says (O4); the person may have gone on meanwhile.
    if (isRefused && !acts.isBusy && acts.find('#outcome:focus')) await this.#readFrom('dialog [aria-invalid=true]');
  }

  /** The dialog says something else now: it is read from there on, and a press that was on its way confirms nothing. */
  async #readFrom(selector: string): Promise<void> {
    const acts = this.#acts;
    acts.dialog.guard.arm();
    await acts.rendered();
    if (acts.dialog.isOpen) acts.find(selector)?.focus({ preventScroll: true });
  }

  #say(words: ActWords, assertive = false): void {
    this.#host.element.say(sentence(words), { assertive, own: true });
  }
}
