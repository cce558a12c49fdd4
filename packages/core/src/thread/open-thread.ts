import type { WordPlace } from '../kept/word-store.ts';
import { openOutbox, type Outbox } from '../outbox/outbox.ts';
import type { Scope } from '../session/scope.ts';
import { readThread, type Thread } from './thread.ts';

/** A thread with the ticket's outbox, which it shares with all of the scope. */
export type OpenThread = Thread & { readonly outbox: Outbox };

/** Opens a thread with what the person has written into it: `readThread` and the outbox in one. */
export function openThread(scope: Scope, place: WordPlace): OpenThread {
  const thread = readThread(scope, place);
  const outbox = openOutbox(scope, place);
  thread.attach(outbox);
  const close = (): void => {
    thread.close();
    outbox.close();
  };
  return Object.create(thread, { close: { value: close }, outbox: { value: outbox } });
}
