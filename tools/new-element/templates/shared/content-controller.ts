/** `controllers/content-controller.ts`, which every new element reads by: written with the first one. */
export const contentControllerFile = `import {
  RevampdError,
  connectionQuery,
  type Connection,
  type QueryObserverOptions,
  type QueryState,
  type Scope,
} from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import { QueryController } from './query-controller.ts';

/** What an element reads, and by whom. */
export interface Reading<Data> {
  readonly scope: () => Scope | undefined;
  /** The connection that the host names; undefined for the session's own. */
  readonly connectionId: () => string | undefined;
  readonly data: (scope: Scope) => QueryObserverOptions<Data, Error>;
  /** Whether no provider came. */
  readonly isAbandoned: () => boolean;
}

/** What an element shows of a connection: its data, and the connection itself, in whose time zone dates are meant (I18-2). */
export class ContentController<Data> {
  readonly #reading: Reading<Data>;
  readonly #connection: QueryController<Connection>;
  readonly #data: QueryController<Data>;

  constructor(host: ReactiveControllerHost & HTMLElement, reading: Reading<Data>) {
    const { scope, connectionId, data } = reading;
    this.#reading = reading;
    this.#connection = new QueryController<Connection>(host, scope, (from) =>
      connectionQuery(from, { connectionId: connectionId() }),
    );
    this.#data = new QueryController<Data>(host, scope, data);
  }

  /** Starts reading ahead of the first render. */
  start(): void {
    this.#connection.hostUpdate();
    this.#data.hostUpdate();
  }

  /** What is known of the data. */
  get state(): QueryState<Data> {
    return this.#data.state;
  }

  /** The data as they were read last. */
  get data(): Data | undefined {
    return this.#data.latest;
  }

  get connection(): Connection | undefined {
    return this.#connection.latest;
  }

  /** Why nothing may stand, if so. An ended session ends it for every element of the scope (SES-4). */
  get failure(): RevampdError | undefined {
    const session = this.#reading.scope()?.session;
    if (this.#reading.isAbandoned()) return new RevampdError('session_url_wrong', 'No provider.');
    if (session?.state === 'ended') return session.error;
    return failureOf(this.#data.state) ?? failureOf(this.#connection.state);
  }

  /** Whether what failed is being tried again. */
  get isRetrying(): boolean {
    return [this.#data, this.#connection].some(({ state }) => state.status === 'failed' && state.retrying);
  }

  /** When the data were read, while reading them again fails: RFC 3339, UTC. */
  get failedSince(): string | undefined {
    const { state } = this.#data;
    return state.status === 'failed' && state.previous ? state.since : undefined;
  }
}

/** What was read before stays while the failure may pass by itself. */
const failureOf = (state: QueryState<unknown>): RevampdError | undefined =>
  state.status === 'failed' && !(state.previous && state.error.retryable) ? state.error : undefined;
`;
