import {
  addDays,
  applyCredit,
  dayIn,
  issueInvoice,
  recordPayment,
  startOfDay,
  type Actor,
  type Connection,
  type Day,
  type InvoiceTerms,
  type Money,
  type Platform,
} from '../platform/index.ts';
import type { Timeline } from './timeline.ts';

const HOUR_MS = 3_600_000;

/** Where one connection's story is told: its days are those of its time zone, its amounts of its currency. */
export interface Desk {
  readonly platform: Platform;
  readonly connection: Connection;
  /** Who does the money of either side: somebody with the role for it, else the owner. */
  readonly issuer: Actor;
  readonly payer: Actor;
  /** Has something happen on a day, or so many days (at least 1) before the start, at a local hour. */
  at(when: Day | number, hour: number, act: () => void): void;
  /** The day so many days before the start. */
  daysAgo(days: number): Day;
  /** Minor units of the connection's currency. */
  money(amount: number): Money;
}

/** An invoice of the story; its id is known once the story has come to it. */
export interface Bill {
  readonly day: Day;
  id(): string;
}

/** Opens the desk of a connection. */
export function openDesk(platform: Platform, timeline: Timeline, connectionId: string): Desk {
  const connection = platform.tables.connections.get(connectionId);
  if (!connection) throw new Error(`There is no connection ${connectionId} to tell of.`);
  const { timeZone, currency } = connection;
  const daysAgo = (days: number): Day => addDays(dayIn(timeZone, timeline.start), -days);
  return {
    platform,
    connection,
    issuer: bookkeeperOf(platform, connection.issuer.id),
    payer: bookkeeperOf(platform, connection.payer.id),
    daysAgo,
    money: (amount) => ({ amount, currency }),
    at: (when, hour, act) => {
      const day = typeof when === 'number' ? daysAgo(when) : when;
      timeline.at(startOfDay(timeZone, day) + hour * HOUR_MS, act);
    },
  };
}

/** An invoice is sent on a day: a one-time charge by somebody of the issuer, the others by the platform itself. */
export function bill(desk: Desk, day: Day, terms: InvoiceTerms): Bill {
  let id: string | undefined;
  const sender = terms.type === 'one_time' ? desk.issuer : null;
  desk.at(day, 6, () => (id = issueInvoice(desk.platform, desk.connection, terms, sender).id));
  return {
    day,
    id: () => {
      if (!id) throw new Error(`The invoice of ${day} in ${desk.connection.id} isn't sent yet.`);
      return id;
    },
  };
}

/** The payer pays so many days later what is still due then, or a part of it; the issuer records it. */
export function pay(desk: Desk, to: Bill, daysLater: number, methodLabel: string, part?: number): void {
  desk.at(addDays(to.day, daysLater), 14, () => {
    const amount = desk.money(part ?? desk.platform.tables.invoices.get(to.id())!.amountDue);
    if (amount.amount > 0) recordPayment(desk.platform, desk.connection, to.id(), { amount, methodLabel }, desk.issuer);
  });
}

/** The payer applies credit on a day, so many minor units. */
export function apply(desk: Desk, to: Bill, when: Day | number, amount: number): void {
  desk.at(when, 9, () => void applyCredit(desk.platform, desk.connection, to.id(), desk.money(amount), desk.payer));
}

/** The person of an organization who does its money, in a session of their own organization. */
function bookkeeperOf(platform: Platform, organizationId: string): Actor {
  const people = (role: 'billing' | 'owner') => platform.tables.users.rows('byRole', `${organizationId} ${role}`);
  const [user] = [...people('billing'), ...people('owner')];
  return user ? { userId: user.id, mintedById: organizationId } : null;
}
