import type { Platform } from '../../platform.ts';
import type { SessionCaller } from '../../callers.ts';
import type { Row } from '../../tables/table.ts';
import type { Teller } from '../teller.ts';
import { activityTeller } from './activity.ts';
import { addOnTeller } from './add-ons.ts';
import { affiliatePayoutTeller } from './affiliate-payouts.ts';
import { approvalRequestTeller } from './approval-requests.ts';
import { connectionTeller } from './connections.ts';
import { invoiceTeller } from './invoices.ts';
import { notificationTeller, tallyTeller } from './notifications.ts';
import { payoutTeller } from './payouts.ts';
import { subscriptionTeller } from './plans.ts';
import { sessionTeller, userTeller } from './sessions.ts';
import { readMarkTeller } from './read-marks.ts';
import { threadTeller } from './thread.ts';
import { ticketTeller } from './tickets.ts';
import { walletTeller } from './wallet.ts';

/** The tables that streams tell of. */
const tellers = {
  activity: activityTeller,
  walletEntries: walletTeller,
  invoices: invoiceTeller,
  connections: connectionTeller,
  subscriptions: subscriptionTeller,
  addOns: addOnTeller,
  approvalRequests: approvalRequestTeller,
  payouts: payoutTeller,
  affiliatePayouts: affiliatePayoutTeller,
  notifications: notificationTeller,
  notificationTallies: tallyTeller,
  tickets: ticketTeller,
  threadEntries: threadTeller,
  readMarks: readMarkTeller,
  sessions: sessionTeller,
  users: userTeller,
} as const;

type Tellers = typeof tellers;

/** What can be heard, by its `type`. */
export type Heard = Exclude<ReturnType<Tellers[keyof Tellers]['hear']>, undefined>;

/** A teller of rows whose type only their table knows. */
interface AnyTeller {
  readonly subjectOf?: (row: Row) => string;
  readonly topicsOf: (platform: Platform, turn: { before: Row | undefined; after: Row }) => readonly string[];
  readonly hear: (
    platform: Platform,
    caller: SessionCaller,
    turn: { before: Row | undefined; after: Row },
  ) => Heard | undefined;
}

/** How a table's rows are told; undefined where nobody is told of them. */
export function tellerOf(table: string): AnyTeller | undefined {
  return (tellers as Readonly<Record<string, Teller<never, Heard>>>)[table] as AnyTeller | undefined;
}
