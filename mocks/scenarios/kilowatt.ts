import { draftInvoice, grantCredit, type Platform } from '../platform/index.ts';
import { apply, openDesk } from './desk.ts';
import { billMonthly } from './routine.ts';
import type { Timeline } from './timeline.ts';

/** Another Partner and its customers, whom nobody at Harborline may see; one reason looks like an attack: it is text. */
export function tellKilowattCustomers(platform: Platform, timeline: Timeline): void {
  const pinecrest = openDesk(platform, timeline, 'con_kilowatt_pinecrest');
  const bills = billMonthly(pinecrest, {
    type: 'subscription',
    newest: 10,
    months: 6,
    charges: [{ description: 'Yard Line', detail: '20 handsets', quantity: 20, unitPrice: 1850 }],
    paidAfter: 9,
    methodLabel: 'Wire transfer',
  });
  pinecrest.at(38, 9, () => {
    const reason = `<img src=x onerror=alert(1)> & "quotes"`;
    grantCredit(platform, pinecrest.connection, pinecrest.money(20000), reason, pinecrest.issuer);
  });
  apply(pinecrest, bills.at(-1)!, 9, 7500);

  const bluestem = openDesk(platform, timeline, 'con_kilowatt_bluestem');
  billMonthly(bluestem, {
    type: 'subscription',
    newest: 18,
    months: 4,
    unpaid: 2,
    charges: [{ description: 'Store Line', detail: '6 handsets', quantity: 6, unitPrice: 2100 }],
    paidAfter: 4,
    methodLabel: 'Visa ending 7702',
  });
  bluestem.at(2, 9, () => {
    const charges = [{ description: 'Door phone', quantity: 1, unitPrice: 18900 }];
    draftInvoice(platform, bluestem.connection, { type: 'one_time', charges }, bluestem.issuer);
  });
}
