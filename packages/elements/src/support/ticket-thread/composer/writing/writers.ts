import type { Scope } from '@revampd/core';

/** Messages on their way → the element in which they were written: it tells of them, as long as it is in the page. */
const writers = new WeakMap<Scope, Map<string, WeakRef<HTMLElement>>>();

/** Who sends right now: the others hear of it before its id is known here. */
let sending: { readonly scope: Scope; readonly element: HTMLElement } | undefined;

/** Sends something that was written in an element. */
export function sendAs<Sent extends { readonly id: string }>(
  scope: Scope,
  element: HTMLElement,
  send: () => Sent,
): Sent {
  sending = { scope, element };
  try {
    const sent = send();
    if (!writers.has(scope)) writers.set(scope, new Map());
    writers.get(scope)!.set(sent.id, new WeakRef(element));
    return sent;
  } finally {
    sending = undefined;
  }
}

/** Whether a message was written on this page, in whichever element of the scope. */
export const isWrittenHere = (scope: Scope | undefined, id: string): boolean =>
  scope !== undefined && (sending?.scope === scope || writers.get(scope)?.has(id) === true);

/** The element that tells of a message; undefined where any may. */
export function writerOf(scope: Scope | undefined, id: string): HTMLElement | undefined {
  const known = scope && writers.get(scope)?.get(id)?.deref();
  const element = known ?? (sending?.scope === scope ? sending?.element : undefined);
  return element?.isConnected ? element : undefined;
}
