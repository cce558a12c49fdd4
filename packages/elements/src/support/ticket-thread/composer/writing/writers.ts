import type { Scope } from '@revampd/core';

/** Messages on their way → the element in which they were written: it tells of them, as long as it is in the page. */
const writers = new WeakMap<Scope, Map<string, WeakRef<HTMLElement>>>();

export function noteWriter(scope: Scope, id: string, element: HTMLElement): void {
  if (!writers.has(scope)) writers.set(scope, new Map());
  writers.get(scope)!.set(id, new WeakRef(element));
}

/** Whether a message was written on this page, in whichever element of the scope. */
export const isWrittenHere = (scope: Scope | undefined, id: string): boolean =>
  (scope && writers.get(scope)?.has(id)) === true;

/** The element that tells of a message; undefined where any may. */
export function writerOf(scope: Scope | undefined, id: string): HTMLElement | undefined {
  const element = scope && writers.get(scope)?.get(id)?.deref();
  return element?.isConnected ? element : undefined;
}
