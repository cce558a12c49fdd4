import { isRevampdError } from '@revampd/api-client';
import type { IntentName, StoreOwner } from '../intents/intent-store.ts';
import { findOrphans, takeOrphan } from '../intents/kept-intent.ts';
import { isOwn } from '../session/is-own.ts';
import type { Scope } from '../session/scope.ts';
import { isAbout, isFree, type ActState, type Intent, type LeftIntent } from './act-state.ts';
import { toRevampdError } from './outcome.ts';
import type { OwnSession } from './own-session.ts';
import { refuseOther } from './same-connection.ts';
import { sessionKnown } from './session-known.ts';
import { KEEPING, settledWithin } from './settled-within.ts';

/** Milliseconds between searches while they fail; as between quiet reads. */
const SEARCH_AGAIN = 10_000;

type Orphan = NonNullable<Awaited<ReturnType<typeof takeOrphan>>>;

/** The act that what was left is looked for by. */
export interface SearchingAct<Request, Receipt> {
  readonly scope: Scope;
  readonly connectionId: string;
  /** Where its intents are kept. */
  readonly place: string;
  /** Intents that this page knows the end of. */
  readonly ended: ReadonlySet<string>;
  readonly session: OwnSession;
  /** Aborts when the act is nobody's any more. */
  readonly signal: () => AbortSignal;
  readonly state: () => ActState<Request, Receipt>;
  readonly enter: (next: ActState<Request, Receipt>) => void;
  /** Takes in hand what was found, and asks how it ended. */
  readonly take: (orphan: Orphan) => Intent<Request>;
}

/** Looks for the intent that a page before this one left in doubt (MNY-1). */
export interface Search<Request> {
  /**
   * Settles when it is known whether something that was left is this person's; with the state saying so, if it is. With false
   * where the browser doesn't say within a second what was left.
   */
  readonly recognising: Promise<unknown> | undefined;
  /** Begun before that is known, and not sent: it gives way to what was left. */
  yielding: Intent<Request> | undefined;
  /** As `MoneyAct.restore`. */
  restore(): Promise<Intent<Request> | undefined>;
  /** Has a search that failed be tried again now. */
  again(): Promise<void>;
  /** The act is somebody else's from now on; its signal has aborted. */
  forget(): void;
}

/** Makes the search of one act. */
export function createSearch<Request, Receipt>(act: SearchingAct<Request, Receipt>): Search<Request> {
  const { scope, connectionId, place, ended, session, enter } = act;
  let restoring: Promise<Intent<Request> | undefined> | undefined;
  let recognising: Promise<unknown> | undefined;
  let yielding: Intent<Request> | undefined;
  let wake: () => void = () => {};

  const isHeldBy = (intent: LeftIntent): boolean => isAbout(act.state(), intent);

  /** Whom to open an intent as: read anew, for the platform's time. What is in doubt is asked for until it is answered. */
  const findOwner = async (left: LeftIntent | undefined): Promise<StoreOwner | undefined> => {
    const signal = act.signal();
    for (;;) {
      session.forget();
      const owner = await session.owner().catch(toRevampdError);
      if (!isRevampdError(owner)) return owner;
      if (!left || !isHeldBy(left)) return undefined;
      enter({ status: 'unknown', intent: left, error: owner });
      const leave = scope.session.subscribe(() => {
        if (scope.session.state === 'ready') wake();
      });
      await settledWithin(SEARCH_AGAIN, new Promise<void>((resolve) => (wake = resolve)), signal);
      leave();
      if (!isHeldBy(left)) return undefined;
      enter({ status: 'unknown', intent: left, error: undefined });
    }
  };

  /** Which of those that were left is this person's. A page that has no session yet waits for one: it may be theirs (MNY-1). */
  const recognise = async (orphans: readonly IntentName[]): Promise<LeftIntent | undefined> => {
    const signal = act.signal();
    await sessionKnown(scope.session, signal);
    if (signal.aborted || refuseOther(scope, connectionId)) return undefined;
    const own = orphans.find(({ userId }) => isOwn(scope, { id: userId }));
    // In doubt from now on, whatever the search meets: nothing else is begun before it is known how that ended.
    const left: LeftIntent | undefined = own && { id: own.id };
    if (left && (isFree(act.state()) || (yielding && isHeldBy(yielding))))
      enter({ status: 'unknown', intent: left, error: undefined });
    return left;
  };

  const takeUp = async (): Promise<Intent<Request> | undefined> => {
    const signal = act.signal();
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
    const isHeld = left !== undefined && isHeldBy(left);
    if (!orphan) {
      if (isHeld) enter({ status: 'idle' });
      return undefined;
    }
    // Somebody else's meanwhile, or the person was quicker: it is found again later.
    if (signal.aborted || !(isHeld || isFree(act.state()))) {
      orphan.kept.leave();
      return undefined;
    }
    return act.take(orphan);
  };

  return {
    get recognising() {
      return recognising;
    },
    get yielding() {
      return yielding;
    },
    set yielding(intent) {
      yielding = intent;
    },
    async restore() {
      if (restoring || !isFree(act.state())) return undefined;
      const mine = takeUp();
      restoring = mine;
      try {
        return await mine;
      } finally {
        if (restoring === mine) restoring = undefined;
      }
    },
    async again() {
      wake();
      await restoring;
    },
    forget() {
      restoring = recognising = yielding = undefined;
    },
  };
}
