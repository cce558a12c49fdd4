import { walletAct, type Scope, type WalletAct, type WalletRequest } from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';

/** Milliseconds after which a person who waits is told that it goes on (INTERACTION.md P4). */
const STILL_WORKING = 10_000;

export interface FollowedActOptions {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly scope: () => Scope | undefined;
  /** Whose wallet is shown; undefined while none is. */
  readonly connectionId: () => string | undefined;
  /** It stands somewhere else now; `isOwn` where it was begun in this element. */
  readonly onChange: (isOwn: boolean) => void;
  /** It takes long. */
  readonly onSlow: () => void;
  /** It is followed from now on, and no longer with the element in the page. */
  readonly onTake: (act: WalletAct, scope: Scope) => void;
  readonly onRemove: (act: WalletAct, scope: Scope) => void;
}

/**
 * The act of the wallet that an element shows, which all elements with that wallet share: followed from render to render,
 * with what was begun here told apart from what was begun elsewhere.
 */
export class FollowedAct {
  /** It runs for longer than a person waits without a word. */
  isSlow = false;

  readonly #options: FollowedActOptions;
  #act: WalletAct | undefined;
  #stop: (() => void) | undefined;
  #own: string | undefined;
  #isSubmitting = false;
  #status = 'idle';
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FollowedActOptions) {
    this.#options = options;
    options.element.addController({ hostUpdate: () => this.#follow(), hostDisconnected: () => this.#remove() });
  }

  /** Undefined while no wallet is shown. */
  get act(): WalletAct | undefined {
    return this.#act;
  }

  get state(): WalletAct['state'] {
    return this.#act?.state ?? { status: 'idle' };
  }

  /** Whether something is under way, in doubt, or waits for the person: then nothing else is begun. */
  get isBusy(): boolean {
    return ['submitting', 'unknown', 'step_up'].includes(this.state.status);
  }

  /** Submits in this element's name: what comes of it, at once or later, is its own. */
  submit(request: WalletRequest): void {
    this.#isSubmitting = true;
    void this.#act?.submit(request);
    this.#isSubmitting = false;
  }

  /** Lets go of it; the next render takes up the act of what is shown then. */
  leave(): void {
    this.#stop?.();
    this.#act = this.#stop = this.#own = undefined;
    this.#status = 'idle';
    this.isSlow = false;
    clearTimeout(this.#slowTimer);
  }

  #remove(): void {
    const scope = this.#options.scope();
    if (this.#act && scope) this.#options.onRemove(this.#act, scope);
    this.leave();
  }

  #follow(): void {
    const { element, scope, connectionId } = this.#options;
    const [from, id] = [scope(), connectionId()];
    const act = from && id && element.isConnected ? walletAct(from, id) : undefined;
    if (act === this.#act) return;
    this.leave();
    if (!act) return;
    this.#act = act;
    this.#status = act.state.status;
    this.#stop = act.subscribe(() => this.#react());
    this.#options.onTake(act, from!);
    // What a page before this one left in doubt is this element's to tell.
    void act.restore().then((intent) => {
      if (act === this.#act) this.#own ??= intent?.id;
    });
  }

  #react(): void {
    const { state } = this;
    if (this.#isSubmitting && state.status !== 'idle') this.#own = state.intent.id;
    // What is refused before it was sent stands at once where the one before stood.
    const isNew = this.#isSubmitting || state.status !== this.#status;
    this.#status = state.status;
    if (isNew) {
      this.#timeSlowness(state.status === 'submitting');
      if (state.status !== 'idle') this.#options.onChange(state.intent.id === this.#own);
    }
    this.#options.element.requestUpdate();
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
