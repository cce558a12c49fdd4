import { onChance } from '../kept/on-chance.ts';
import { askForOwner, type SessionOwner } from '../kept/session-owner.ts';
import { wordName, wordNames } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { IS_MESSAGE } from './message-keeper.ts';
import { openOutbox } from './outbox.ts';

/**
 * Sends what a page before this one left unsent in a connection, in tickets that aren't open here too; what had failed waits
 * for the person. Waits for a session that can be read. Resolves with the ids of those tickets, when they are known. Never
 * rejects.
 */
export async function resumeUnsent(scope: Scope, connectionId: string): Promise<readonly string[]> {
  try {
    const { epoch } = scope;
    const owner = await waitForOwner(scope);
    if (!owner) return [];
    const start = wordName(owner, { connectionId, objectId: '' }, '').trimEnd();
    const names = await wordNames(`${start} `);
    if (scope.epoch !== epoch) return [];
    const tickets = names
      .map((name) => name.slice(start.length + 1).split(' ') as [objectId: string, id: string])
      .filter(([, id]) => id.startsWith(IS_MESSAGE))
      .map(([objectId]) => objectId);
    const unsent = [...new Set(tickets)];
    // It lives on until it has sent what it can.
    for (const objectId of unsent) openOutbox(scope, { connectionId, objectId }).close();
    return unsent;
  } catch {
    return [];
  }
}

/** Whose words a page keeps, as soon as it is known; undefined where the scope closed or became somebody else's first. */
function waitForOwner(scope: Scope): Promise<SessionOwner | undefined> {
  return new Promise((resolve) => {
    let isAsking = false;
    const finish = (owner?: SessionOwner): void => {
      stops.forEach((stop) => stop());
      resolve(owner);
    };
    const ask = (): void => {
      if (isAsking) return;
      isAsking = true;
      askForOwner(scope).then(finish, () => (isAsking = false));
    };
    const stops = [onChance(scope, ask), scope.onForget(() => finish())];
    ask();
  });
}
