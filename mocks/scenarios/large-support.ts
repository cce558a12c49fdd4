import {
  changeTicket,
  markThreadRead,
  postMessage,
  seeAs,
  submitTicket,
  type Actor,
  type OpenTicket,
  type Platform,
  type SeenConnection,
  type TicketPriority,
  type TicketStatus,
} from '../platform/index.ts';
import { remarks, troubles } from './small-talk.ts';
import type { Timeline } from './timeline.ts';

type Person = NonNullable<Actor>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PRIORITIES: readonly TicketPriority[] = ['low', 'medium', 'medium', 'high'];
/** Above the numbers that other stories give. */
const FIRST_NUMBER = 10_000;

/** So many tickets over the last year, each of another of these connections in turn, in all states. */
export function tellTickets(
  platform: Platform,
  timeline: Timeline,
  connectionIds: readonly string[],
  count: number,
): void {
  const priya = personOf(platform, 'usr_priya');
  for (let index = 0; index < count; index += 1) {
    const connectionId = connectionIds[index % connectionIds.length]!;
    const owner = personOf(platform, connectionId.replace('con_', 'usr_'));
    const [title, description] = troubles[index % troubles.length]!;
    const opened = timeline.start - DAY_MS - Math.floor(((count - index) * 360 * DAY_MS) / count);
    let ticketId = '';
    timeline.at(opened, () => {
      const request = { title, description, priority: PRIORITIES[index % 4]!, number: FIRST_NUMBER + 1 + index };
      ticketId = submitTicket(platform, see(platform, connectionId, owner), request, owner).id;
    });
    const move = (hours: number, by: Person, status: TicketStatus): void =>
      timeline.at(opened + hours * HOUR_MS, () => {
        const open = openTicket(platform, ticketId, by);
        const assigneeId = status === 'in_progress' ? by.userId : undefined;
        changeTicket(platform, open, { status, assigneeId }, open.ticket.entryCount, by);
      });
    const fate = index % 20;
    if (fate >= 5 && fate < 12) move(2, priya, 'in_progress');
    if (fate >= 9 && fate < 12) move(9, priya, 'resolved');
    if (fate >= 12) move(20, owner, 'closed');
  }
}

/** Abel Nakamura and Harborline's support talk in one ticket for most of a year, until it has so many entries. */
export function tellLongTicket(platform: Platform, timeline: Timeline, entries: number): void {
  const connectionId = 'con_harborline_ridgeway';
  const [abel, priya, tom] = ['usr_abel', 'usr_priya', 'usr_tom'].map((id) => personOf(platform, id)) as [
    Person,
    Person,
    Person,
  ];
  const writers = [abel, priya, priya, abel, tom, abel, priya];
  const begun = timeline.start - 300 * DAY_MS;
  let ticketId = '';
  timeline.at(begun, () => {
    const description =
      'One ticket for all of it, so that nothing gets lost: the move of our five clinics to Harborline.';
    const request = { title: 'Moving our clinics', priority: 'medium', description, number: FIRST_NUMBER } as const;
    ticketId = submitTicket(platform, see(platform, connectionId, abel), request, abel).id;
  });
  for (let turn = 1; turn < entries; turn += 1)
    timeline.at(begun + Math.floor((turn * 299 * DAY_MS) / entries), () => {
      const by = writers[(turn * 5) % writers.length]!;
      const open = openTicket(platform, ticketId, by);
      const { entryCount } = open.ticket;
      if (entryCount >= entries) return;
      postMessage(platform, open, { clientId: `story-long-${turn}`, body: remarkOf(turn) }, by);
      // Priya has read all of it; Abel was last here before the last forty.
      if (entryCount + 1 === entries - 40) markThreadRead(platform, open.ticket, abel.userId, entryCount);
      if (entryCount + 1 === entries) markThreadRead(platform, open.ticket, priya.userId, entryCount);
    });
}

/** One remark, now and then two. */
function remarkOf(turn: number): string {
  const [first, second] = [remarks[(turn * 13) % remarks.length]!, remarks[(turn * 17) % remarks.length]!];
  return turn % 9 === 0 && first !== second ? `${first}\n\n${second}` : first;
}

function openTicket(platform: Platform, ticketId: string, person: Person): OpenTicket {
  const ticket = platform.tables.tickets.get(ticketId)!;
  return { seen: see(platform, ticket.connectionId, person), ticket };
}

function see(platform: Platform, connectionId: string, { userId }: Person): SeenConnection {
  return seeAs(platform, platform.tables.users.get(userId)!, platform.tables.connections.get(connectionId)!);
}

function personOf({ tables }: Platform, userId: string): Person {
  return { userId, mintedById: tables.users.get(userId)!.organizationId };
}
