import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that takes a while. */
export interface LoadingHost extends ReactiveControllerHost {
  say(text: string): void;
}

/** Milliseconds of waiting after which it is said; and then, that it is over (INTERACTION.md O7). */
const PATIENCE = 1000;

/** Says that an element is loading if it takes long, and that it has loaded if that was said. */
export class LoadingController implements ReactiveController {
  readonly #host: LoadingHost;
  readonly #isLoading: () => boolean;
  readonly #words: () => { readonly loading: string; readonly loaded: string };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasSaid = false;

  constructor(
    host: LoadingHost,
    isLoading: () => boolean,
    words: () => { readonly loading: string; readonly loaded: string },
  ) {
    this.#host = host;
    this.#isLoading = isLoading;
    this.#words = words;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isLoading()) {
      this.#timer ??= setTimeout(() => {
        this.#wasSaid = true;
        this.#host.say(this.#words().loading);
      }, PATIENCE);
      return;
    }
    this.hostDisconnected();
    if (this.#wasSaid) this.#host.say(this.#words().loaded);
    this.#wasSaid = false;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
