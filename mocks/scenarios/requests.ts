import {
  addDays,
  addMonths,
  approveRequest,
  createRequest,
  rejectRequest,
  withdrawRequest,
  type Actor,
  type ApprovalRequestDraft,
  type Day,
  type Platform,
} from '../platform/index.ts';
import { openDesk, type Desk } from './desk.ts';
import type { Timeline } from './timeline.ts';

const DAY_MS = 86_400_000;

/** What Harborline asked of its practices: some wait for an answer, some were answered, withdrawn, or ran out of time. */
export function tellRequests(platform: Platform, timeline: Timeline): void {
  tellNorthgate(openDesk(platform, timeline, 'con_harborline_northgate'));
  const cascade = openDesk(platform, timeline, 'con_harborline_cascade');
  ask(cascade, 75, oneTime(cascade, 'Training for the new front desk', 24000, cascade.daysAgo(60)), {
    expiresIn: 14,
  });
  ask(cascade, 3, { ...addOn(cascade, 'itm_call_recording', 1), note: 'As we discussed on the phone.' });
  const riverside = openDesk(platform, timeline, 'con_harborline_riverside');
  ask(riverside, 4, addOn(riverside, 'itm_extra_seat', 2));
  ask(riverside, 1, oneTime(riverside, 'Cabling of the second room', 38500, riverside.daysAgo(-14)));
}

/** Pictures 04 and 05: a plan that waits, an offer that waits, one approved for the next period, and older ones. */
function tellNorthgate(desk: Desk): void {
  const { platform, connection } = desk;
  const tom: Actor = { userId: 'usr_tom', mintedById: 'org_harborline' };
  const earlier = ask(desk, 30, { ...plan(desk, 'pln_front_desk_plus'), price: desk.money(23900) }, { by: tom });
  desk.at(27, 10, () =>
    withdrawRequest(platform, connection, earlier(), { actor: tom, note: 'I’ll come back with the right seats.' }),
  );
  const greeting = ask(desk, 20, oneTime(desk, 'Greeting recorded by a speaker', 11500, desk.daysAgo(10)));
  desk.at(18, 15, () =>
    rejectRequest(platform, connection, greeting(), {
      actor: desk.payer,
      note: 'We’ll record it ourselves this year.',
    }),
  );
  const recording = ask(desk, 11, {
    ...addOn(desk, 'itm_call_recording', 2),
    note: 'Both sites, from the next bill on.',
  });
  desk.at(9, 9, () => approveRequest(platform, connection, recording(), { actor: desk.payer, note: 'Fine by us.' }));
  const note =
    'Since Kirkland opened you’ve run four seats over the plan. Plus covers all eight, with call recording for both sites.';
  ask(desk, 2, { ...plan(desk, 'pln_front_desk_plus'), note }, { by: tom, expiresIn: 11 });
  ask(desk, 1, { ...oneTime(desk, 'On-site visit, Kirkland', 9500, desk.daysAgo(-10)), note: 'Half a day.' });
}

/** Asks for something on a day, in the afternoon; its id is known once the story has come to it. */
function ask(
  desk: Desk,
  daysAgo: number,
  draft: ApprovalRequestDraft,
  { by = desk.issuer, expiresIn = 30 }: { readonly by?: Actor; readonly expiresIn?: number } = {},
): () => string {
  const { platform, connection } = desk;
  let id = '';
  desk.at(daysAgo, 16, () => {
    const expiresAt = platform.now() + expiresIn * DAY_MS;
    id = createRequest(platform, connection, { ...draft, expiresAt }, by).id;
  });
  return () => id;
}

function plan(desk: Desk, planId: string): ApprovalRequestDraft {
  return { kind: 'plan', planId, effectiveDate: nextInvoiceDay(desk) };
}

function addOn(desk: Desk, itemId: string, quantity: number): ApprovalRequestDraft {
  return { kind: 'add_on', itemId, quantity, effectiveDate: nextInvoiceDay(desk) };
}

function oneTime(desk: Desk, name: string, price: number, effectiveDate: Day): ApprovalRequestDraft {
  return { kind: 'one_time', name, price: desk.money(price), effectiveDate };
}

/** The first day of the next period, which is the start's tomorrow at the soonest. */
function nextInvoiceDay({ connection, daysAgo }: Desk): Day {
  const tomorrow = addDays(daysAgo(0), 1);
  const inMonth = `${tomorrow.slice(0, 8)}${String(connection.settings.invoiceDay).padStart(2, '0')}`;
  return inMonth >= tomorrow ? inMonth : addMonths(inMonth, 1);
}
