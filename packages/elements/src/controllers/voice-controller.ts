import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AnnounceOptions } from '../announcer/queue.ts';

/** The announcer as one element holds it. */
interface Held {
  readonly announce: (from: Element, text: string, options: AnnounceOptions) => void;
  readonly hush: (from: Element, keepsOwn?: boolean) => void;
  readonly letGo: () => void;
}

/**
 * An element's voice: holds the page's announcer while the element is in the page, once its code has come. Without that code
 * nothing is said; everything is shown anyway (INTERACTION.md A1).
 */
export class VoiceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: Promise<Held> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Loads the announcer and keeps it in the page, empty, ahead of the first text. */
  hold(): void {
    if (this.#host.isConnected) void this.#hold();
  }

  /** What was said or is about to be belongs to somebody or something that is here no more; see `Announcer.hush`. */
  hush(keepsOwn?: boolean): void {
    void this.#held?.then(({ hush }) => hush(this.#host, keepsOwn));
  }

  say(text: string, options: AnnounceOptions): void {
    // Nobody hears an element that isn't there; its voice is taken up when it comes back.
    if (!this.#host.isConnected) return;
    void this.#hold().then(({ announce }) => announce(this.#host, text, options));
  }

  hostDisconnected(): void {
    void this.#held?.then(({ letGo }) => letGo());
    this.#held = undefined;
  }

  #hold(): Promise<Held> {
    const host = this.#host;
    this.#held ??= import('../announcer/announcer.ts').then(
      ({ announce, hush, holdAnnouncer }) => ({
        announce,
        hush,
        letGo: host.isConnected ? holdAnnouncer(host) : () => {},
      }),
      () => ({ announce: () => {}, hush: () => {}, letGo: () => {} }),
    );
    return this.#held;
  }
}
