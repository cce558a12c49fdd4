import { RevampdError } from '@revampd/api-client';
import { layOver, shownOf, type Pending, type Versioned } from '../queries/overlay.ts';
import { isOwn } from '../session/is-own.ts';
import type { Scope } from '../session/scope.ts';
import { isBeaten, toRevampdError } from './outcome.ts';
import { refuseOther } from './same-connection.ts';

/**
 * How an act of words ended. `conflict`: something else came first, and what was shown is as it stands now; `error.current`
 * says who changed it · `failed`: it wasn't done, or nobody knows whether; what was shown is as before, and is read again.
 */
export type WordOutcome<Thing> =
  | { readonly status: 'done'; readonly thing: Thing }
  | { readonly status: 'conflict' | 'failed'; readonly error: RevampdError };

/** Something that a person changes without money: it is shown at once, and taken back if it isn't done. */
export interface WordAct<Thing extends Versioned> {
  readonly scope: Scope;
  /** As it is on screen. */
  readonly thing: Thing;
  /** Where; null for what is the person's own, in whatever connection. */
  readonly connectionId: string | null;
  /** What is shown until it is done; nothing where that can't be known. */
  readonly change?: Pending<Thing>;
  /** Fields that are set; `within` an object of the thing. They give way to a newer state in which somebody set them. */
  readonly set?: { readonly to: Readonly<Record<string, unknown>>; readonly within?: keyof Thing & string };
  /** Sends it. `version` is the one on screen, with what this person did before it. */
  readonly send: (call: { readonly signal: AbortSignal; readonly version: number }) => Promise<Thing>;
  /** Whether an object that stood in the way is as it was meant to be: an answer was lost, or somebody did the same. */
  readonly isDone?: (current: Thing) => boolean;
  /** Is told when it ended: of the object as it is from now on, or of nothing where that isn't known. */
  readonly onEnd: (thing: Thing | undefined) => void;
}

/** An act that has its place in the order of its object's. */
interface Link {
  /** The state that it is made to. */
  version: number;
  readonly ended: Promise<void>;
}

const chains = new WeakMap<Scope, Map<unknown, Link[]>>();

/**
 * Does it: shown at once, sent in the order in which the acts of its object were made, so that the last one wins. A failure
 * takes back its own change and no other. After the scope became somebody else's nothing of it is sent or shown (SES-7).
 */
export async function actInWords<Thing extends Versioned>(act: WordAct<Thing>): Promise<WordOutcome<Thing>> {
  const { scope, thing, connectionId, send, isDone = () => false, onEnd } = act;
  const refusal = connectionId === null ? undefined : refuseOther(scope, connectionId);
  if (refusal) return { status: 'failed', error: refusal };
  const links = chainOf(scope, thing.id);
  const before = links.at(-1)?.ended;
  let end!: () => void;
  const link: Link = { version: thing.version, ended: new Promise((resolve) => (end = resolve)) };
  links.push(link);
  const controller = new AbortController();
  const { signal } = controller;
  const stop = scope.onForget(() =>
    controller.abort(new RevampdError('aborted', 'The session is for somebody else now.')),
  );
  const takeAway = layOver(scope, thing, act.change ?? setting(act, link));
  const succeed = (done: Thing): WordOutcome<Thing> => {
    // Those behind it were meant for what this one made; what wasn't bound to a state may have met another's.
    if (act.set) for (const one of links) one.version = Math.max(one.version, done.version);
    takeAway(done);
    onEnd(done);
    return { status: 'done', thing: done };
  };
  try {
    await before;
    signal.throwIfAborted();
    // Which connection the session is for is known with its first token (MNY-5).
    if (connectionId !== null) await scope.connectionFor(connectionId);
    signal.throwIfAborted();
    const done = await send({ signal, version: link.version }).catch((cause: unknown) => {
      signal.throwIfAborted();
      const version = ownVersion(act, link, cause);
      if (version === undefined) throw cause;
      return send({ signal, version });
    });
    signal.throwIfAborted();
    return succeed(done);
  } catch (cause) {
    const error = toRevampdError(signal.aborted ? signal.reason : cause);
    const current = error.current as unknown as Thing | undefined;
    const isOwn = current !== undefined && current.id === thing.id;
    if (isOwn && isDone(current)) return succeed(current);
    takeAway(isOwn ? current : undefined);
    if (!signal.aborted) onEnd(undefined);
    return { status: isBeaten(error) ? 'conflict' : 'failed', error };
  } finally {
    stop();
    links.splice(links.indexOf(link), 1);
    if (links.length === 0) chains.get(scope)?.delete(thing.id);
    end();
  }
}

/**
 * The version that an edit may be made to after it was refused as stale: what stood in the way is this person's own, as where
 * the answers to the edit before were lost, and the fields are as they were. One change alone: of two, the first may be this very
 * edit, whose answer was lost, and the second the person's own word that takes it back, as in another tab (MNY-3).
 */
function ownVersion<Thing extends Versioned>(act: WordAct<Thing>, link: Link, cause: unknown): number | undefined {
  const { scope, thing, set, isDone = () => false } = act;
  const { code, current: found } = toRevampdError(cause);
  const current = found as unknown as (Thing & { readonly changed_by?: { readonly id: string } | null }) | undefined;
  if (!set || !current || code !== 'stale_version' || current.id !== thing.id || isDone(current)) return undefined;
  const isNext = current.version === link.version + 1 && isOwn(scope, current.changed_by);
  return isNext && fieldsIn(thing, set) === fieldsIn(current, set) ? current.version : undefined;
}

const fieldsOf = <Thing>(thing: Thing, within: keyof Thing | undefined): Record<string, unknown> =>
  (within ? thing[within] : thing) as Record<string, unknown>;

/** What a thing has in the fields that are set. */
function fieldsIn<Thing extends Versioned>(thing: Thing, { to, within }: NonNullable<WordAct<Thing>['set']>): string {
  const fields = fieldsOf(thing, within);
  return JSON.stringify(Object.keys(to).map((name) => fields[name]));
}

/** What setting fields makes of a thing, and of any newer one in which they are as they were. */
function setting<Thing extends Versioned>({ thing, set }: WordAct<Thing>, link: Link): Pending<Thing> {
  if (!set) return (one) => one;
  const { to, within } = set;
  const from = fieldsIn(thing, set);
  return (one) => {
    const isMeant = one.version <= link.version || fieldsIn(one, set) === from;
    if (!isMeant) return one;
    return within ? { ...one, [within]: { ...fieldsOf(one, within), ...to } } : { ...one, ...to };
  };
}

/** What the server has last said of a thing. */
export const baseOf = <Thing extends Versioned>(scope: Scope, thing: Thing): Thing => shownOf(scope, thing).base;

function chainOf(scope: Scope, id: unknown): Link[] {
  const chain = chains.get(scope) ?? new Map<unknown, Link[]>();
  chains.set(scope, chain);
  const links = chain.get(id) ?? [];
  chain.set(id, links);
  return links;
}
