import {
  answerChallenge,
  createChallenge,
  createIdempotencyKey,
  getSession,
  isRevampdError,
  RevampdError,
  type Challenge,
  type Session,
} from '@revampd/api-client';
import { dropIntent, holdsIntents, loadIntents, saveIntent, type StoreOwner } from '../intents/intent-store.ts';
import { holdLock, takeOrphans } from '../intents/intent-lock.ts';
import type { Scope } from '../session/scope.ts';

/** What a person means to do once, however often it has to be sent (MNY-1). */
export interface Intent<Request> {
  /** Also its idempotency key. */
  readonly id: string;
  readonly request: Request;
}

/**
 * Where an act with money stands (INTERACTION.md 3.4). Nothing is shown as done before the receipt (MNY-2).
 * `step_up`: the person has to be verified first, by the host or by a code of Revampd's (SES-8) · `unknown`: it was sent and
 * no answer came, so it may have been done · `conflict`: something else came first, `error.current` says what (MNY-3) ·
 * `failed`: it was refused, and nothing was done.
 */
export type ActState<Request, Receipt> =
  | { readonly status: 'idle' }
  | { readonly status: 'submitting'; readonly intent: Intent<Request> }
  | { readonly status: 'step_up'; readonly intent: Intent<Request>; readonly stepUp: StepUp }
  | { readonly status: 'unknown'; readonly intent: Intent<Request>; readonly error: RevampdError | undefined }
  | { readonly status: 'done'; readonly intent: Intent<Request>; readonly receipt: Receipt }
  | { readonly status: 'conflict' | 'failed'; readonly intent: Intent<Request>; readonly error: RevampdError };

/** How the person is verified, and how far that is. */
export interface StepUp {
  /** `host`: the host's own sign-in, for its own people only. */
  readonly by: 'host' | 'code';
  /** The code that was sent; undefined while it is on its way. */
  readonly challenge?: Challenge;
  /** A code is being checked, or sent, or the host asks the person. */
  readonly pending: boolean;
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
  /** Asks again how it ended, with the same key: it is done once at most. */
  checkAgain(): Promise<void>;
  /** Has Revampd send (another) code. */
  sendCode(): Promise<void>;
  /** Answers with the code; if it is right the act goes on. */
  answerCode(code: string): Promise<void>;
  /** Has the host verify its person; the act goes on if it does. */
  verifyByHost(): Promise<void>;
  /** Gives an intent up that was certainly not done, or puts a result away. */
  dismiss(): void;
  /** Takes up an intent that a page before this one left in doubt, and asks how it ended; resolves with it, if there is one. */
  restore(): Promise<Intent<Request> | undefined>;
}

export interface MoneyActOptions<Request, Receipt> {
  readonly scope: Scope;
  readonly connectionId: string;
  /** Sends it with its key; the signal aborts when it is nobody's any more. */
  readonly send: (request: Request, call: { idempotencyKey: string; signal: AbortSignal }) => Promise<Receipt>;
  /** Checked before anything is sent (MNY-5): the error, if the request can't be meant for this connection. */
  readonly refuse: (request: Request) => RevampdError | undefined;
  /** Is told of a receipt, once for an intent, before the state says so. */
  readonly onReceipt: (receipt: Receipt) => void;
}

/** Makes the act of one connection of a scope. */
export function createMoneyAct<Request, Receipt>(
  options: MoneyActOptions<Request, Receipt>,
): MoneyAct<Request, Receipt> {
  const { scope, connectionId, send, refuse, onReceipt } = options;
  const listeners = new Set<() => void>();
  let state: ActState<Request, Receipt> = { status: 'idle' };
  let session: Promise<Session> | undefined;
  let release: (() => void) | undefined;
  let restored = false;
  let controller = new AbortController();

  const enter = (next: ActState<Request, Receipt>): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const isAbout = (intent: Intent<Request>): boolean => state.status !== 'idle' && state.intent === intent;

  const askForSession = (): Promise<Session> =>
    (session ??= getSession(scope.client).catch((cause: unknown) => {
      session = undefined;
      throw cause;
    }));
  const owner = async (): Promise<StoreOwner> => {
    const { viewer, storage_key: storageKey } = await askForSession();
    return { baseUrl: scope.client.baseUrl, userId: viewer.id, connectionId, storageKey };
  };
  /** What needs an owner is done if there is one; nothing waits for it that must not fail. */
  const asOwner = (act: (of: StoreOwner) => Promise<void>): Promise<void> => owner().then(act, () => {});

  /** It ended, one way or the other: nothing of it is kept. */
  const settle = (intent: Intent<Request>, next: ActState<Request, Receipt>): void => {
    release?.();
    release = undefined;
    void asOwner((of) => dropIntent(of, intent.id));
    enter(next);
  };

  const perform = async (intent: Intent<Request>): Promise<void> => {
    enter({ status: 'submitting', intent });
    try {
      const receipt = await send(intent.request, { idempotencyKey: intent.id, signal: controller.signal });
      if (!isAbout(intent)) return;
      onReceipt(receipt);
      settle(intent, { status: 'done', intent, receipt });
    } catch (cause) {
      if (!isAbout(intent)) return;
      const error = toRevampdError(cause);
      if (error.code === 'step_up_required') await beginStepUp(intent);
      else if (isInDoubt(error)) enter({ status: 'unknown', intent, error });
      else settle(intent, { status: error.status === 409 ? 'conflict' : 'failed', intent, error });
    }
  };

  const beginStepUp = async (intent: Intent<Request>): Promise<void> => {
    // In a session that another organization minted, only Revampd's own word counts (SES-8).
    const isOwn = await askForSession().then(
      ({ minted_by: mintedBy }) => mintedBy === null,
      () => false,
    );
    if (!isAbout(intent)) return;
    const by = isOwn && scope.session.canElevate ? 'host' : 'code';
    enter({ status: 'step_up', intent, stepUp: { by, pending: false } });
    if (by === 'code') await sendCode();
  };

  /** One step of verifying; a failure of it stays beside what the person has to do. */
  const verify = async (work: (at: StepUp) => Promise<Partial<StepUp> | undefined>): Promise<void> => {
    if (state.status !== 'step_up' || state.stepUp.pending) return;
    const { intent, stepUp } = state;
    const at = { ...stepUp, error: undefined };
    enter({ status: 'step_up', intent, stepUp: { ...at, pending: true } });
    try {
      const next = await work(at);
      if (!isAbout(intent)) return;
      if (next) enter({ status: 'step_up', intent, stepUp: { ...at, ...next, pending: false } });
      else await perform(intent);
    } catch (cause) {
      const error = toRevampdError(cause);
      // Its time is up, or it was answered wrongly too often: another is needed.
      const challenge = error.code === 'not_found' ? undefined : at.challenge;
      if (isAbout(intent)) enter({ status: 'step_up', intent, stepUp: { ...at, challenge, pending: false, error } });
    }
  };

  const sendCode = (): Promise<void> => verify(async () => ({ challenge: await createChallenge(scope.client) }));

  const forget = (): void => {
    // What is under way would go on as whoever comes next.
    controller.abort();
    controller = new AbortController();
    release?.();
    release = session = undefined;
    restored = false;
    enter({ status: 'idle' });
    scope.onForget(forget);
  };
  scope.onForget(forget);

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: () => asOwner(async () => {}),
    async submit(request) {
      if (!isFree(state)) return;
      const intent = { id: createIdempotencyKey(), request };
      const refusal = refuse(request);
      if (refusal) {
        enter({ status: 'failed', intent, error: refusal });
        return;
      }
      enter({ status: 'submitting', intent });
      // First kept, then sent: a page that is left in between knows what to ask for.
      await asOwner((of) => saveIntent(of, intent.id, { request }));
      if (!isAbout(intent)) return;
      release = await holdLock(intent.id);
      if (isAbout(intent)) await perform(intent);
    },
    async checkAgain() {
      if (state.status === 'unknown') await perform(state.intent);
    },
    sendCode,
    answerCode: (code) =>
      verify(async ({ challenge }) => {
        if (!challenge) return {};
        await answerChallenge(scope.client, { challenge_id: challenge.id, body: { code } });
        return undefined;
      }),
    verifyByHost: () =>
      verify(async () => {
        await scope.session.elevate();
        return undefined;
      }),
    dismiss() {
      if (state.status === 'step_up') settle(state.intent, { status: 'idle' });
      else if (isFree(state)) enter({ status: 'idle' });
    },
    async restore() {
      if (restored || !isFree(state)) return undefined;
      restored = true;
      if (!(await holdsIntents())) return undefined;
      const kept = await owner().then(loadIntents, () => []);
      const [first] = await takeOrphans(kept);
      if (!first || !isFree(state)) {
        first?.release();
        return undefined;
      }
      release = first.release;
      const intent = { id: first.id, request: (first.intent as { request: Request }).request };
      void perform(intent);
      return intent;
    },
  };
}

/** Nothing is under way, in doubt or waiting for the person. */
const isFree = ({ status }: { readonly status: string }): boolean =>
  status === 'idle' || status === 'done' || status === 'conflict' || status === 'failed';

/** No answer of the platform says how it ended: it may have been done, and only the same key may ask. */
function isInDoubt({ status, code }: RevampdError): boolean {
  if (code === 'rate_limited' || code === 'scope_mismatch') return false;
  return status === undefined || status === 401 || status >= 500 || code === 'idempotency_in_progress';
}

const toRevampdError = (cause: unknown): RevampdError =>
  isRevampdError(cause) ? cause : new RevampdError('invalid_response', 'The answer could not be read.', { cause });
