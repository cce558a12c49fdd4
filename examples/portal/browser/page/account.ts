import { createScope, fetchSessionFrom, sessionQuery, type Connection, type Scope } from '@revampd/core';

/** Someone's session with one connection, as a page of ours uses it. */
export interface Account {
  readonly scope: Scope;
  readonly connection: Connection;
  /** Today, in the connection's time zone and by Revampd's clock: the computer's may be wrong. */
  readonly today: string;
}

/** Which part of a connection. */
export type SectionName = Connection['sections'][number]['name'];

/**
 * Opens the account that a part of a page names: `data-session-url` is our own endpoint, as for the elements beside it, and
 * `data-connection-id`, `data-base-url` what they are given too. Rejects with a RevampdError where there is no session.
 */
export async function openAccount(place: HTMLElement): Promise<Account> {
  const scope = openScope(place);
  const { connection, expires_at: end, expires_in: rest } = await scope.queries.fetchQuery(sessionQuery(scope));
  if (!connection) throw new Error('The session is for no connection.');
  reloadForOthers(scope);
  const now = new Date(Date.parse(end) - rest * 1000);
  return { scope, connection, today: dayIn(connection.time_zone, now) };
}

/** Begins the session that a part of a page names, as for `openAccount`; without a connection it is for all that it sees. */
export function openScope(place: HTMLElement): Scope {
  const { sessionUrl: url = '', connectionId, baseUrl } = place.dataset;
  const scope = createScope({ fetchSession: fetchSessionFrom({ url, connectionId }), connectionId, baseUrl });
  // For as long as the page stands: leaving it is what ends it.
  scope.acquire();
  return scope;
}

/** Somebody else has signed in at this desk: the whole page is another one for them. Of a session that has begun. */
export const reloadForOthers = (scope: Scope): void => void scope.onForget(() => location.reload());

/** What a person may do in a part of their connection; undefined where they may not even read it. */
export const actionsIn = ({ connection }: Account, name: SectionName): readonly string[] | undefined =>
  connection.sections.find((section) => section.name === name)?.actions;

/** The day of a moment (`2026-12-01`): Swedish dates are written so. */
const dayIn = (timeZone: string, now: Date): string => new Intl.DateTimeFormat('sv', { timeZone }).format(now);
