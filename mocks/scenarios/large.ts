import type { Platform } from '../platform/index.ts';
import { addCrowd } from './crowd.ts';
import { bill, openDesk, pay } from './desk.ts';
import { tellLongTicket, tellTickets } from './large-support.ts';
import type { Timeline } from './timeline.ts';

/** How much there is in a large world. */
export interface Size {
  /** In all; Harborline has a tenth of the Sub-Orgs. */
  readonly connections: number;
  /** Between Harborline and Revampd. */
  readonly invoices: number;
  /** In Harborline's queue. */
  readonly tickets: number;
  /** In one ticket of Ridgeway Veterinary. */
  readonly entries: number;
}

const LARGE: Size = { connections: 100_000, invoices: 10_000, tickets: 5000, entries: 10_000 };

/** What makes the large world large, beside what happens in the default one. */
export function tellLarge(platform: Platform, timeline: Timeline, size: Size = LARGE): void {
  const customers = addCrowd(platform, size.connections).filter(({ issuer }) => issuer.id === 'org_harborline');
  const names = customers.map(({ payer }) => payer.name);
  const ids = customers.map(({ id }) => id);
  tellInvoices(platform, timeline, names, size.invoices);
  tellTickets(platform, timeline, ids, size.tickets);
  tellLongTicket(platform, timeline, size.entries);
}

/** Phone numbers and portings for Harborline's customers, so many invoices over four years; most are paid. */
function tellInvoices(platform: Platform, timeline: Timeline, customers: readonly string[], count: number): void {
  const desk = openDesk(platform, timeline, 'con_harborline_revampd');
  for (let index = 0; index < count; index += 1) {
    const daysAgo = 2 + Math.floor(((count - 1 - index) * 1400) / count);
    const detail = customers[(index * 31) % customers.length]!;
    const isPorting = index % 4 === 0;
    const sent = bill(desk, desk.daysAgo(daysAgo), {
      type: isPorting ? 'one_time' : 'add_on',
      charges: isPorting
        ? [{ description: 'Number porting', detail, quantity: 1 + (index % 3), unitPrice: 2900 }]
        : [{ description: 'Additional phone numbers', detail, quantity: 1 + (index % 8), unitPrice: 300 }],
    });
    const isForgotten = index % 400 === 7;
    if (daysAgo > 9 && !isForgotten) pay(desk, sent, 8, 'Chase ending 6610');
  }
}
