import { createIdempotencyKey, isRevampdError } from '@revampd/api-client';
import { measure } from '../intents/elapsed.ts';
import { ASKABLE, type IntentName, type StoreOwner } from '../intents/intent-store.ts';
import { findOrphans, keepIntent, takeOrphan, type KeptIntent } from '../intents/kept-intent.ts';
import type { Fate } from '../session/sent-acts.ts';
import { noteConnection } from '../live/changes.ts';
import { tell } from '../session/tell.ts';
import {
  isFree,
  isWhole,
  type ActState,
  type Intent,
  type LeftIntent,
  type MoneyAct,
  type MoneyActOptions,
  type ReceiptFacts,
} from './act-state.ts';
import { requireExact } from './exact-receipt.ts';
import { isBeaten, isOpen, toRevampdError } from './outcome.ts';
import { createOwnSession } from './own-session.ts';
import { refuseOther } from './same-connection.ts';
import { sessionKnown } from './session-known.ts';
import { settledWithin } from './settled-within.ts';
import { createStepUp } from './step-up.ts';

export type { ActState, MoneyAct, MoneyActOptions } from './act-state.ts';

/** Milliseconds that sending waits for an intent to be kept: a browser whose storage hangs must not stop it. */
const KEEPING = 1_000;
/** Milliseconds between searches for what was left, while they fail; as between quiet reads. */
const SEARCH_AGAIN = 10_000;

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
  let restoring: Promise<Intent<Request> | undefined> | undefined;
  /**
   * Settles when it is known whether something that was left is this person's; with the state saying so, if it is. With false
   * where the browser doesn't say within a second what was left.
   */
  let recognising: Promise<unknown> | undefined;
  /** Begun before that is known, and not sent: it gives way to what was left. */
  let yielding: Intent<Request> | undefined;
  /** Has a search that failed be tried again now. */
  let wake: () => void = () => {};
  let controller = new AbortController();

  const enter = (next: ActState<Request, Receipt>): void => {
    state = next;
    [...listeners].forEach(tell);
  };
  const isAbout = (intent: LeftIntent): boolean => state.status !== 'idle' && state.intent === intent;

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
      if (isAbout(intent)) await fail(intent, cause);
      return;
    }
    if (!isAbout(intent)) return;
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

  /** Whom to open an intent as: read anew, for the platform's time. What is in doubt is asked for until it is answered. */
  const findOwner = async (left: LeftIntent | undefined): Promise<StoreOwner | undefined> => {
    const { signal } = controller;
    for (;;) {
      session.forget();
      const owner = await session.owner().catch(toRevampdError);
      if (!isRevampdError(owner)) return owner;
      if (!left || !isAbout(left)) return undefined;
      enter({ status: 'unknown', intent: left, error: owner });
      const leave = scope.session.subscribe(() => {
        if (scope.session.state === 'ready') wake();
      });
      await settledWithin(SEARCH_AGAIN, new Promise<void>((resolve) => (wake = resolve)), signal);
      leave();
      if (!isAbout(left)) return undefined;
      enter({ status: 'unknown', intent: left, error: undefined });
    }
  };

  /** Which of those that were left is this person's. A page that has no session yet waits for one: it may be theirs (MNY-1). */
  const recognise = async (orphans: readonly IntentName[]): Promise<LeftIntent | undefined> => {
    const { signal } = controller;
    await sessionKnown(scope.session, signal);
    if (signal.aborted || refuseOther(scope, connectionId)) return undefined;
    const own = orphans.find(({ userId }) => scope.session.subject?.startsWith(`${userId} `));
    // In doubt from now on, whatever the search meets: nothing else is begun before it is known how that ended.
    const left: LeftIntent | undefined = own && { id: own.id };
    if (left && (isFree(state) || (yielding && isAbout(yielding))))
      enter({ status: 'unknown', intent: left, error: undefined });
    return left;
  };

  const takeUp = async (): Promise<Intent<Request> | undefined> => {
    const { signal } = controller;
    let isFound = false;
    const finding = findOrphans(scope.client.baseUrl, place, ended);
    const searching = finding.then((orphans) => {
      isFound = true;
      // Where nothing is kept it costs no session.
      return orphans.length === 0 || signal.aborted ? null : recognise(orphans);
    });
    // From now on: a click before the browser has answered waits for it too, but not for one that hangs.
    const asked = (recognising = settledWithin(KEEPING, finding, signal).then(async () => isFound && searching));
    const left = await searching;
    if (recognising === asked) recognising = undefined;
    if (left === null || signal.aborted || refuseOther(scope, connectionId)) return undefined;
    const owner = await findOwner(left);
    const orphan = owner && !signal.aborted && (await takeOrphan(owner, ended));
    const isHeld = left !== undefined && isAbout(left);
    if (!orphan) {
      if (isHeld) enter({ status: 'idle' });
      return undefined;
    }
    // Somebody else's meanwhile, or the person was quicker: it is found again later.
    if (signal.aborted || !(isHeld || isFree(state))) {
      orphan.kept.leave();
      return undefined;
    }
    const intent = { id: orphan.id, request: orphan.request as Request };
    const elapsed = measure();
    inHand = { kept: orphan.kept, age: () => orphan.age + elapsed().most, isDoubted: true, isLeft: true };
    void perform(intent);
    return intent;
  };

  const forget = (): void => {
    // What is under way would go on as whoever comes next.
    controller.abort();
    controller = new AbortController();
    inHand?.kept.leave();
    session.forget();
    inHand = restoring = recognising = yielding = undefined;
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
      yielding = recognising && intent;
      enter({ status: 'submitting', intent });
      let known: unknown;
      try {
        // Which connection the session is for is known with its first token.
        await scope.connectionFor(connectionId);
        known = await recognising;
      } catch (cause) {
        if (isAbout(intent)) enter({ status: 'failed', intent, error: toRevampdError(cause) });
      }
      yielding = undefined;
      if (state.status !== 'submitting' || !isAbout(intent)) return;
      const kept = keepIntent(intent.id, intent.request, session.owner());
      inHand = { kept, age: () => elapsed().most, isDoubted: false, isLeft: false };
      // First kept, then sent: a page that is left in between knows what to ask for. Storage that hangs was waited for already.
      if (known !== false) await settledWithin(KEEPING, kept.ready, controller.signal);
      if (isAbout(intent)) await perform(intent);
    },
    async checkAgain() {
      if (state.status !== 'unknown') return;
      if (isWhole(state.intent)) return perform(state.intent);
      wake();
      await restoring;
    },
    sendCode: stepUp.sendCode,
    answerCode: stepUp.answerCode,
    verifyByHost: stepUp.verifyByHost,
    dismiss() {
      // What was done gets its answer again, whatever the session's assurance: what waits for it wasn't done.
      if (state.status === 'step_up') settle(state.intent, { status: 'idle' });
      else if (isFree(state)) enter({ status: 'idle' });
    },
    async restore() {
      if (restoring || !isFree(state)) return undefined;
      const mine = takeUp();
      restoring = mine;
      try {
        return await mine;
      } finally {
        if (restoring === mine) restoring = undefined;
      }
    },
  };
}

/** As it is sent and kept. */
const copyOf = <Request>(request: Request): Request => JSON.parse(JSON.stringify(request)) as Request;
