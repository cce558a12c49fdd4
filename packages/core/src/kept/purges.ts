import { RevampdError } from '@revampd/api-client';
import { openChannel, type TabChannel } from './tab-channel.ts';

/** A person at a platform. */
export interface Person {
  readonly baseUrl: string;
  readonly userId: string;
}

/** Somebody of whom something is kept, from a time on. */
export interface Purgeable extends Person {
  /** How often all that was kept of them had been removed by then. */
  readonly purges: number;
}

const counts = new Map<string, number>();
let channel: TabChannel<Person> | undefined;
let hearers = 0;

const nameOf = ({ baseUrl, userId }: Person): string => `${baseUrl} ${userId}`;
const count = (person: Person): void => void counts.set(nameOf(person), purgesOf(person) + 1);

/** How often all that is kept of a person was removed while this page lives. */
export const purgesOf = (person: Person): number => counts.get(nameOf(person)) ?? 0;

/** From now on this page hears when another tab removes what is kept of somebody. Answers how to stop that. */
export function hearPurges(): () => void {
  channel ??= openChannel<Person>('purge', count);
  hearers += 1;
  let isHearing = true;
  return () => {
    if (!isHearing) return;
    isHearing = false;
    hearers -= 1;
    if (hearers > 0) return;
    channel?.close();
    channel = undefined;
  };
}

/** All that is kept of a person is being removed: nobody who kept something of them before keeps anything any more. */
export function notePurge(person: Person): void {
  const stop = hearPurges();
  count(person);
  channel?.say(person);
  stop();
}

/** Throws a RevampdError where all that was kept of a person was removed since. */
export function requireNotPurged(owner: Purgeable): void {
  if (owner.purges !== purgesOf(owner)) throw new RevampdError('aborted', 'What was kept of this person was removed.');
}
