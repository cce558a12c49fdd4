import type { components } from '@revampd/api-spec';
import {
  balanceOf,
  countDue,
  countPendingRequests,
  countOpenTickets,
  findSection,
  isGuest,
  type ConnectionSettings,
  type Platform,
  type SeenConnection,
  type User,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, organizationView, timestamp, userView } from './basics.ts';

type Schemas = components['schemas'];

/**
 * A connection from the viewer's side; what a viewer may not read of the money is null. To a guest it is as it was made:
 * no change of the settings shows (TIC-7).
 */
export function connectionView(platform: Platform, seen: SeenConnection): Schemas['Connection'] {
  const { id, type, issuer, payer, currency, timeZone, settings } = seen.connection;
  const due = findSection(seen, 'invoices') ? countDue(platform, id) : null;
  return {
    id,
    type,
    seat: seen.seat,
    issuer: organizationView(issuer),
    payer: organizationView(payer),
    counterpart: organizationView(issuer.type === seen.seat ? payer : issuer),
    currency,
    time_zone: timeZone,
    sections: seen.sections.map(({ name, actions }) => ({ name, actions: [...actions] })),
    settings: findSection(seen, 'settings') ? settingsView(settings) : null,
    balance: findSection(seen, 'wallet') ? money(balanceOf(platform, id), currency) : null,
    counts: {
      open_invoices: due?.open ?? null,
      overdue_invoices: due?.overdue ?? null,
      open_tickets: findSection(seen, 'tickets') && !isGuest(seen) ? countOpenTickets(platform, id) : null,
      pending_requests: findSection(seen, 'approval_requests') ? countPendingRequests(platform, id) : null,
    },
    ...changeView(platform, seen),
  };
}

/** A guest, whom the settings don't concern, is told of no change: it stands as it was made, whatever was set since. */
function changeView(
  platform: Platform,
  seen: SeenConnection,
): Pick<Schemas['Connection'], 'changed_by' | 'changed_at' | 'version'> {
  const { createdAt, changedBy, changedAt, version } = seen.connection;
  if (isGuest(seen)) return { changed_by: null, changed_at: timestamp(createdAt), version: 1 };
  return { changed_by: actorView(platform, changedBy), changed_at: timestamp(changedAt), version };
}

function settingsView(settings: ConnectionSettings): Schemas['Settings'] {
  return {
    invoice_day: settings.invoiceDay,
    days_until_due: settings.daysUntilDue,
    auto_apply_credit: settings.autoApplyCredit,
    support_rep_ids: [...settings.supportRepIds],
  };
}

/** A person who has to do with a connection. */
export function memberView(platform: Platform, user: User): Schemas['Member'] {
  const organization = platform.tables.organizations.get(user.organizationId)!;
  return { ...userView(user), organization: organizationView(organization) };
}
