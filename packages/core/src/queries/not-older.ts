import type { QueryClient, QueryKey } from '@tanstack/query-core';

/**
 * Asks once more where the answer is older than what is shown: something on its way has kept it (LIV-3). What is older twice is
 * the server's own word, as after it was set back.
 */
export async function notOlder<Answer>(
  { client, queryKey }: { readonly client: QueryClient; readonly queryKey: QueryKey },
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await ask();
  return versionOf(answer) < versionOf(client.getQueryCache().find({ queryKey })?.state.data) ? ask() : answer;
}

/** Of what has none, it is no older than anything. */
const versionOf = (answer: unknown): number => (answer as { readonly version?: number } | undefined)?.version ?? NaN;
