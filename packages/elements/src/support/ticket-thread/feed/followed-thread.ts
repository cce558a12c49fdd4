import type { Thread, ThreadChange } from '@revampd/core';

/** The thread that a feed shows, as long as it is in the page. */
export class FollowedThread {
  thread: Thread | undefined;

  readonly #heed: (change: ThreadChange) => void;
  readonly #forget: () => void;
  #stop: (() => void) | undefined;

  /** `forget`, when another thread is followed from then on. */
  constructor(heed: (change: ThreadChange) => void, forget: () => void) {
    this.#heed = heed;
    this.#forget = forget;
  }

  follow(thread: Thread | undefined): Thread | undefined {
    if (thread === this.thread && this.#stop) return thread;
    this.stop();
    if (thread !== this.thread) this.#forget();
    this.thread = thread;
    this.#stop = thread?.subscribe(this.#heed);
    return thread;
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
