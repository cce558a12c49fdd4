import type { StreamEvent } from '@revampd/api-client';
import type { Scope } from '../session/scope.ts';
import { noteChange, noteEverything } from './changes.ts';
import { noteLiveEvent } from './listeners.ts';

/**
 * What an event means for what was read: all that shows it reads it again. A type that came after this version is another's
 * business, and what a thread shows of its entries is the thread's, which hears each event first.
 */
export function applyEvent(scope: Scope, event: StreamEvent): void {
  noteLiveEvent(scope, event);
  const { type, connection_id: connectionId, version } = event;
  const [subject] = type.split('.') as [string];
  if (subject === 'session') return noteEverything(scope);
  const { id, ticket_id, kind } = (event.object ?? {}) as { id?: string; ticket_id?: string; kind?: string };
  if (type === 'ticket.read') return noteChange(scope, { subject: 'read_mark', connectionId, id: ticket_id, version });
  // Of activity one read shows all up to a place in the log, which is its version.
  noteChange(scope, { subject, connectionId, id: subject === 'activity' ? undefined : id, version });
  if (type !== 'ticket.created' && (subject !== 'thread_entry' || kind !== 'status_changed')) return;
  noteChange(scope, { subject: 'standing', connectionId, version: Number(event.id.slice(4)) });
}
