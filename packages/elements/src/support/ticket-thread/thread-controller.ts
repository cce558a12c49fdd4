import {
  isSessionError,
  readThread,
  type RevampdError,
  type Scope,
  type Thread,
  type ThreadState,
  type WordPlace,
} from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds between quiet attempts while a thread can't be read for a passing reason, as with whatever else is read. */
const RECOVER = 10_000;

/** What a thread belongs to, as the element is told. */
export interface ThreadSource {
  readonly scope: () => Scope | undefined;
  /** Undefined for the session's own. */
  readonly connectionId: () => string | undefined;
  readonly ticketId: () => string | undefined;
  /** A thread was opened, and is to be read at its first place. */
  readonly opened: () => void;
  /** The person has asked for another place, which is on its way: where it doesn't come they are told, and ask again. */
  readonly isJumping: () => boolean;
  /** What failed last is to be tried again. */
  readonly retry: () => void;
}

/** Keeps the thread of the ticket that is shown, as long as the element is in the page (core's `readThread`). */
export class ThreadController implements ReactiveController {
  thread: Thread | undefined;
  /** Where its words go; undefined until it is known of which connection the session is. */
  place: WordPlace | undefined;
  /** Since when what is shown may be out of date, because reading it anew failed: RFC 3339. */
  since: string | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: ThreadSource;
  #scope: Scope | undefined;
  #key: string | undefined;
  /** What is opened: the scope that it is asked of, which may be another by the time of the answer. */
  #opening: Scope | undefined;
  #failure: RevampdError | undefined;
  #recovering: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;
  #state: ThreadState | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, source: ThreadSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** Why nothing can be shown of it; it stays while that is tried again. */
  get failure(): RevampdError | undefined {
    return this.thread?.window ? undefined : this.#failure;
  }

  /** It is tried again right now. */
  get isRetrying(): boolean {
    return this.#failure !== undefined && this.thread?.state.status === 'pending';
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // Lit updates an element that has left the page too.
    if (!this.#host.isConnected) return;
    const scope = this.#source.scope();
    const ticketId = this.#source.ticketId();
    const named = this.#source.connectionId();
    const key = scope && ticketId && [scope.epoch, named, ticketId].join(' ');
    if (scope !== this.#scope || key !== this.#key) this.#close();
    this.#scope = scope;
    this.#key = key;
    if (scope && ticketId && !this.thread && this.#opening !== scope) void this.#open(scope, named, ticketId);
  }

  /** An element that is only moved in the page comes back in the same task. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#close();
      this.#scope = this.#key = undefined;
    });
  }

  async #open(scope: Scope, named: string | undefined, objectId: string): Promise<void> {
    const key = this.#key;
    this.#opening = scope;
    // Where there is no session, the ticket that is read beside this says so.
    const connectionId = await scope.connectionFor(named).catch(() => undefined);
    if (this.#opening === scope) this.#opening = undefined;
    if (key !== this.#key || scope !== this.#scope) {
      this.#host.requestUpdate();
      return;
    }
    if (connectionId === undefined) return;
    this.place = { connectionId, objectId };
    this.thread = readThread(scope, this.place);
    this.#stop = this.thread.subscribe(() => this.#follow());
    this.#source.opened();
    this.#host.requestUpdate();
  }

  /** What can't be read for now is tried again by itself; what the session refused waits for a person. */
  #follow(): void {
    const { state } = this.thread!;
    if (state === this.#state) return;
    const isNews = state.status !== this.#state?.status;
    this.#state = state;
    clearTimeout(this.#recovering);
    if (state.status === 'ready') this.since = this.#failure = undefined;
    if (state.status === 'failed' && !(state.previous && this.#source.isJumping())) {
      this.#failure = state.error;
      this.since ??= new Date().toISOString();
      if (state.error.retryable && !isSessionError(state.error))
        this.#recovering = setTimeout(() => this.#retry(), RECOVER);
    }
    if (isNews) this.#host.requestUpdate();
  }

  /** Where something stands it is read anew around where one reads; else at the place that was asked for. */
  #retry(): void {
    if (this.thread?.window) void this.thread.retry();
    else this.#source.retry();
  }

  #close(): void {
    clearTimeout(this.#recovering);
    this.#stop?.();
    this.thread?.close();
    this.thread = this.place = this.since = this.#failure = this.#state = this.#stop = undefined;
  }
}
