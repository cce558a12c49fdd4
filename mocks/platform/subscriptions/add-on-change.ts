import { addDays, dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { inTheWay, invalid } from '../errors.ts';
import { multiplyMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import { addOnCharge, addOnsOfItem, unitPriceOf, type AddOn } from './add-on.ts';
import { chargeFor, settle, type BillLine } from './bill.ts';
import { nextFullPeriod, periodFrom, restFrom, type ChargedPeriod } from './periods.ts';
import type { QuoteTerms } from './quotes.ts';
import { firstCharge } from './standing-price.ts';
import { itemTerms, requireQuantity, type ItemTerms } from './terms.ts';

/** What a change makes of an add-on. */
type AddOnState = Pick<
  AddOn,
  | Exclude<keyof ItemTerms, 'name'>
  | 'name'
  | 'unitPrice'
  | 'current'
  | 'charged'
  | 'anchor'
  | 'status'
  | 'startedOn'
  | 'endsOn'
  | 'nextQuantity'
>;

/** A change of what is billed beside the plan, worked out and not yet made. */
export interface AddOnChange {
  readonly action: 'add_on_added' | 'add_on_changed';
  /** The add-on that goes on; undefined where a new one begins. */
  readonly before: AddOn | undefined;
  readonly after: AddOnState;
  /** What is charged on the day of the change, and for which days. */
  readonly charges: readonly BillLine[];
  readonly charged: ChargedPeriod;
  /** The day from which it holds. */
  readonly from: Day;
}

/** An add-on that begins on a day: its first period is charged. */
export function addOnBeginning(connection: Connection, terms: ItemTerms, on: Day): AddOnChange {
  const { name, itemId, quantity, price, period } = terms;
  const current = periodFrom(period, connection.settings.invoiceDay, on);
  const unitPrice = unitPriceOf(terms);
  const charged = firstCharge(price);
  const state = {
    current,
    charged,
    anchor: on,
    status: 'active',
    startedOn: on,
    endsOn: null,
    nextQuantity: null,
  } as const;
  return {
    action: 'add_on_added',
    before: undefined,
    after: { name, itemId, quantity, price, period, unitPrice, ...state },
    charges: [chargeFor(addOnCharge(terms), current)],
    charged: current,
    from: on,
  };
}

/**
 * An item that the payer adds today (ADD-2). One that the connection has already is `invalid_transition`: its quantity
 * can be changed.
 */
export function itemChosen(platform: Platform, connection: Connection, itemId: string, quantity: number): AddOnChange {
  const [standing] = addOnsOfItem(platform, connection.id, itemId);
  if (standing)
    throw inTheWay('invalid_transition', 'This connection has this item. Change its quantity.', {
      type: 'add_on',
      id: standing.id,
    });
  const today = dayIn(connection.timeZone, platform.now());
  return addOnBeginning(connection, itemTerms(platform, connection, itemId, quantity), today);
}

/**
 * Another quantity of an add-on, at the price at which it is billed (ADD-2): more holds from today, less from the next
 * period on. Any choice takes its removal back, and the quantity that there is, a lower one that waited too. Refused
 * (422, `/quantity`) where it would change nothing, or is more than one connection can have.
 */
export function quantityChosen(
  platform: Platform,
  connection: Connection,
  addOn: AddOn,
  quantity: number,
): AddOnChange {
  const today = dayIn(connection.timeZone, platform.now());
  const item = addOn.itemId === null ? undefined : platform.tables.catalogItems.get(addOn.itemId);
  if (quantity > addOn.quantity) requireQuantity(quantity, item?.maxQuantity ?? addOn.quantity);
  if (addOn.unitPrice === null)
    throw invalid('/quantity', 'const', 'This was agreed on as a whole: its quantity stays as it is.');
  const isSame = quantity === addOn.quantity ? addOn.nextQuantity === null : quantity === addOn.nextQuantity;
  if (addOn.status === 'active' && isSame) throw invalid('/quantity', 'not', 'This is the quantity already.');
  const change = { action: 'add_on_changed', before: addOn } as const;
  const kept = { ...addOn, status: 'active', endsOn: null, nextQuantity: null } as const;
  if (addOn.current.end < today)
    throw inTheWay('invalid_transition', 'This add-on waits for its renewal.', { type: 'add_on', id: addOn.id });
  const charged = restFrom(addOn.current, today);
  if (quantity <= addOn.quantity) {
    const after = quantity === addOn.quantity ? kept : { ...kept, nextQuantity: quantity };
    return { ...change, after, charges: [], charged, from: addDays(addOn.current.end, 1) };
  }
  const count = quantity - addOn.quantity;
  const more = { name: addOn.name, quantity: count, price: multiplyMinorUnits(addOn.unitPrice, count) };
  return {
    ...change,
    after: {
      ...kept,
      quantity,
      price: multiplyMinorUnits(addOn.unitPrice, quantity),
      charged: [...addOn.charged, ...firstCharge(more.price)],
    },
    charges: [chargeFor(addOnCharge(more), charged, `${count} more`)],
    charged,
    from: today,
  };
}

/** What a change costs, as a person is told it. */
export function addOnQuote(connection: Connection, { after, charges, from }: AddOnChange): QuoteTerms {
  const { lines, total } = settle(charges, []);
  const { period, price, unitPrice, nextQuantity, current } = after;
  const amount = nextQuantity === null || unitPrice === null ? price : unitPrice * nextQuantity;
  const recurringFrom = nextFullPeriod(period, connection.settings.invoiceDay, addDays(current.end, 1));
  return { lines, totalToday: total, from, recurring: { amount, period, from: recurringFrom } };
}
