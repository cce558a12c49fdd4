import type { Platform } from '../platform.ts';
import { excerptOf, wordsOf } from '../tickets/quoting.ts';
import { descriptionOf, entryAt } from '../tickets/thread.ts';
import type { Message, ThreadEntry } from '../tickets/thread-entry.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Contents } from './contents.ts';
import type { NoticeEntry, NoticeTicket, NotificationKind } from './notification.ts';
import type { Scene } from './scene.ts';

/** Something was done to a ticket: with the last that was said in it. The description is all that is said in a new one. */
export function tellTicket(platform: Platform, scene: Scene, kind: NotificationKind): Contents {
  const ticket = scene.ticket!;
  const latest = kind === 'ticket_created' ? null : lastWords(platform, ticket);
  return {
    target: { type: 'ticket', id: ticket.id, ticketId: null },
    money: null,
    requestId: null,
    ticket: ticketNow(platform, ticket, latest),
  };
}

/** Something was written, or somebody reacted to it. */
export function tellMessage(platform: Platform, scene: Scene, kind: NotificationKind): Contents {
  const message = scene.entry as Message;
  const reaction = kind === 'reaction_added' ? message.reactions.at(-1)!.code : null;
  return {
    target: { type: 'message', id: message.id, ticketId: message.ticketId },
    money: null,
    requestId: null,
    ticket: ticketNow(platform, scene.ticket!, { ...toNoticeEntry(message), reaction }),
  };
}

function ticketNow(platform: Platform, ticket: Ticket, latest: NoticeEntry | null): NoticeTicket {
  const { id, number, title, status, priority, assignedOrganizationId, assigneeId } = ticket;
  const description = excerptOf(descriptionOf(platform, ticket));
  return { id, number, title, description, status, priority, assignedOrganizationId, assigneeId, latest };
}

/** The last entry that has words: it is looked for backward, since few without stand behind it. */
function lastWords(platform: Platform, { id, entryCount }: Ticket): NoticeEntry | null {
  for (let sequence = entryCount; sequence > 0; sequence -= 1) {
    const entry = entryAt(platform, id, sequence);
    if (entry && wordsOf(entry) !== null) return toNoticeEntry(entry);
  }
  return null;
}

function toNoticeEntry(entry: ThreadEntry): NoticeEntry {
  return { id: entry.id, author: entry.author, excerpt: excerptOf(wordsOf(entry) ?? ''), reaction: null };
}
