import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that takes a while. */
export interface LoadingHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  say(text: string): void;
}

/** Where an element stands with what it shows. */
export type Progress = 'loading' | 'ready' | 'failed';

/** Milliseconds of waiting after which it is said; and then, that it is over (INTERACTION.md O7). */
const PATIENCE = 1000;

/** Says that an element is loading if it takes long, and that it has loaded if that was said. */
export class LoadingController implements ReactiveController {
  readonly #host: LoadingHost;
  readonly #progress: () => Progress;
  readonly #words: () => { readonly loading: string; readonly loaded: string };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasSaid = false;

  constructor(
    host: LoadingHost,
    progress: () => Progress,
    words: () => { readonly loading: string; readonly loaded: string },
  ) {
    this.#host = host;
    this.#progress = progress;
    this.#words = words;
    host.addController(this);
  }

  hostUpdated(): void {
    // Lit updates an element that has left the page too; nobody waits for that one.
    if (!this.#host.isConnected) return;
    const progress = this.#progress();
    if (progress === 'loading') {
      this.#timer ??= setTimeout(() => {
        this.#wasSaid = true;
        this.#host.say(this.#words().loading);
      }, PATIENCE);
      return;
    }
    const wasSaid = this.#wasSaid;
    this.hostDisconnected();
    // A failure takes the place of content, and says itself.
    if (wasSaid && progress === 'ready') this.#host.say(this.#words().loaded);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wasSaid = false;
  }
}
