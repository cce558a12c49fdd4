import type { Challenge, RevampdError } from '@revampd/api-client';
import type { Money } from '../money/money.ts';
import type { Scope } from '../session/scope.ts';
import type { Fate } from '../session/sent-acts.ts';

/** What a person means to do once, however often it has to be sent (MNY-1). */
export interface Intent<Request> {
  /** Also its idempotency key. */
  readonly id: string;
  readonly request: Request;
}

/** An intent that a page before this one left in doubt, and that couldn't be opened yet: only its name is known. */
export type LeftIntent = Pick<Intent<unknown>, 'id'>;

/**
 * Where an act with money stands (INTERACTION.md 3.4). Nothing is shown as done before the receipt (MNY-2).
 * `step_up`: the person has to be verified first, by the host or by a code of Revampd's (SES-8) · `unknown`: it was sent and
 * no answer came, so it may have been done; an intent that was left is so too while it is looked for, with the error of the
 * last search that failed · `conflict`: something else came first, `error.current` says what (MNY-3) ·
 * `failed`: it was refused, and nothing was done.
 */
export type ActState<Request, Receipt> =
  | { readonly status: 'idle' }
  | { readonly status: 'submitting'; readonly intent: Intent<Request> }
  | { readonly status: 'step_up'; readonly intent: Intent<Request>; readonly stepUp: StepUp }
  | {
      readonly status: 'unknown';
      readonly intent: Intent<Request> | LeftIntent;
      /** Undefined while a search is under way. */
      readonly error: RevampdError | undefined;
    }
  | {
      readonly status: 'done';
      readonly intent: Intent<Request>;
      readonly receipt: Receipt;
      readonly facts: ReceiptFacts;
    }
  | { readonly status: 'conflict' | 'failed'; readonly intent: Intent<Request>; readonly error: RevampdError };

/** Whether more than its name is known of an intent. */
export const isWhole = <Request>(intent: Intent<Request> | LeftIntent): intent is Intent<Request> =>
  'request' in intent;

/** Whether it is this intent that it stands so with. */
export const isAbout = <Request, Receipt>(state: ActState<Request, Receipt>, intent: LeftIntent): boolean =>
  state.status !== 'idle' && state.intent === intent;

/** Nothing is under way, in doubt or waiting for the person. */
export const isFree = ({ status }: { readonly status: string }): boolean =>
  status === 'idle' || status === 'done' || status === 'conflict' || status === 'failed';

/** What a partner can reconcile an act with, whatever it was (MNY-2). */
export interface ReceiptFacts {
  readonly intentId: string;
  /** Of what Revampd made or changed: a ledger entry, a request, an invoice, a subscription, a payout. */
  readonly serverId: string;
  /** What it moved or charged, signed as in the books; null where it moved nothing. */
  readonly amount: Money | null;
  /** The wallet's balance after it, where it changed. */
  readonly balance: Money | null;
  /** RFC 3339, by Revampd's clock. */
  readonly at: string;
}

/** How the person is verified, and how far that is. */
export interface StepUp {
  /** `host`: the host's own sign-in, for its own people only. */
  readonly by: 'host' | 'code';
  /** The code that was sent; undefined while it is on its way. */
  readonly challenge?: Challenge;
  /** A code is being checked, or sent, or the host asks the person. */
  readonly pending: boolean;
  /**
   * A page before this one asked for it; here nobody has. No code is sent and the host isn't asked until `sendCode` or
   * `verifyByHost` is called, for which a person has to press something (INTERACTION.md F1).
   */
  readonly awaitsPerson: boolean;
  /** Why the last attempt failed. */
  readonly error?: RevampdError;
}

/** One act with money at a time, for all elements that show the same thing. */
export interface MoneyAct<Request, Receipt> {
  readonly state: ActState<Request, Receipt>;
  subscribe(listener: () => void): () => void;
  /** Fetches ahead what keeping an intent over a reload needs; for the moment at which a person begins. */
  prepare(): Promise<void>;
  /** Begins an intent and sends it. While one is under way, in doubt or waiting for the person, it does nothing. */
  submit(request: Request): Promise<void>;
  /**
   * Asks again how it ended, with the same key: it is done once at most; or searches again for what was left. After 23 hours
   * the platform can't be asked any more without doing it; then it is put away, and what the connection's history shows is the
   * answer.
   */
  checkAgain(): Promise<void>;
  /** Has Revampd send (another) code. */
  sendCode(): Promise<void>;
  /** Answers with the code; if it is right the act goes on. */
  answerCode(code: string): Promise<void>;
  /** Has the host verify its person; the act goes on if it does. */
  verifyByHost(): Promise<void>;
  /** Gives an intent up that was certainly not done, or puts a result away. */
  dismiss(): void;
  /**
   * Takes up an intent that a page before this one left in doubt, and asks how it ended; resolves with it, if there is one.
   * It is one caller's: whoever asks meanwhile gets none. Where one of this person's is kept that no page holds, the state is
   * `unknown` until the search has ended, and a search that fails is tried again (MNY-1).
   */
  restore(): Promise<Intent<Request> | undefined>;
}

/** What goes with an act when it is sent. */
export interface ActCall {
  readonly idempotencyKey: string;
  readonly signal: AbortSignal;
  /** Of all that was sent with the key; `open` too where another page may have sent it. */
  readonly fate: () => Fate | undefined;
}

export interface MoneyActOptions<Request, Receipt> {
  readonly scope: Scope;
  readonly connectionId: string;
  /** What of the connection it is done to, in a name without spaces; the wallet, if not given. One intent of it is in hand. */
  readonly object?: string;
  /** Sends it with its key; the signal aborts when it is nobody's any more. `fate` is what became of it so far. */
  readonly send: (request: Request, call: ActCall) => Promise<Receipt>;
  /** Checked before anything is sent (MNY-5): the error, if the request can't be meant for this connection. */
  readonly refuse?: (request: Request) => RevampdError | undefined;
  /** What an answer says of what was done. One of which it can't be said is no receipt: then it may have been done. */
  readonly describe: (receipt: Receipt, request: Request) => Omit<ReceiptFacts, 'intentId'>;
  /** Is told of a receipt, once for an intent, before the state says so. */
  readonly onReceipt: (receipt: Receipt) => void;
}
