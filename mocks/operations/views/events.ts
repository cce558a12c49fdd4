import type { components } from '@revampd/api-spec';
import { assuranceOf, unreadSummary, type HeardEvent, type Platform } from '../../platform/index.ts';
import { activityView } from './activity.ts';
import { addOnView } from './add-ons.ts';
import { affiliatePayoutView } from './affiliate-payouts.ts';
import { requestView } from './approval-requests.ts';
import { timestamp } from './basics.ts';
import { connectionView } from './connections.ts';
import { invoiceView } from './invoices.ts';
import { notificationSummaryView, notificationView } from './notifications.ts';
import { payoutView } from './payouts.ts';
import { planView } from './plan.ts';
import { threadEntryView } from './thread.ts';
import { ticketView, viewerStateView } from './tickets.ts';
import { walletBalanceView } from './wallet.ts';

type StreamEvent = components['schemas']['StreamEvent'];

type HeardOf<Type extends HeardEvent['type']> = HeardEvent & { readonly type: Type };

type View<Type extends HeardEvent['type']> = (
  platform: Platform,
  event: HeardOf<Type>,
) => Omit<EventOf<Type>, 'id' | 'type'>;

/** The contract's event of a type. */
type EventOf<Type, Each = StreamEvent> = Each extends { type: infer Types }
  ? Type extends Types
    ? Each
    : never
  : never;

/** How each type of event shows its object, to the session that hears it. */
const views: { readonly [Type in HeardEvent['type']]: View<Type> } = {
  'wallet.updated': (platform, { seen, entry }) => {
    const object = walletBalanceView(platform, seen.connection, entry);
    return { connection_id: object.connection_id, object, version: object.version };
  },
  'activity.created': (platform, { seen, entry, position }) => {
    const object = activityView(platform, seen.connection, entry);
    return { connection_id: object.connection_id, object, version: position };
  },
  'approval_request.created': viewRequest,
  'approval_request.updated': viewRequest,
  'connection.updated': (platform, { seen }) => {
    const object = connectionView(platform, seen);
    return { connection_id: object.id, object, version: object.version };
  },
  'plan.updated': (platform, { seen, plan }) => {
    const object = planView(platform, seen, plan);
    return { connection_id: object.connection_id, object, version: object.version };
  },
  'add_on.created': viewAddOn,
  'add_on.updated': viewAddOn,
  'invoice.created': viewInvoice,
  'invoice.updated': viewInvoice,
  'payout.created': viewPayout,
  'payout.updated': viewPayout,
  'affiliate_payout.created': viewAffiliatePayout,
  'affiliate_payout.updated': viewAffiliatePayout,
  'ticket.created': viewTicket,
  'ticket.updated': viewTicket,
  'ticket.removed': (_platform, { ticket }) => {
    return { connection_id: ticket.connectionId, object: { id: ticket.id }, version: ticket.entryCount };
  },
  'thread_entry.created': viewThreadEntry,
  'thread_entry.updated': viewThreadEntry,
  'ticket.read': (platform, { open, userId }) => {
    const object = { ticket_id: open.ticket.id, viewer_state: viewerStateView(platform, open, userId) };
    return { connection_id: open.ticket.connectionId, object, version: object.viewer_state.version };
  },
  'notification.created': viewNotification,
  'notification.updated': viewNotification,
  'notification_summary.updated': (platform, { caller }) => {
    const object = notificationSummaryView(unreadSummary(platform, caller));
    return { connection_id: caller.session.connectionId, object, version: object.version };
  },
  'session.changed': (platform, { caller, position }) => {
    const { session, permissions } = caller;
    const object = {
      permissions: [...permissions],
      assurance: assuranceOf(platform, session),
      elevated_until: session.elevatedUntil === null ? null : timestamp(session.elevatedUntil),
    };
    return { connection_id: session.connectionId, object, version: position };
  },
  reset: (_platform, { position }) => ({ connection_id: null, object: null, version: position }),
};

/** An event as the session that hears it sees its object. */
export function eventView(platform: Platform, event: HeardEvent): StreamEvent {
  const view = views[event.type] as (platform: Platform, event: HeardEvent) => object;
  return { id: `evt_${event.position}`, type: event.type, ...view(platform, event) } as StreamEvent;
}

function viewRequest(
  platform: Platform,
  { seen, request }: HeardOf<'approval_request.created' | 'approval_request.updated'>,
): ReturnType<View<'approval_request.created'>> {
  const object = requestView(platform, seen, request);
  return { connection_id: object.connection_id, object, version: object.version };
}

function viewAddOn(
  platform: Platform,
  { seen, addOn }: HeardOf<'add_on.created' | 'add_on.updated'>,
): ReturnType<View<'add_on.created'>> {
  const object = addOnView(platform, seen, addOn);
  return { connection_id: object.connection_id, object, version: object.version };
}

function viewInvoice(
  platform: Platform,
  { seen, invoice }: HeardOf<'invoice.created' | 'invoice.updated'>,
): ReturnType<View<'invoice.created'>> {
  const object = invoiceView(platform, seen.connection, invoice);
  return { connection_id: object.connection_id, object, version: object.version };
}

function viewPayout(
  platform: Platform,
  { seen, payout }: HeardOf<'payout.created' | 'payout.updated'>,
): ReturnType<View<'payout.created'>> {
  const object = payoutView(platform, seen, payout);
  return { connection_id: object.connection_id, object, version: object.version };
}

function viewAffiliatePayout(
  _platform: Platform,
  { seen, payout }: HeardOf<'affiliate_payout.created' | 'affiliate_payout.updated'>,
): ReturnType<View<'affiliate_payout.created'>> {
  const object = affiliatePayoutView(seen.connection, payout);
  return { connection_id: object.connection_id, object, version: object.version };
}

function viewTicket(
  platform: Platform,
  { open, userId, ticket }: HeardOf<'ticket.created' | 'ticket.updated'>,
): ReturnType<View<'ticket.created'>> {
  const object = ticketView(platform, open, userId, ticket);
  return { connection_id: object.connection_id, object, version: object.version };
}

function viewThreadEntry(
  platform: Platform,
  { entry }: HeardOf<'thread_entry.created' | 'thread_entry.updated'>,
): ReturnType<View<'thread_entry.created'>> {
  const object = threadEntryView(platform, entry);
  return { connection_id: object.connection_id, object, version: object.version };
}

function viewNotification(
  platform: Platform,
  { caller, notification }: HeardOf<'notification.created' | 'notification.updated'>,
): ReturnType<View<'notification.created'>> {
  const object = notificationView(platform, caller, notification);
  return { connection_id: notification.connectionId, object, version: object.version };
}
