import type { RevampdErrorCode } from '@revampd/api-client';
import type { Exchange } from './exchange.ts';

/** Where on its way an answer is spoilt. */
export type CallLevel = 'connection' | 'status' | 'body' | 'origin' | 'write';

/** What one call of a client must come to while the fault stands. */
export interface CallEnding {
  /** Of the error that it rejects with; `ok` where the answer is to be taken all the same. */
  readonly code: RevampdErrorCode | 'ok';
  /** Whether the same call may succeed later, by the error's own word. */
  readonly retryable?: boolean;
  /** Requests that it makes: never more than four (REL-1). */
  readonly requests: 1 | 2 | 3 | 4;
  /** It is taken, and it isn't what the platform would say: nothing in it shows that. */
  readonly isUntrue?: true;
}

/** What one act with money must come to while the fault stands. */
export interface ActEnding {
  readonly status: 'done' | 'unknown' | 'failed';
  readonly requests: 1 | 2 | 3 | 4;
  /** How often the platform has done it by then. */
  readonly done: 0 | 1;
  /** How often it reaches the platform, by then or long after, where that isn't what the client sends. */
  readonly delivered?: number;
  /** It is the receipt of the act before: nothing in it shows that. */
  readonly isAnothers?: true;
}

/** One way in which a network, a proxy or a server goes wrong. */
export interface CallFault {
  readonly level: CallLevel;
  readonly name: string;
  /** What happens on the wire. */
  readonly does: string;
  readonly call: CallEnding;
  readonly act: ActEnding;
  /** Milliseconds between two requests that the answers ask for (`Retry-After`); the client comes no sooner. */
  readonly retryAfter?: number;
  /** Milliseconds of the client's deadlines that have to pass, in order, before it gives up: nothing else ends it. */
  readonly deadlines?: readonly number[];
  /** The answer waits until `release()`. */
  readonly isHeld?: true;
  /** Not the call is spoilt, but a browser's question before it. */
  readonly isPreflight?: true;
  /** Nobody listens while it stands, whatever is asked for. */
  readonly isDeaf?: true;
  readonly play: (exchange: Exchange) => void | Promise<void>;
}

/** One way in which a stream of events goes wrong. */
export interface StreamFault {
  readonly level: 'stream';
  readonly name: string;
  /** What happens on the wire. */
  readonly does: string;
  /** Whether whoever listens must be told to read anew, since something can't be told in order any more. */
  readonly isReset?: true;
  /** Milliseconds of the client's deadlines that have to pass before it gives a connection up. */
  readonly deadlines?: readonly number[];
  readonly play: (exchange: Exchange) => void | Promise<void>;
}

export type Fault = CallFault | StreamFault;
