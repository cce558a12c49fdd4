import { markThreadRead, postMessage, seeAs, submitTicket, type Platform } from '@revampd/mocks';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import type { Service } from '../service.ts';
import { MINUTES, textOf, writerOf } from '../words.ts';

const CONNECTION = 'con_harborline_ridgeway';
const [ABEL, PRIYA, TOM] = ['usr_abel', 'usr_priya', 'usr_tom'] as const;
const WRITERS = [ABEL, PRIYA, TOM];

/**
 * A sandbox with a customer's ticket of so many entries, in which Harborline's Priya, who looks at it, has read everything. Each
 * page gets one of its own, so that all find the same.
 */
export function startRevampd(count: number): Service {
  let sandbox: Sandbox | undefined;
  let ticketId = '';
  return {
    open: async (origin) => {
      await sandbox?.close();
      // The conversation is written as time goes by, so that it has days.
      let told: number | undefined = Date.now() - count * MINUTES;
      sandbox = await startSandbox({ port: 0, now: () => told ?? Date.now() });
      const { platform } = sandbox.api;
      ticketId = openTicket(platform);
      const ticket = () => platform.tables.tickets.get(ticketId)!;
      for (let left = count; left > 0; left = count - ticket().entryCount) {
        told += MINUTES;
        write(platform, ticketId, WRITERS[writerOf(left)]!, textOf(left));
      }
      told = undefined;
      markThreadRead(platform, ticket(), PRIYA, count);
      const session = sandbox.api.mintSession({
        user_id: PRIYA,
        connection_id: CONNECTION,
        allowed_origins: [origin],
        ttl_seconds: 900,
      });
      return { url: sandbox.url, ticketId, session };
    },
    say: (text) => write(sandbox!.api.platform, ticketId, ABEL, text),
    close: async () => sandbox?.close(),
  };
}

const actorOf = (platform: Platform, userId: string) => {
  const user = platform.tables.users.get(userId)!;
  const seen = seeAs(platform, user, platform.tables.connections.get(CONNECTION)!);
  return { seen, actor: { userId, mintedById: user.organizationId } };
};

function openTicket(platform: Platform): string {
  const { seen, actor } = actorOf(platform, ABEL);
  const request = { title: 'Moving our clinics', priority: 'medium', description: textOf(0) } as const;
  return submitTicket(platform, seen, request, actor).id;
}

function write(platform: Platform, ticketId: string, userId: string, body: string): void {
  const { seen, actor } = actorOf(platform, userId);
  const ticket = platform.tables.tickets.get(ticketId)!;
  postMessage(platform, { seen, ticket }, { clientId: crypto.randomUUID(), body }, actor);
}
