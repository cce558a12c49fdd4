import { ANNOUNCEMENTS, type Announcements } from '../contexts/contexts.ts';

const said = new Set<unknown>();

/** What a host chose to be spoken. Warns once of a value that isn't one, which is `all`. */
export function toAnnouncements(value: unknown): Announcements {
  if (ANNOUNCEMENTS.includes(value as Announcements)) return value as Announcements;
  if (value != null && !said.has(value)) {
    console.warn(`announcements: "${String(value)}" is not ${ANNOUNCEMENTS.join(', ')}. It is all.`);
    said.add(value);
  }
  return 'all';
}
