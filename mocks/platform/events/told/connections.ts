import { seeSection, type SeenConnection } from '../../callers.ts';
import type { Connection } from '../../connections.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** The settings of a connection were changed. */
export interface ConnectionHeard {
  readonly type: 'connection.updated';
  readonly seen: SeenConnection;
}

/** Connections, to both sides, each with its own view (CON-10). That one is made is told to nobody: nobody was there. */
export const connectionTeller: Teller<Connection, ConnectionHeard> = {
  topicsOf: (platform, { before, after }) => (before ? topicsOfConnection(platform, after.id) : []),
  hear: (platform, caller, { after }) => {
    const seen = seeSection(platform, caller, after.id, 'settings');
    return seen && { type: 'connection.updated', seen: { ...seen, connection: after } };
  },
};
