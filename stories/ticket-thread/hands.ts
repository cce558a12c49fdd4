/** What other people do with a ticket, on computers of their own. */
import { changeTicket, escalateTicket, postMessage, returnTicket, seeAs, submitTicket } from '@revampd/mocks';
import type { World } from '../desk/worlds.ts';
import { CONNECTION } from './thread-story.ts';

type Place = Pick<World, 'api'>;

/** The key of a person of the cast: `priya` is `usr_priya`. */
type Who = 'dana' | 'joel' | 'tom' | 'priya' | 'lena' | 'omar';

function open({ api: { platform } }: Place, who: Who, ticketId: string) {
  const { users, connections, tickets } = platform.tables;
  const user = users.get(`usr_${who}`)!;
  const seen = seeAs(platform, user, connections.get(CONNECTION)!);
  return {
    platform,
    ticket: { seen, ticket: tickets.get(ticketId)! },
    by: { userId: user.id, mintedById: user.organizationId },
  };
}

/** The id of the ticket that is submitted first in a world: the one that comes after those it begins with. */
export const SUBMITTED = 'tkt_59';

/** Dana Whitlock submits a ticket. */
export function submit({ api: { platform } }: Place, title: string, description: string): void {
  const user = platform.tables.users.get('usr_dana')!;
  const seen = seeAs(platform, user, platform.tables.connections.get(CONNECTION)!);
  const by = { userId: user.id, mintedById: user.organizationId };
  const { id } = submitTicket(platform, seen, { title, priority: 'high', description }, by);
  if (id !== SUBMITTED) throw new Error(`The ticket is ${id}.`);
}

/** Somebody writes messages, one after the other. */
export function say(place: Place, who: Who, ticketId: string, ...bodies: readonly string[]): void {
  for (const body of bodies) {
    const { platform, ticket, by } = open(place, who, ticketId);
    postMessage(platform, ticket, { clientId: crypto.randomUUID(), body }, by);
  }
}

/** Somebody changes status, priority or assignee. */
export function change(place: Place, who: Who, ticketId: string, to: Parameters<typeof changeTicket>[2]): void {
  const { platform, ticket, by } = open(place, who, ticketId);
  changeTicket(platform, ticket, to, ticket.ticket.entryCount, by);
}

/** Somebody changes the ticket, and reading it anew fails: what is shown may be out of date from then on. */
export function changeUnread({ api }: Place, who: Who, ticketId: string): void {
  api.network.faults.set([{ match: { path: ticketId }, fault: 'network' }]);
  change({ api }, who, ticketId, { priority: 'low' });
}

/** Somebody of the Partner's escalates it, or somebody of Revampd's returns it. */
export function hand(place: Place, who: Who, ticketId: string, reason: string): void {
  const { platform, ticket, by } = open(place, who, ticketId);
  const isReturn = by.mintedById === 'org_revampd';
  (isReturn ? returnTicket : escalateTicket)(platform, ticket, reason, by);
}

/** So many messages of two people, in turns, of one line to six. */
export function fill(place: Place, ticketId: string, count: number, people: readonly Who[] = ['dana', 'priya']): void {
  for (let turn = 1; turn <= count; turn += 1) {
    const lines = Array.from(
      { length: 1 + ((turn * 7) % 6) },
      (_, line) => SMALL_TALK[(turn + line) % SMALL_TALK.length]!,
    );
    say(place, people[turn % people.length]!, ticketId, `${turn}. ${lines.join('\n')}`);
  }
}

const SMALL_TALK = [
  'The second transfer of the morning dropped too.',
  'I have it on the trace: the leg is cut after four seconds.',
  'Front desk moved to line 2 meanwhile.',
  'Could you try it from the back office once?',
  'That one went through.',
  'Thanks, that helps.',
  'I am watching the gateway until noon.',
];
