import type { SectionName } from '../access.ts';
import { affiliatePayoutStanding } from '../affiliates/affiliate-payout.ts';
import { requestStanding } from '../approvals/request.ts';
import { dayIn } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { invoiceStanding } from '../invoices/invoice.ts';
import { payoutStanding } from '../payouts/payout.ts';
import type { Platform } from '../platform.ts';
import { settingsStanding } from '../settings.ts';
import { addOnStanding } from '../subscriptions/add-on.ts';
import { planStanding } from '../subscriptions/subscription.ts';
import { messageStanding } from '../tickets/thread-entry.ts';
import { ticketStanding } from '../tickets/ticket.ts';
import { walletStanding } from '../wallet/ledger.ts';
import type { ActivityState } from './state.ts';

/** What an act can be done to: where it is read, how it stands now ({} where it isn't there yet), and its name. */
interface Kind {
  readonly section: SectionName;
  readonly standing: (platform: Platform, connection: Connection, id: string) => ActivityState;
  /** What people call it. */
  readonly label: (platform: Platform, connection: Connection, id: string) => string;
}

/** Every kind of object that acts are done to (CON-8). */
export const activityObjects = {
  wallet: { section: 'wallet', standing: walletStanding, label: (_platform, connection) => connection.payer.name },
  invoice: {
    section: 'invoices',
    standing: invoiceStanding,
    label: (platform, _connection, id) => platform.tables.invoices.get(id)!.number,
  },
  request: {
    section: 'approval_requests',
    standing: requestStanding,
    label: (platform, _connection, id) => platform.tables.approvalRequests.get(id)!.terms.name,
  },
  settings: {
    section: 'settings',
    standing: settingsStanding,
    label: (_platform, connection) => connection.payer.name,
  },
  plan: {
    section: 'plan',
    standing: planStanding,
    label: (platform, _connection, id) => platform.tables.subscriptions.get(id)!.name,
  },
  add_on: {
    section: 'add_ons',
    standing: addOnStanding,
    label: (platform, _connection, id) => platform.tables.addOns.get(id)!.name,
  },
  payout: {
    section: 'payouts',
    standing: payoutStanding,
    label: (platform, { timeZone }, id) => dayIn(timeZone, platform.tables.payouts.get(id)!.earnedAt),
  },
  ticket: {
    section: 'tickets',
    standing: ticketStanding,
    label: (platform, _connection, id) => platform.tables.tickets.get(id)!.title,
  },
  message: {
    section: 'tickets',
    standing: messageStanding,
    label: (platform, _connection, id) => titleOfMessage(platform, id),
  },
  affiliate_payout: {
    section: 'affiliate_payouts',
    standing: affiliatePayoutStanding,
    label: (platform, _connection, id) => platform.tables.affiliatePayouts.get(id)!.dueOn,
  },
} as const satisfies Record<string, Kind>;

/** What kind of object it is. */
export type ActivityObjectType = keyof typeof activityObjects;

/** All of them. */
export const activityObjectTypes = Object.keys(activityObjects) as ActivityObjectType[];

/** What was acted on; a wallet and the settings by their connection's id. */
export interface ActivityObject {
  readonly type: ActivityObjectType;
  readonly id: string;
}

/** How an object of a connection stands now. */
export function standingOf(platform: Platform, connection: Connection, { type, id }: ActivityObject): ActivityState {
  return activityObjects[type].standing(platform, connection, id);
}

/** What people call an object now. */
export function labelOf(platform: Platform, connection: Connection, { type, id }: ActivityObject): string {
  return activityObjects[type].label(platform, connection, id);
}

function titleOfMessage(platform: Platform, id: string): string {
  const { ticketId } = platform.tables.threadEntries.get(id)!;
  return platform.tables.tickets.get(ticketId)!.title;
}
