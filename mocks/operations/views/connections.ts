import type { components } from '@revampd/api-spec';
import {
  balanceOf,
  countDue,
  findSection,
  type Platform,
  type SeenConnection,
  type User,
} from '../../platform/index.ts';
import { money, organizationView, userView } from './basics.ts';

type Schemas = components['schemas'];

/** A connection from the viewer's side; what a viewer may not read of the money is null. */
export function connectionView(platform: Platform, seen: SeenConnection): Schemas['Connection'] {
  const { id, type, issuer, payer, currency, timeZone, settings, version } = seen.connection;
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
    settings: {
      invoice_day: settings.invoiceDay,
      days_until_due: settings.daysUntilDue,
      auto_apply_credit: settings.autoApplyCredit,
    },
    balance: findSection(seen, 'wallet') ? money(balanceOf(platform, id), currency) : null,
    counts: { open_invoices: due?.open ?? null, overdue_invoices: due?.overdue ?? null },
    version,
  };
}

/** A person of one of a connection's two organizations. */
export function memberView(seen: SeenConnection, user: User): Schemas['Member'] {
  const { issuer, payer } = seen.connection;
  return {
    ...userView(user),
    organization: organizationView(user.organizationId === issuer.id ? issuer : payer),
  };
}
