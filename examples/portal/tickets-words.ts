import type { Locale } from './words.ts';

/** The words of the page of tickets; `{name}` stands for a value. */
export interface TicketsWords {
  /** Of the page with all sides. */
  readonly title: string;
  readonly lead: string;
  /** Above what the client's people see, and what Revampd's do. */
  readonly own: string;
  readonly escalated: string;
  /** Above the list, and what stands in it. */
  readonly list: string;
  readonly shown: string;
  readonly unread: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly loading: string;
  readonly none: string;
  readonly unreachable: string;
  readonly notYours: string;
}

const en: TicketsWords = {
  title: 'One ticket, from the practice to Revampd',
  lead: 'The practice writes to Harborline. What Harborline escalates Revampd’s people read and answer in the same thread, until they return it.',
  own: 'Your tickets',
  escalated: 'Escalated tickets',
  list: 'Latest tickets',
  shown: '{count} of {total}',
  unread: '{count} new',
  statuses: { open: 'Open', in_progress: 'In progress', resolved: 'Resolved', closed: 'Closed' },
  loading: 'Loading…',
  none: 'No tickets.',
  unreachable: 'Tickets can’t be had right now.',
  notYours: 'This isn’t part of your role.',
};

const de: TicketsWords = {
  title: 'Ein Ticket, von der Praxis bis zu Revampd',
  lead: 'Die Praxis schreibt Harborline. Was Harborline eskaliert, lesen und beantworten die Leute von Revampd im selben Verlauf, bis sie es zurückgeben.',
  own: 'Ihre Tickets',
  escalated: 'Eskalierte Tickets',
  list: 'Neueste Tickets',
  shown: '{count} von {total}',
  unread: '{count} neu',
  statuses: { open: 'Offen', in_progress: 'In Arbeit', resolved: 'Gelöst', closed: 'Geschlossen' },
  loading: 'Wird geladen …',
  none: 'Keine Tickets.',
  unreachable: 'Die Tickets sind gerade nicht zu haben.',
  notYours: 'Das gehört nicht zu Ihrer Rolle.',
};

const ar: TicketsWords = {
  title: 'تذكرة واحدة، من العيادة إلى Revampd',
  lead: 'تكتب العيادة إلى Harborline. وما تصعّده Harborline يقرؤه فريق Revampd ويجيب عنه في المحادثة نفسها إلى أن يعيده.',
  own: 'تذاكرك',
  escalated: 'التذاكر المصعّدة',
  list: 'أحدث التذاكر',
  shown: '{count} من {total}',
  unread: '{count} جديدة',
  statuses: { open: 'مفتوحة', in_progress: 'قيد المعالجة', resolved: 'محلولة', closed: 'مغلقة' },
  loading: 'جارٍ التحميل…',
  none: 'لا توجد تذاكر.',
  unreachable: 'تعذّر الحصول على التذاكر الآن.',
  notYours: 'هذا ليس ضمن دورك.',
};

export const ticketsWords: Readonly<Record<Locale, TicketsWords>> = { en, de, ar };
