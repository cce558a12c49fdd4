import type { components } from '@revampd/api-spec';
import { assuranceOf, type HeardEvent, type Platform } from '../../platform/index.ts';
import { timestamp } from './basics.ts';
import { invoiceView } from './invoices.ts';
import { walletBalanceView } from './wallet.ts';

type Schemas = components['schemas'];

/** An event as the session that hears it sees its object. */
export function eventView(platform: Platform, event: HeardEvent): Schemas['StreamEvent'] {
  const id = `evt_${event.position}`;
  switch (event.type) {
    case 'wallet.updated': {
      const object = walletBalanceView(platform, event.seen.connection, event.entry);
      return { id, type: event.type, connection_id: object.connection_id, object, version: object.version };
    }
    case 'invoice.created':
    case 'invoice.updated': {
      const object = invoiceView(platform, event.seen.connection, event.invoice);
      return { id, type: event.type, connection_id: object.connection_id, object, version: object.version };
    }
    case 'session.changed': {
      const { session, permissions } = event.caller;
      const object = {
        permissions: [...permissions],
        assurance: assuranceOf(platform, session),
        elevated_until: session.elevatedUntil === null ? null : timestamp(session.elevatedUntil),
      };
      return { id, type: event.type, connection_id: session.connectionId, object, version: event.position };
    }
    case 'reset':
      return { id, type: event.type, connection_id: null, object: null, version: event.position };
  }
}
