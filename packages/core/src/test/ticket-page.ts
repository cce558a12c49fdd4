/** Pages of the whole mock platform that show one ticket, and the list that it stands in. */
import { ticketQuery, ticketsQuery } from '../queries/tickets.ts';
import { gate } from './page.ts';
import type { RealPage } from './real.ts';

/** One of Northgate's in the default world. */
export const TICKET = 'tkt_57';

/** A ticket that a page looks at. */
export const show = (page: RealPage, id = TICKET) => page.watch(ticketQuery(page.scope, { id }));
/** The list that it stands in. */
export const inList = (page: RealPage) => page.watch(ticketsQuery(page.scope, {}));
export const rowOf = (list: Awaited<ReturnType<typeof inList>>, id = TICKET) =>
  list.data!.data.find((row) => row.id === id)!;
/** What an act of words failed with. */
export const codeOf = (outcome: object): string => (outcome as { error: { code: string } }).error.code;

/** Holds calls of a method back before they reach the platform. */
export function hold(page: RealPage, method: string): { open(): void } {
  const { opened, open } = gate();
  const { fetch } = page.api;
  Object.assign(page.api, {
    fetch: async (request: Request) => {
      if (request.method === method) await Promise.race([opened, aborted(request.signal)]);
      return fetch(request);
    },
  });
  return { open };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
