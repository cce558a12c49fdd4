import type { ActState, MoneyAct, RevampdError, Scope } from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import type { AnnounceOptions } from '../announcer/queue.ts';
import { DialogController } from '../controllers/dialog-controller.ts';
import { FollowedAct } from './followed-act.ts';
import { Outcomes } from './outcomes.ts';
import type { ActSpeech } from './speech.ts';

/** What acts are drawn into and speak through. */
export interface ActingElement extends ReactiveControllerHost, HTMLElement {
  say(text: string, options?: Omit<AnnounceOptions, 'mode'>): void;
  reportFailure(error: RevampdError): void;
}

export type Done<Request, Receipt> = Extract<ActState<Request, Receipt>, { status: 'done' }>;

/** What is done to a thing; what it answers may change from render to render. */
export interface ActingOptions<Request, Receipt> {
  readonly element: ActingElement;
  readonly scope: () => Scope | undefined;
  /** The act of what is shown, in its scope; undefined while nothing is. */
  readonly actOf: (scope: Scope) => MoneyAct<Request, Receipt> | undefined;
  /** Undefined while its words are on their way. */
  readonly speech: () => ActSpeech<Request, Receipt> | undefined;
  /** By which the host may stop or take over what was confirmed, before it is sent. */
  readonly requestEvent: (request: Request) => Event;
  /** By which the host is told of a receipt. */
  readonly receiptEvents: (done: Done<Request, Receipt>) => readonly Event[];
  /** What was begun here is told also while the element shows another thing; else when its own is shown again. */
  readonly tellsLeft?: boolean;
  /** It is followed from now on, and no longer (see `FollowedAct`). */
  readonly onTake?: (act: MoneyAct<Request, Receipt>, scope: Scope) => void;
  readonly onRemove?: (act: MoneyAct<Request, Receipt>, scope: Scope) => void;
  /** It was done, or is another thing's: what was typed for it goes. */
  readonly onFinish?: () => void;
  /** The server found what was typed to be wrong. */
  readonly onRefused?: () => void;
}

/** Milliseconds of rest in typing after which what would follow is said. */
const REST = 500;

/**
 * What a person does to a thing with money in it: which dialog is open, whether it asks for a code, and where the act stands
 * (INTERACTION.md 3.4). It draws nothing. What an act comes to is told by `outcomes.ts`.
 */
export class Acting<Request, Receipt> {
  readonly dialog: DialogController;
  /** The dialog asks for a code instead. */
  isVerifying = false;
  code = '';
  isCodeChecked = false;
  /** What has changed since the dialog was opened, or why it stands again. */
  notice: string | undefined;
  /** Said within the dialog, after a rest in typing. */
  spoken = '';

  protected readonly followed: FollowedAct<Request, Receipt>;
  readonly #options: ActingOptions<Request, Receipt>;
  readonly #outcomes: Outcomes<Request, Receipt>;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ActingOptions<Request, Receipt>) {
    const { element, scope, actOf, speech, onTake, onRemove } = options;
    this.#options = options;
    this.dialog = new DialogController(element);
    this.followed = new FollowedAct({
      element,
      scope,
      actOf,
      onChange: (isOwn) => this.#outcomes.tell(isOwn),
      onLeftChange: options.tellsLeft ? (act) => this.#outcomes.tellLeft(act) : undefined,
      onSlow: () => element.say(speech()?.words('stillWorking') ?? '', { own: true, inDialog: this.dialog.isOpen }),
      onTake: (act, from) => onTake?.(act, from),
      onRemove: (act, from) => onRemove?.(act, from),
    });
    this.#outcomes = new Outcomes(this, options, this.followed);
    element.addController({
      hostUpdated: () => this.#outcomes.noteSpeech(),
      hostDisconnected: () => clearTimeout(this.#restTimer),
    });
  }

  get state(): ActState<Request, Receipt> {
    return this.followed.state;
  }

  /** It takes long. */
  get isSlow(): boolean {
    return this.followed.isSlow;
  }

  /** It is asked how it ended, after nobody knew: what stands there stays until that is answered. */
  get isAsking(): boolean {
    return this.followed.isAsking;
  }

  /** Whether something is under way, in doubt, or waits for the person: then nothing else is begun. */
  get isBusy(): boolean {
    return this.followed.isBusy;
  }

  /** Opens the dialog for what a person begins. */
  protected open(from: Event | Element): void {
    this.notice = undefined;
    this.spoken = '';
    this.#forgetCode();
    this.dismiss();
    this.dialog.open(from);
    void this.followed.act?.prepare();
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
    const isGivenUp = this.isVerifying || !this.isBusy;
    this.#forgetCode();
    if (isGivenUp) this.dismiss();
    this.#options.element.requestUpdate();
  }

  /** Sends what was confirmed; false where nothing was, since the host stopped it or takes it over. */
  submit(request: Request): boolean {
    const { act } = this.followed;
    const { element, requestEvent, scope } = this.#options;
    const of = scope();
    if (!act || !of || this.isBusy) return false;
    const { epoch } = of;
    const isStopped = !element.dispatchEvent(requestEvent(request));
    // The host may have signed somebody else in. Where it has only moved the element it goes on.
    const isOthers = of.epoch !== epoch || (element.isConnected && scope() !== of);
    if (isStopped || isOthers) {
      this.dialog.close();
      return false;
    }
    this.notice = undefined;
    this.followed.submit(request, act);
    element.requestUpdate();
    return true;
  }

  checkAgain(): void {
    void this.followed.act?.checkAgain();
  }

  /** Reads again what didn't load. */
  retry(): void {
    this.#options.scope()?.retry();
  }

  /** Resolves when what has changed is drawn. */
  async rendered(): Promise<void> {
    await this.#options.element.updateComplete;
  }

  /** Something of what is drawn. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found | null {
    return this.#options.element.shadowRoot?.querySelector<Found>(selector) ?? null;
  }

  sendCode(): void {
    void this.followed.act?.sendCode();
  }

  /** Resolves when it was answered; at once where what was typed is no code. */
  async answerCode(): Promise<void> {
    this.isCodeChecked = true;
    this.#options.element.requestUpdate();
    if (/^[0-9]{6}$/.test(this.code)) await this.followed.act?.answerCode(this.code);
  }

  /** The person has the host verify them, after it didn't come to that by itself. */
  verifyByHost(): void {
    void this.followed.act?.verifyByHost();
  }

  dismiss(): void {
    this.followed.act?.dismiss();
  }

  /** Changes what was typed, and says what would follow after a rest. */
  change(change: () => void, after?: () => string): void {
    change();
    if (this.state.status === 'failed') this.dismiss();
    clearTimeout(this.#restTimer);
    if (after) this.#restTimer = setTimeout(() => this.speak(after()), REST);
    this.#options.element.requestUpdate();
  }

  /** Says something to those who hear the dialog. */
  speak(text: string): void {
    this.spoken = text;
    this.#options.element.requestUpdate();
  }

  /** What the open dialog says has changed: a press that was meant for what it said confirms nothing (P3). */
  warn(text: string): void {
    // What a conflict says is more: it says who.
    if (this.state.status !== 'conflict') {
      this.dismiss();
      this.notice = text;
    }
    this.dialog.guard.arm();
    this.speak(text);
  }

  /** Another person, connection or provider: nothing of what was done is left. */
  forget(): void {
    this.followed.leave();
    this.clear();
  }

  /** Nothing is left of what was typed and told. */
  protected clear(): void {
    this.finish();
    clearTimeout(this.#restTimer);
    this.#forgetCode();
    this.spoken = '';
    this.notice = undefined;
  }

  /** It was done, or it is another thing's: the dialog goes, and what was typed for it. */
  finish(): void {
    this.#options.onFinish?.();
    this.dialog.close();
  }

  /** The code was answered, or given up. */
  endVerifying(): void {
    this.#forgetCode();
    if (!this.followed.isWaitedFor) this.dialog.close();
  }

  /** For a failure of the host's own sign-in. */
  reportFailure(error: RevampdError): void {
    this.#options.element.reportFailure(error);
  }

  #forgetCode(): void {
    this.code = '';
    this.isVerifying = this.isCodeChecked = false;
  }
}
