import { RevampdError } from '@revampd/api-client';
import type { Scope } from '../session/scope.ts';
import { askForOwner, type SessionOwner } from './session-owner.ts';
import { openChannel, type TabChannel } from './tab-channel.ts';
import { sweepWords } from './word-store.ts';

/** As whom something is kept, and the way in which the tabs that have it open talk of it. */
export interface OwnedChannel<Said> {
  /** Whose it is, asked for once; the channel is open from then on. Rejects with a RevampdError, as once it has ended. */
  owner(): Promise<SessionOwner>;
  /** Reaches nobody before the owner is known. */
  say(said: Said): void;
  /** From now on it isn't found out any more whose it is: the scope may be another's by now. */
  end(): void;
  close(): void;
}

/** Finds out whose something is, and opens its channel by that. What is too old of theirs is swept away on the way. */
export function createOwnedChannel<Said>(
  scope: Scope,
  nameOf: (owner: SessionOwner) => string,
  hear: (said: Said) => void,
): OwnedChannel<Said> {
  let owner: SessionOwner | undefined;
  let channel: TabChannel<Said> | undefined;
  let isEnded = false;
  return {
    async owner() {
      if (owner) return owner;
      if (isEnded) throw new RevampdError('aborted', 'What was kept here was closed.');
      const of = await askForOwner(scope);
      if (owner) return owner;
      owner = of;
      if (!isEnded) channel = openChannel<Said>(nameOf(of), hear);
      sweepWords(of).catch(() => {});
      return of;
    },
    say: (said) => channel?.say(said),
    end: () => void (isEnded = true),
    close() {
      isEnded = true;
      channel?.close();
      channel = undefined;
    },
  };
}
