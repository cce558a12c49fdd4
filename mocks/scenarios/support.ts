import {
  addReaction,
  changeTicket,
  escalateTicket,
  markThreadRead,
  postMessage,
  returnTicket,
  seeAs,
  submitTicket,
  updateSettings,
  type Actor,
  type OpenTicket,
  type Platform,
  type User,
} from '../platform/index.ts';
import { conversations, olderTitles, type Conversation, type Step } from './conversations.ts';
import { openDesk } from './desk.ts';
import type { Timeline } from './timeline.ts';

const MINUTE_MS = 60_000;
const DAY = 24 * 60;

/** How many tickets of Northgate Dental there were before those of which the words are known. */
const OLDER = 40;

/** Tickets and what was said in them: in Harborline's connections, in Kilowatt Telecom's, and with Revampd. */
export function tellSupport(platform: Platform, timeline: Timeline): void {
  tellSupportRep(platform, timeline);
  for (const conversation of [...olderOnes(), ...conversations]) tell(platform, timeline, conversation);
}

/** Priya Raman has Northgate's tickets from some day on. */
function tellSupportRep(platform: Platform, timeline: Timeline): void {
  const desk = openDesk(platform, timeline, 'con_harborline_northgate');
  desk.at(200, 9, () => {
    const connection = platform.tables.connections.get(desk.connection.id)!;
    const change = { supportRepIds: ['usr_priya'] };
    updateSettings(platform, connection, change, connection.version, actor('tom', platform));
  });
}

function tell(platform: Platform, timeline: Timeline, conversation: Conversation): void {
  const { connection, number, ago, by, steps } = conversation;
  /** The ticket's id, and of each step the id of the message or entry that it left. */
  const told: { id: string; entries: string[] } = { id: '', entries: [] };
  const at = (minutesAgo: number, act: () => void): void => timeline.at(timeline.start - minutesAgo * MINUTE_MS, act);
  const open = (key: string): OpenTicket => ({
    seen: seeAs(platform, user(key, platform), platform.tables.connections.get(connection)!),
    ticket: platform.tables.tickets.get(told.id)!,
  });
  at(ago, () => {
    const { seen } = open(by);
    const request = { title: conversation.title, priority: conversation.priority, description: conversation.text };
    told.id = submitTicket(platform, seen, { ...request, number }, actor(by, platform)).id;
  });
  for (const [index, step] of steps.entries())
    at(step.ago, () => {
      take(platform, open(step.by), step, (of) => (of < 0 ? firstOf(platform, told.id) : told.entries[of]!));
      told.entries[index] = platform.tables.threadEntries.last('byTicket', told.id)!.id;
      read(platform, open(step.by), step.by);
    });
}

/** Does one step; `entryOf` finds what an earlier one left. */
function take(platform: Platform, open: OpenTicket, step: Step, entryOf: (of: number) => string): void {
  const by = actor(step.by, platform);
  const { ticket } = open;
  if (step.say !== undefined) {
    const clientId = `story-${ticket.id}-${ticket.entryCount}`;
    postMessage(
      platform,
      open,
      { clientId, body: step.say, replyToId: step.to === undefined ? undefined : entryOf(step.to) },
      by,
    );
  }
  if (step.react) addReaction(platform, open, { code: step.react[0], messageId: entryOf(step.react[1]) }, by);
  if (step.escalate !== undefined) escalateTicket(platform, open, step.escalate, by);
  if (step.giveBack !== undefined) returnTicket(platform, open, step.giveBack, by);
  const { status, priority, assign } = step;
  if (status === undefined && priority === undefined && assign === undefined) return;
  const assigneeId = assign == null ? assign : `usr_${assign}`;
  changeTicket(platform, open, { status, priority, assigneeId }, ticket.entryCount, by);
}

/** Whoever does something in a thread has read it until then. */
function read(platform: Platform, { seen, ticket }: OpenTicket, key: string): void {
  const isReader = ticket.audience.organizationIds.includes(user(key, platform).organizationId);
  if (isReader && seen.sections.length > 0) markThreadRead(platform, ticket, `usr_${key}`, ticket.entryCount);
}

/** Tickets of long ago, each closed within days. */
function olderOnes(): readonly Conversation[] {
  return Array.from({ length: OLDER }, (_, index) => {
    const ago = (20 + (OLDER - index) * 8) * DAY + ((index * 37) % 600);
    const by = ['dana', 'joel'][index % 2]!;
    return {
      connection: 'con_harborline_northgate',
      number: 1100 + index * 7,
      ago,
      by,
      priority: (['low', 'medium', 'low', 'high'] as const)[index % 4]!,
      title: olderTitles[index % olderTitles.length]!,
      text: 'Please have a look when you can.',
      steps: [
        { ago: ago - 200, by: 'priya', status: 'in_progress' },
        { ago: ago - 300, by: 'priya', status: 'resolved' },
        { ago: ago - 2 * DAY, by, status: 'closed' },
      ],
    };
  });
}

function firstOf(platform: Platform, ticketId: string): string {
  return platform.tables.threadEntries.first('byTicket', ticketId)!.id;
}

function user(key: string, platform: Platform): User {
  const found = platform.tables.users.get(`usr_${key}`);
  if (!found) throw new Error(`There is no ${key} in the cast.`);
  return found;
}

function actor(key: string, platform: Platform): NonNullable<Actor> {
  const { id, organizationId } = user(key, platform);
  return { userId: id, mintedById: organizationId };
}
