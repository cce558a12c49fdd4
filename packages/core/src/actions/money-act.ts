import { createIdempotencyKey } from '@revampd/api-client';
import { measure } from '../intents/elapsed.ts';
import { ASKABLE } from '../intents/intent-store.ts';
import { keepIntent, type KeptIntent } from '../intents/kept-intent.ts';
import type { Fate } from '../session/sent-acts.ts';
import { noteConnection } from '../live/changes.ts';
import { tell } from '../session/tell.ts';
import {
  isAbout,
  isFree,
  isWhole,
  type ActState,
  type Intent,
  type MoneyAct,
  type MoneyActOptions,
  type ReceiptFacts,
} from './act-state.ts';
import { requireExact } from './exact-receipt.ts';
import { isBeaten, isOpen, toRevampdError } from './outcome.ts';
import { createOwnSession } from './own-session.ts';
import { refuseOther } from './same-connection.ts';
import { createSearch } from './search.ts';
import { KEEPING, settledWithin } from './settled-within.ts';
import { createStepUp } from './step-up.ts';

export type { ActState, MoneyAct, MoneyActOptions } from './act-state.ts';

/** What is known of the intent in hand beside what its state shows. */
interface InHand {
  readonly kept: KeptIntent;
  /** Milliseconds ago that it was begun, at most. */
  readonly age: () => number;
  /** Another page, or another call, may have done it. */
  isDoubted: boolean;
  /** A page before this one began it. */
  readonly isLeft: boolean;
}

/** Makes the act of one thing of a connection of a scope. */
export function createMoneyAct<Request, Receipt>(
  options: MoneyActOptions<Request, Receipt>,
): MoneyAct<Request, Receipt> {
  const { scope, connectionId, object, send, refuse, describe, onReceipt } = options;
  /** Where its intents are kept: apart from those of other things. */
  const place = object ? `${connectionId}/${object}` : connectionId;
  const listeners = new Set<() => void>();
  /** Intents that this page knows the end of, should the browser fail to forget one. */
  const ended = new Set<string>();
  let state: ActState<Request, Receipt> = { status: 'idle' };
  let inHand: InHand | undefined;
  let controller = new AbortController();

  const enter = (next: ActState<Request, Receipt>): void => {
    state = next;
    [...listeners].forEach(tell);
  };

  const session = createOwnSession(scope, place, () => controller.signal);

  /** It ended, one way or the other: nothing of it is kept. */
  const settle = (intent: Intent<Request>, next: ActState<Request, Receipt>): void => {
    ended.add(intent.id);
    inHand?.kept.drop();
    inHand = undefined;
    enter(next);
  };

  const fateOf = ({ id }: Intent<Request>): Fate | undefined => (inHand?.isDoubted ? 'open' : scope.fateOf(id));

  const perform = async (intent: Intent<Request>): Promise<void> => {
    // The platform has forgotten the key: to ask would be to do it.
    if (fateOf(intent) === 'open' && (inHand?.age() ?? 0) > ASKABLE) return settle(intent, { status: 'idle' });
    enter({ status: 'submitting', intent });
    let receipt: Receipt;
    let facts: ReceiptFacts;
    try {
      const { id: idempotencyKey, request } = intent;
      receipt = await send(request, { idempotencyKey, signal: controller.signal, fate: () => fateOf(intent) });
      facts = { intentId: intent.id, ...describe(receipt, intent.request) };
      requireExact(facts);
    } catch (cause) {
      if (isAbout(state, intent)) await fail(intent, cause);
      return;
    }
    if (!isAbout(state, intent)) return;
    tell(() => onReceipt(receipt));
    // What else followed from it the stream tells; without one it is read.
    if (scope.health.current.status !== 'live') noteConnection(scope, connectionId);
    settle(intent, { status: 'done', intent, receipt, facts });
  };

  const fail = async (intent: Intent<Request>, cause: unknown): Promise<void> => {
    const error = toRevampdError(cause);
    if (error.code === 'step_up_required') return stepUp.begin(intent);
    if (error.code === 'idempotency_in_progress' && inHand) inHand.isDoubted = true;
    if (isOpen(error, fateOf(intent), scope.session.state)) enter({ status: 'unknown', intent, error });
    else settle(intent, { status: isBeaten(error) ? 'conflict' : 'failed', intent, error });
  };

  const stepUp = createStepUp<Request, Receipt>({
    scope,
    state: () => state,
    enter,
    perform,
    signal: () => controller.signal,
    isLeft: () => inHand?.isLeft === true,
    isOwnSession: () =>
      session.ask().then(
        ({ minted_by: mintedBy }) => mintedBy === null,
        () => false,
      ),
  });

  const search = createSearch<Request, Receipt>({
    scope,
    connectionId,
    place,
    ended,
    session,
    signal: () => controller.signal,
    state: () => state,
    enter,
    take({ id, request, age, kept }) {
      const intent = { id, request: request as Request };
      const elapsed = measure();
      inHand = { kept, age: () => age + elapsed().most, isDoubted: true, isLeft: true };
      void perform(intent);
      return intent;
    },
  });

  const forget = (): void => {
    // What is under way would go on as whoever comes next.
    controller.abort();
    controller = new AbortController();
    inHand?.kept.leave();
    session.forget();
    inHand = undefined;
    search.forget();
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
    prepare: () =>
      session.ask().then(
        () => {},
        () => {},
      ),
    async submit(request) {
      if (!isFree(state)) return;
      // As it is now: whoever gave it may change theirs, and what is asked about later is what was sent.
      const intent = { id: createIdempotencyKey(), request: copyOf(request) };
      const refusal = refuseOther(scope, connectionId) ?? refuse?.(intent.request);
      if (refusal) return enter({ status: 'failed', intent, error: refusal });
      const elapsed = measure();
      search.yielding = search.recognising && intent;
      enter({ status: 'submitting', intent });
      let known: unknown;
      try {
        // Which connection the session is for is known with its first token.
        await scope.connectionFor(connectionId);
        known = await search.recognising;
      } catch (cause) {
        if (isAbout(state, intent)) enter({ status: 'failed', intent, error: toRevampdError(cause) });
      }
      search.yielding = undefined;
      if (state.status !== 'submitting' || !isAbout(state, intent)) return;
      const kept = keepIntent(intent.id, intent.request, session.owner());
      inHand = { kept, age: () => elapsed().most, isDoubted: false, isLeft: false };
      // First kept, then sent: a page that is left in between knows what to ask for. Storage that hangs was waited for already.
      if (known !== false) await settledWithin(KEEPING, kept.ready, controller.signal);
      if (isAbout(state, intent)) await perform(intent);
    },
    async checkAgain() {
      if (state.status !== 'unknown') return;
      if (isWhole(state.intent)) return perform(state.intent);
      await search.again();
    },
    sendCode: stepUp.sendCode,
    answerCode: stepUp.answerCode,
    verifyByHost: stepUp.verifyByHost,
    dismiss() {
      // What was done gets its answer again, whatever the session's assurance: what waits for it wasn't done.
      if (state.status === 'step_up') settle(state.intent, { status: 'idle' });
      else if (isFree(state)) enter({ status: 'idle' });
    },
    restore: search.restore,
  };
}

/** As it is sent and kept. */
const copyOf = <Request>(request: Request): Request => JSON.parse(JSON.stringify(request)) as Request;
