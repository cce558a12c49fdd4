import { operationTable } from '@revampd/api-spec/operations';
import type { Snapshot } from '../index.ts';
import type { Attempt } from './attempts.ts';
import { setScene, type Scene } from './scene.ts';
import { createTester, type Person, type Tester } from './tester.ts';
import { columns, whoMay } from './who-may.ts';

/** A connection with one of everything, in a world in which nothing else has happened. */
export interface World {
  readonly tester: Tester;
  readonly scene: Scene;
  /** How it is at the start: `platform.restore(start)` brings it back. */
  readonly start: Snapshot;
}

/** Makes one. */
export async function createWorldOf(connectionId: string): Promise<World> {
  const tester = createTester({ scenario: 'empty' });
  const scene = await setScene(tester, connectionId);
  return { tester, scene, start: tester.api.platform.snapshot() };
}

/** Somebody, and the scene as their seat has it. */
export interface Rightful {
  readonly person: Person;
  readonly scene: Scene;
}

/**
 * Who may make an attempt on a scene, by the written copy: the owner of a side, Revampd on an escalated ticket, or the
 * payer's server. Undefined where nobody may on this type of connection.
 */
export function rightfulFor({ name, operationId }: Attempt, tester: Tester, scene: Scene): Rightful | undefined {
  const { type, issuer, payer } = scene.connection;
  const credentials: readonly string[] = operationTable[operationId].credentials;
  if (!credentials.includes('sessionToken')) {
    const key = tester.api.platform.tables.secretKeys.first('byOrganization', payer.id)!;
    return { person: tester.with(key.id), scene };
  }
  const { allowed } = whoMay.find((row) => row.name === name)!;
  const seats = columns.filter((_, index) => allowed[index].includes('owner')).map(({ where }): string => where);
  if (seats.includes(`${payer.type} on ${type}`)) return { person: scene.owners.payer, scene };
  if (seats.includes(`${issuer.type} on ${type}`)) return { person: scene.owners.issuer, scene };
  if (!('ticket_id' in scene.escalated) || !seats.includes('revampd on an escalated ticket')) return undefined;
  return { person: scene.owners.revampd, scene: { ...scene, ids: { ...scene.ids, ...scene.escalated } } };
}
