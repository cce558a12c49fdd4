import type { Platform } from '../index.ts';

/** What a session leaves of itself, which is no change of what the platform holds: its row, its codes, kept answers. */
const OF_SESSIONS = new Set(['sessions', 'challenges', 'idempotencyRecords']);

/** All that the platform holds but sessions and what belongs to them: the same after whatever was refused. */
export function stateOf(platform: Platform): object {
  return Object.fromEntries(
    Object.entries(platform.snapshot().tables)
      .filter(([name]) => !OF_SESSIONS.has(name))
      .map(([name, rows]) => [name, rows.filter((row) => !isOfSession(name, row.id))]),
  );
}

function isOfSession(table: string, id: string): boolean {
  if (table === 'counters') return id === 'ses' || id === 'chl';
  return table === 'jobs' && id.startsWith('answer_forgotten ');
}
