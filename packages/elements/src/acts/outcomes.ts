import type { ActState, MoneyAct, RevampdError } from '@revampd/core';
import { RevampdErrorEvent } from '../events/error.ts';
import { RevampdStepUpEvent } from '../events/step-up.ts';
import type { Acting, ActingOptions, Done } from './acting.ts';
import type { FollowedAct } from './followed-act.ts';
import { sentence, type ActSpeech, type ActWords } from './speech.ts';

/** Receipts that a host was told of, and states that the element told which shows the act. */
const told = new WeakSet<object>();

/** What an act comes to is told once: to the host by an event, to the person in words and by where focus goes. */
export class Outcomes<Request, Receipt> {
  readonly #acts: Acting<Request, Receipt>;
  readonly #host: ActingOptions<Request, Receipt>;
  readonly #followed: FollowedAct<Request, Receipt>;
  /** In what words each act was spoken of last: what is shown by the time it ends may be another thing. */
  readonly #speeches = new WeakMap<MoneyAct<Request, Receipt>, ActSpeech<Request, Receipt>>();

  constructor(
    acts: Acting<Request, Receipt>,
    host: ActingOptions<Request, Receipt>,
    followed: FollowedAct<Request, Receipt>,
  ) {
    this.#acts = acts;
    this.#host = host;
    this.#followed = followed;
  }

  /** For each render: keeps the words for what is shown. */
  noteSpeech(): void {
    const { act } = this.#followed;
    const speech = this.#host.speech();
    if (act && speech) this.#speeches.set(act, speech);
  }

  /** The act stands somewhere else now; `isOwn` where it was begun in this element. */
  tell(isOwn: boolean): void {
    const acts = this.#acts;
    const { state } = acts;
    // The code was answered, or given up, somewhere else.
    if (acts.isVerifying && state.status !== 'step_up' && state.status !== 'submitting') acts.endVerifying();
    const isNews = state.status === 'done' && this.#tellReceipt(state, isOwn);
    const speech = this.#host.speech();
    if (this.#isInLine && state.status !== 'submitting' && state.status !== 'unknown') void this.#readLine();
    // Begun elsewhere, or found again: it goes first, and the card says so. What was typed here stays.
    if (!isOwn && acts.isBusy && !acts.isVerifying) acts.dialog.close({ focus: () => acts.find('#result') });
    if (!isOwn || !speech) return;
    told.add(state);
    switch (state.status) {
      case 'done':
        acts.finish();
        if (isNews) this.#say(speech.done(state.receipt, state.intent.request));
        break;
      case 'conflict':
        void this.#show(state.error, speech.conflict(state.error, state.intent.request));
        break;
      case 'failed':
        void this.#show(state.error, speech.failed(state.error));
        break;
      case 'unknown':
        // One place says so and offers to check: the card, which gets focus; where the dialog was put away before, it is said.
        if (!acts.dialog.isOpen)
          this.#say({ fact: speech.words('unknown'), consequence: speech.words('unknownBody') }, true);
        acts.dialog.close({ focus: () => acts.find('#result') });
        break;
      case 'step_up':
        this.#verify(state.intent.id, state.stepUp.by === 'host');
        break;
    }
  }

  /**
   * An act that was begun here stands somewhere else, and something else is shown here by now: the host is told, and the person
   * hears of what it is. Where another element shows it as its own, that one tells.
   */
  tellLeft(act: MoneyAct<Request, Receipt>): void {
    const { state } = act;
    const speech = this.#speeches.get(act) ?? this.#host.speech();
    if (state.status === 'done') {
      if (this.#tellReceipt(state, true) && speech) this.#say(speech.done(state.receipt, state.intent.request));
      return;
    }
    queueMicrotask(() => {
      if (told.has(state)) return;
      told.add(state);
      const { element, scope } = this.#host;
      if (state.status === 'step_up') element.dispatchEvent(new RevampdStepUpEvent({ intentId: state.intent.id }));
      const isEnded = state.status === 'conflict' || state.status === 'failed';
      if (isEnded) element.dispatchEvent(new RevampdErrorEvent(state.error));
      if (state.status === 'conflict') void scope()?.queries.invalidateQueries();
      const words = speech && leftWords(state, speech);
      const fact = [speech?.subject, words?.fact].filter(Boolean).join(': ');
      if (words) this.#say({ ...words, fact }, state.status !== 'step_up');
    });
  }

  /**
   * Once on a page: by the element in which the act was begun, or where that has gone meanwhile, by another that shows the
   * same (MNY-2).
   */
  #tellReceipt(done: Done<Request, Receipt>, isOwn: boolean): boolean {
    const tell = (): boolean => {
      const { facts } = done;
      if (told.has(facts)) return false;
      told.add(facts);
      for (const event of this.#host.receiptEvents(done)) this.#host.element.dispatchEvent(event);
      return true;
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
    if (!acts.dialog.isOpen) {
      this.#say({ fact: this.#host.speech()?.words('stepUpWaiting') ?? '', consequence: '' });
      return;
    }
    acts.isVerifying = true;
    void this.#readFrom(`#${acts.dialog.titleId}`);
  }

  /** The host couldn't verify its person: the dialog stands again, with what was typed and the reason. */
  #afterHost(place: Element | undefined): void {
    const acts = this.#acts;
    const { state } = acts;
    if (state.status !== 'step_up' || !state.stepUp.error) return;
    acts.reportFailure(state.stepUp.error);
    acts.notice = this.#host.speech()?.words('stepUpHostFailed');
    acts.dismiss();
    acts.dialog.open(place ?? this.#host.element);
  }

  /** What came in between, or was refused: an open dialog says so on top, with focus, and keeps what was typed; else it is said. */
  async #show(error: RevampdError, words: ActWords): Promise<void> {
    const acts = this.#acts;
    const { element, scope, onRefused } = this.#host;
    element.dispatchEvent(new RevampdErrorEvent(error));
    const { state } = acts;
    if (acts.dialog.isOpen) void this.#readFrom('#outcome');
    // Where focus goes to the line it is read there.
    else if (!this.#isInLine) this.#say(words, true);
    const isRefused = error.code === 'validation_failed';
    if (!isRefused && state.status !== 'conflict') return;
    // What came first is shown too, and bounds what may be typed now, whether the stream has told of it yet or not.
    if (isRefused) onRefused?.();
    await scope()?.queries.invalidateQueries();
    element.requestUpdate();
    await acts.rendered();
    // The one field that is wrong, as what was read now says (O4); the person may have gone on meanwhile.
    if (isRefused && !acts.isBusy && acts.find('#outcome:focus')) await this.#readFrom('dialog [aria-invalid=true]');
  }

  /** Focus is on a button of the line. */
  get #isInLine(): boolean {
    const active = this.#host.element.shadowRoot?.activeElement;
    return active != null && active.id !== 'result' && this.#acts.find('#result')?.contains(active) === true;
  }

  /** The button that asked is another one now, or has gone: what came of it is read from the start of the line. */
  async #readLine(): Promise<void> {
    await this.#acts.rendered();
    const active = this.#host.element.shadowRoot?.activeElement;
    // The line may stand somewhere else: until then the heading has held its place. A person may have gone on.
    if (!active || active.id === 'title' || this.#isInLine) this.#acts.find('#result')?.focus({ preventScroll: true });
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

/** What is said of an act that isn't shown. What can be done there isn't said: that stands where it is shown. */
function leftWords<Request, Receipt>(
  state: ActState<Request, Receipt>,
  speech: ActSpeech<Request, Receipt>,
): ActWords | undefined {
  switch (state.status) {
    case 'conflict':
      return speech.conflict(state.error, state.intent.request);
    case 'failed':
      return speech.failed(state.error);
    case 'unknown':
      return { fact: speech.words('unknown'), consequence: '' };
    case 'step_up':
      return { fact: speech.words('stepUpWaiting'), consequence: '' };
    default:
      return undefined;
  }
}
