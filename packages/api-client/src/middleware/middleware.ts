/** One call on its way out. */
export interface OutgoingCall {
  /** In capitals. */
  readonly method: string;
  /** The path template of the contract, such as `/v1/connections/{connection_id}`. */
  readonly path: string;
  readonly pathParams: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** `stream` leaves the body of a 2xx answer unread. */
  readonly parseAs?: 'json' | 'stream';
}

/** Its answer, read to the end unless it streams: `data` on 2xx, `error` the parsed body of any other. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Sends a call and reads its answer. Rejects with a RevampdError if no answer came. */
export type Send = (call: OutgoingCall) => Promise<Answer>;

/** Wraps a Send with one concern. */
export type Middleware = (next: Send) => Send;
