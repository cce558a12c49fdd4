import type { MoneyAct, Scope } from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import { LeftActs } from './left-acts.ts';

/** Milliseconds after which a person who waits is told that it goes on (INTERACTION.md P4). */
const STILL_WORKING = 10_000;

export interface FollowedActOptions<Request, Receipt> {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly scope: () => Scope | undefined;
  /** The act of what is shown: the same for the same thing; undefined while nothing is. */
  readonly actOf: (scope: Scope) => MoneyAct<Request, Receipt> | undefined;
  /** It stands somewhere else now, or had come to its end when it was taken up; `isOwn` where it was begun in this element. */
  readonly onChange: (isOwn: boolean) => void;
  /**
   * One that was begun in this element, which shows something else by now, stands somewhere else. Without it nothing is told
   * of such a one before it is shown again.
   */
  readonly onLeftChange?: ((act: MoneyAct<Request, Receipt>) => void) | undefined;
  /** It takes long, and was begun in this element. */
  readonly onSlow: () => void;
  /** It is followed from now on, and no longer: something else is shown, nothing, or the element has left the page. */
  readonly onTake: (act: MoneyAct<Request, Receipt>, scope: Scope) => void;
  readonly onRemove: (act: MoneyAct<Request, Receipt>, scope: Scope) => void;
}

/**
 * The act of the thing that an element shows, which all elements with that thing share: followed from render to render, with
 * what was begun here told apart from what was begun elsewhere.
 */
export class FollowedAct<Request, Receipt> {
  /** It runs for longer than a person waits without a word. */
  isSlow = false;
  /** What is under way is the question how it ended, after nobody knew. */
  isAsking = false;
  /** The intent that was begun here, or in a page or an element before this one. */
  own: string | undefined;

  readonly #options: FollowedActOptions<Request, Receipt>;
  readonly #left: LeftActs<Request, Receipt>;
  #act: MoneyAct<Request, Receipt> | undefined;
  #scope: Scope | undefined;
  #stop: (() => void) | undefined;
  #isSubmitting = false;
  /** The intent that a person has sent from here, and is waiting for. */
  #sent: string | undefined;
  #status = 'idle';
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FollowedActOptions<Request, Receipt>) {
    this.#options = options;
    this.#left = new LeftActs(options.onLeftChange);
    options.element.addController({
      hostUpdate: () => this.follow(),
      hostDisconnected: () => {
        this.#remove();
        this.#left.pause();
      },
    });
  }

  /** Undefined while nothing is shown. */
  get act(): MoneyAct<Request, Receipt> | undefined {
    return this.#act;
  }

  get state(): MoneyAct<Request, Receipt>['state'] {
    return this.#act?.state ?? { status: 'idle' };
  }

  /** Whether something is under way, in doubt, or waits for the person: then nothing else is begun. */
  get isBusy(): boolean {
    return ['submitting', 'unknown', 'step_up'].includes(this.state.status);
  }

  /** Whether a person has sent it from here since the element came: only then may something open by itself (INTERACTION.md F1). */
  get isWaitedFor(): boolean {
    return this.#isAbout(this.#sent);
  }

  /**
   * Submits in this element's name: what comes of it, at once or later, is its own. `act` is the one that was confirmed, which
   * the element may not show any more.
   */
  submit(request: Request, act: MoneyAct<Request, Receipt>): void {
    if (act !== this.#act) return this.#submitLeft(request, act);
    this.#isSubmitting = true;
    void act.submit(request);
    this.#isSubmitting = false;
  }

  /** Lets go of all of it; the next render takes up the act of what is shown then. */
  leave(): void {
    this.#letGo();
    this.#left.clear();
  }

  #submitLeft(request: Request, act: MoneyAct<Request, Receipt>): void {
    const before = act.state;
    void act.submit(request);
    const { state } = act;
    if (state === before || state.status === 'idle') return;
    this.#left.add(act, { own: state.intent.id, sent: state.intent.id });
    if (!this.#options.element.isConnected) this.#left.pause();
  }

  #letGo(): void {
    this.#stop?.();
    this.#act = this.#stop = this.own = this.#sent = undefined;
    this.#status = 'idle';
    this.isSlow = this.isAsking = false;
    clearTimeout(this.#slowTimer);
  }

  #remove(): void {
    const act = this.#act;
    const { own } = this;
    if (act) {
      this.#options.onRemove(act, this.#scope!);
      if (own && this.isBusy && this.#isAbout(own)) this.#left.add(act, { own, sent: this.#sent });
    }
    this.#letGo();
  }

  #isAbout(intentId: string | undefined): boolean {
    const { state } = this;
    return state.status !== 'idle' && state.intent.id === intentId;
  }

  /** Takes up the act of what is shown now. */
  follow(): void {
    const { element, scope, actOf } = this.#options;
    const from = scope();
    const act = from && element.isConnected ? actOf(from) : undefined;
    if (act !== this.#act) {
      this.#remove();
      if (act) this.#take(act, from!);
    }
    if (element.isConnected) this.#left.resume();
  }

  #take(act: MoneyAct<Request, Receipt>, from: Scope): void {
    this.#act = act;
    this.#scope = from;
    this.#status = act.state.status;
    this.#stop = act.subscribe(() => this.#react());
    this.#options.onTake(act, from);
    const left = this.#left.take(act);
    if (left) {
      this.own = left.own;
      this.#sent = left.sent;
    }
    this.#timeSlowness(act.state.status === 'submitting');
    // It ended while no element was there to tell of it (MNY-2).
    if (act.state.status === 'done') queueMicrotask(() => act === this.#act && this.#change());
    // What a page before this one left in doubt is this element's to tell.
    void act.restore().then((intent) => {
      if (act === this.#act && intent) this.own = intent.id;
    });
  }

  #react(): void {
    const { state } = this;
    if (this.#isSubmitting && state.status !== 'idle') this.own = this.#sent = state.intent.id;
    // What is refused before it was sent stands at once where the one before stood.
    const isNew = this.#isSubmitting || state.status !== this.#status;
    if (isNew) this.isAsking = state.status === 'submitting' && this.#status === 'unknown';
    this.#status = state.status;
    if (isNew) {
      this.#timeSlowness(state.status === 'submitting');
      this.#change();
    }
    this.#options.element.requestUpdate();
  }

  #change(): void {
    this.#options.onChange(this.#isAbout(this.own));
  }

  #timeSlowness(isRunning: boolean): void {
    clearTimeout(this.#slowTimer);
    this.isSlow = false;
    if (!isRunning) return;
    this.#slowTimer = setTimeout(() => {
      this.isSlow = true;
      if (this.#isAbout(this.own)) this.#options.onSlow();
      this.#options.element.requestUpdate();
    }, STILL_WORKING);
  }
}
