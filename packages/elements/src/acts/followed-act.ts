import type { MoneyAct, Scope } from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';

/** Milliseconds after which a person who waits is told that it goes on (INTERACTION.md P4). */
const STILL_WORKING = 10_000;

export interface FollowedActOptions<Request, Receipt> {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly scope: () => Scope | undefined;
  /** The act of what is shown: the same for the same thing; undefined while nothing is. */
  readonly actOf: (scope: Scope) => MoneyAct<Request, Receipt> | undefined;
  /** It stands somewhere else now, or had come to its end when it was taken up; `isOwn` where it was begun in this element. */
  readonly onChange: (isOwn: boolean) => void;
  /** It takes long. */
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
  /** The intent that was begun here, or in a page or an element before this one. */
  own: string | undefined;

  readonly #options: FollowedActOptions<Request, Receipt>;
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
    options.element.addController({ hostUpdate: () => this.follow(), hostDisconnected: () => this.#remove() });
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
    const { state } = this;
    return state.status !== 'idle' && state.intent.id === this.#sent;
  }

  /** Submits in this element's name: what comes of it, at once or later, is its own. */
  submit(request: Request): void {
    this.#isSubmitting = true;
    void this.#act?.submit(request);
    this.#isSubmitting = false;
  }

  /** Lets go of it; the next render takes up the act of what is shown then. */
  leave(): void {
    this.#stop?.();
    this.#act = this.#stop = this.own = this.#sent = undefined;
    this.#status = 'idle';
    this.isSlow = false;
    clearTimeout(this.#slowTimer);
  }

  #remove(): void {
    if (this.#act) this.#options.onRemove(this.#act, this.#scope!);
    this.leave();
  }

  /** Takes up the act of what is shown now. */
  follow(): void {
    const { element, scope, actOf } = this.#options;
    const from = scope();
    const act = from && element.isConnected ? actOf(from) : undefined;
    if (act === this.#act) return;
    this.#remove();
    if (!act) return;
    this.#act = act;
    this.#scope = from;
    this.#status = act.state.status;
    this.#stop = act.subscribe(() => this.#react());
    this.#options.onTake(act, from!);
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
    this.#status = state.status;
    if (isNew) {
      this.#timeSlowness(state.status === 'submitting');
      this.#change();
    }
    this.#options.element.requestUpdate();
  }

  #change(): void {
    const { state } = this;
    this.#options.onChange(state.status !== 'idle' && state.intent.id === this.own);
  }

  #timeSlowness(isRunning: boolean): void {
    clearTimeout(this.#slowTimer);
    this.isSlow = false;
    if (!isRunning) return;
    this.#slowTimer = setTimeout(() => {
      this.isSlow = true;
      this.#options.onSlow();
      this.#options.element.requestUpdate();
    }, STILL_WORKING);
  }
}
