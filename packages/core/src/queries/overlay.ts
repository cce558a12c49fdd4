import type { Query } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';

/** Something that has an id and a version of its own. */
export interface Versioned {
  readonly id?: string;
  readonly version: number;
  readonly viewer_state?: { readonly version: number };
}

/**
 * A change that a person has made and the server hasn't confirmed: what it makes of an object, with what was changed before it.
 * `base` is what the server said.
 */
export type Pending<Thing> = (thing: Thing, base: Thing) => Thing;

interface Laid {
  /** The newest that the server said. */
  base: Versioned;
  /** In the order in which they were made. */
  pending: readonly Pending<Versioned>[];
}

interface Overlays {
  readonly epoch: number;
  /** Only of what has something pending. */
  readonly objects: Map<string, Laid>;
  readonly listeners: Set<(thing: Versioned) => void>;
}

const scopes = new WeakMap<Scope, Overlays>();

/**
 * What was read, with what is pending over it: called with every answer before it is shown. So a read never shows the state
 * before a person's change, and a change that fails takes with it nothing but itself.
 */
export function withPending<Answer>(scope: Scope, answer: Answer): Answer {
  const { objects } = overlaysOf(scope);
  return objects.size === 0
    ? answer
    : replaceIn(answer, (thing) => {
        const laid = objects.get(nameOf(thing));
        if (!laid) return thing;
        if (!isOlder(thing, laid.base)) laid.base = thing;
        return compose(laid);
      });
}

/** What is on screen of an object of which something may be pending, and what the server said of it. */
export function shownOf<Thing extends Versioned>(
  scope: Scope,
  thing: Thing,
): { readonly base: Thing; readonly shown: Thing } {
  const laid = overlaysOf(scope).objects.get(nameOf(thing));
  return laid ? { base: laid.base as Thing, shown: compose(laid) as Thing } : { base: thing, shown: thing };
}

/** Lays a change over an object, wherever it is shown. Answers how to take it away: with the server's answer, or without. */
export function layOver<Thing extends Versioned>(
  scope: Scope,
  thing: Thing,
  change: Pending<Thing>,
): (answer?: Versioned) => void {
  const overlays = overlaysOf(scope);
  const { objects } = overlays;
  const name = nameOf(thing);
  const laid = objects.get(name) ?? { base: newestOf(scope, thing), pending: [] };
  objects.set(name, laid);
  const mine = change as unknown as Pending<Versioned>;
  laid.pending = [...laid.pending, mine];
  show(scope, overlays, laid);
  return (answer) => {
    if (answer && !isOlder(answer, laid.base)) laid.base = answer;
    laid.pending = laid.pending.filter((one) => one !== mine);
    if (laid.pending.length === 0) objects.delete(name);
    if (scopes.get(scope) === overlays && overlays.epoch === scope.epoch) show(scope, overlays, laid);
  };
}

/** Is told of each object that has to be shown anew, for what keeps objects elsewhere, as a thread. Answers how to stop. */
export function watchPending(scope: Scope, listener: (thing: Versioned) => void): () => void {
  const { listeners } = overlaysOf(scope);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The newest of an object that is on screen: a list may have been read later than what the person acts on. */
function newestOf({ queries }: Scope, thing: Versioned): Versioned {
  let newest = thing;
  for (const { state } of queries.getQueryCache().getAll()) {
    replaceIn(state.data, (one) => {
      if (nameOf(one) === nameOf(thing) && !isOlder(one, newest)) newest = one;
      return one;
    });
  }
  return newest;
}

const compose = ({ base, pending }: Laid): Versioned => pending.reduce((thing, change) => change(thing, base), base);

function show({ queries }: Scope, { listeners }: Overlays, laid: Laid): void {
  const name = nameOf(laid.base);
  const shown = compose(laid);
  for (const query of queries.getQueryCache().getAll() as Query[]) {
    const { data } = query.state;
    const next = replaceIn(data, (thing) => (nameOf(thing) === name ? shown : thing));
    // Not as something read: what is invalid stays so.
    if (next !== data) query.setState({ data: next });
  }
  for (const listener of listeners) listener(shown);
}

/** An answer is the object, or a page of such objects. */
function replaceIn<Answer>(answer: Answer, replace: (thing: Versioned) => Versioned): Answer {
  const { data: rows } = (answer ?? {}) as { readonly data?: unknown };
  if (!Array.isArray(rows)) return isVersioned(answer) ? (replace(answer) as Answer) : answer;
  const next = rows.map((row: unknown) => (isVersioned(row) ? replace(row) : row));
  return next.every((row, index) => row === rows[index]) ? answer : { ...answer, data: next };
}

const isVersioned = (value: unknown): value is Versioned => (value as Versioned | undefined)?.version !== undefined;

/** Of what has no id only the counts of notifications are changed by words; the rest is never meant. */
const nameOf = (thing: Versioned): string => thing.id ?? ('by_category' in thing ? 'summary' : '');

/** A state of the object that another follows; what differs by viewer has a version of its own. */
const isOlder = (left: Versioned, right: Versioned): boolean =>
  left.version < right.version ||
  (left.version === right.version && (left.viewer_state?.version ?? 0) < (right.viewer_state?.version ?? 0));

function overlaysOf(scope: Scope): Overlays {
  const known = scopes.get(scope);
  if (known?.epoch === scope.epoch) return known;
  const fresh: Overlays = { epoch: scope.epoch, objects: new Map(), listeners: new Set() };
  scopes.set(scope, fresh);
  return fresh;
}
