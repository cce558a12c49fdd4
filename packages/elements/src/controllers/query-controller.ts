import { QueryObserver, toQueryState, type QueryObserverOptions, type QueryState, type Scope } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element, or what stands for one in a test. */
type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/**
 * Keeps an element on one query of its scope's cache: reads it again before each render (so that options may follow
 * properties), renders after each change, and lets go with the element. `options` answers undefined while there is
 * nothing to read yet.
 */
export class QueryController<Data> implements ReactiveController {
  state: QueryState<Data> = { status: 'pending' };

  readonly #host: Host;
  readonly #scope: () => Scope | undefined;
  readonly #options: (scope: Scope) => QueryObserverOptions<Data, Error> | undefined;
  #key: string | undefined;
  #observed: { scope: Scope; observer: QueryObserver<Data, Error>; stop: () => void } | undefined;

  constructor(
    host: Host,
    scope: () => Scope | undefined,
    options: (scope: Scope) => QueryObserverOptions<Data, Error> | undefined,
  ) {
    this.#host = host;
    this.#scope = scope;
    this.#options = options;
    host.addController(this);
  }

  /** What was read last: it stays while it is read again, and where that fails. */
  get latest(): Data | undefined {
    const { state } = this;
    return state.status === 'ready' ? state.data : state.previous;
  }

  hostUpdate(): void {
    // Lit updates an element that has left the page too; nothing is read for one.
    if (!this.#host.isConnected) return;
    const scope = this.#scope();
    const options = scope && this.#options(scope);
    if (!options) {
      this.#stop();
      return;
    }
    if (this.#observed?.scope === scope) this.#observed.observer.setOptions(options);
    else this.#observe(scope, options);
    this.state = this.#read(this.#observed!.observer);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #observe(scope: Scope, options: QueryObserverOptions<Data, Error>): void {
    this.#stop();
    const observer = new QueryObserver<Data, Error>(scope.queries, options as never);
    const stop = observer.subscribe(() => this.#host.requestUpdate());
    this.#observed = { scope, observer, stop };
  }

  /** A failure stays on screen while it is tried again: query-core itself goes back to pending. */
  #read(observer: QueryObserver<Data, Error>): QueryState<Data> {
    const state = toQueryState(observer.getCurrentResult());
    const key = observer.getCurrentQuery().queryHash;
    const isRetry = state.status === 'pending' && this.state.status === 'failed' && this.#key === key;
    this.#key = key;
    return isRetry && this.state.status === 'failed' ? { ...this.state, retrying: true } : state;
  }

  #stop(): void {
    this.#observed?.stop();
    this.#observed = undefined;
    this.state = { status: 'pending' };
  }
}
