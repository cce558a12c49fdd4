import type { Message, ThreadEntry } from '@revampd/api-client';
import { isOwn } from '../session/is-own.ts';
import type { Scope } from '../session/scope.ts';
import type { Item } from './message-line.ts';
import type { KeptMessage } from './unsent-message.ts';

/** Whether a record says what is known: a message changes by how it fails and by its key alone. */
export const isSame = ({ key, message: { state } }: Item, kept: KeptMessage | undefined): boolean =>
  kept?.key === key && kept.failure?.code === ('error' in state ? state.error.code : undefined);

/** Whether an entry is a message of the session's own person, with their id of it: another may have chosen the same. */
export const isOwnMessage = (
  entry: ThreadEntry,
  scope: Pick<Scope, 'session'>,
): entry is Message & { readonly client_id: string } =>
  entry.kind === 'message' && entry.client_id !== null && isOwn(scope, entry.author);

/** Whether two bodies say the same: a platform may trim what it was sent. */
export const isSameText = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (text: string): string => text.normalize().replace(/\s+/g, ' ').trim();
