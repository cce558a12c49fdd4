/** What an event of a ticket says, decided without a DOM. */
import { listFormat, type ThreadEntryMessages, type Ticket, type Translate } from '@revampd/core';
import { valueIn, type TicketEvent } from './entry-scene.ts';

type Words = Translate<ThreadEntryMessages>;
type Key = keyof ThreadEntryMessages;

const VALUES: Readonly<Record<string, Key>> = {
  open: 'open',
  in_progress: 'inProgress',
  resolved: 'resolved',
  closed: 'closed',
  low: 'low',
  medium: 'medium',
  high: 'high',
};

/** Of each kind: what happened by itself, with who did it, and what it is where nobody did. */
const KINDS: Readonly<Record<string, readonly [plain: Key, acted: Key, unacted?: Key]>> = {
  status_changed: ['statusTo', 'statusChanged'],
  priority_changed: ['priorityTo', 'priorityChanged'],
  escalated: ['escalatedTo', 'escalated'],
  returned: ['returnedTo', 'returned'],
};

function keysOf({
  kind,
  author,
  to_assignee: assignee,
}: TicketEvent): readonly [plain: Key, acted: Key, unacted?: Key] {
  if (kind !== 'assigned') return valueIn(KINDS, kind) ?? ['ticketChanged', 'changed'];
  if (!assignee) return ['assignedToNobody', 'unassigned'];
  return ['assignedTo', assignee.id === author?.id ? 'took' : 'assigned', 'wasAssigned'];
}

/** Begin and end of what stands out in a sentence: letters of the private use area, which no translation has. */
const strong = (name: string): string => `\uE000${name.replaceAll(/[\uE000\uE001]/g, '')}\uE001`;

/** What a sentence about an event is filled with; `mark` makes who and what stand out. */
function valuesOf(event: TicketEvent, words: Words, mark: (name: string) => string) {
  const nameOf = (value: string | null): string =>
    words((valueIn(VALUES, value) ?? (event.kind === 'priority_changed' ? 'otherPriority' : 'otherStatus')) as 'open');
  return {
    author: mark(event.author?.name ?? ''),
    from: nameOf(event.from),
    to: mark(nameOf(event.to)),
    name: mark(event.to_assignee?.name ?? ''),
    organization: mark(event.to_organization?.name ?? ''),
  };
}

/** The sentence that an event shows, "Priya Raman changed status from Open to In progress": every second part stands out. */
export function eventSentence(event: TicketEvent, words: Words): readonly string[] {
  const [plain, acted, unacted = plain] = keysOf(event);
  const sentence = words((event.author ? acted : unacted) as 'statusChanged', valuesOf(event, words, strong));
  return sentence.split(/[\uE000\uE001]/);
}

/** What happened, without who did it: "Status changed to Resolved". */
export const eventFact = (event: TicketEvent, words: Words): string =>
  words(
    keysOf(event)[0] as 'statusTo',
    valuesOf(event, words, (name) => name),
  );

/** The one sentence by which an event's article is named, with its reason (INTERACTION.md 2.1). */
export function eventName(entry: TicketEvent, time: string, words: Words): string {
  const event = eventFact(entry, words);
  const { author, reason } = entry;
  const name = author
    ? words('eventBy', { event, author: author.name, organization: author.organization.name, time })
    : words('eventAt', { event, time });
  return reason ? words('eventBecause', { event: name, reason }) : name;
}

/** Who reads along from an escalation on, or no longer does after a return; undefined where the event doesn't say. */
export function readersAfter(
  { kind, author, to_organization: to }: TicketEvent,
  { audience, seat }: Pick<Ticket, 'audience' | 'seat'>,
  { words, locale }: { readonly words: Words; readonly locale: string },
): string | undefined {
  const from = author?.organization;
  if (kind === 'returned' && from?.type === 'revampd') return words('leaves', { organization: from.name });
  if (kind !== 'escalated' || !to) return undefined;
  const staying = audience.organizations.filter(({ type }) => type !== 'revampd' && type !== seat);
  const names = listFormat(locale).format(staying.map(({ name }) => name));
  const canRead = words('canRead', { organization: to.name });
  return staying.length === 0 ? canRead : `${canRead} ${words('stays', { count: staying.length, names })}`;
}
