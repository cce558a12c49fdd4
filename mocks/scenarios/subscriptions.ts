import { enterAddOn, enterPlan, itemTerms, planTerms, type Day, type Platform } from '../platform/index.ts';
import { subOrgs } from './cast.ts';
import { openDesk } from './desk.ts';
import type { Timeline } from './timeline.ts';

/** What a connection has of its issuer's catalogue, since so many days before the start. */
interface Booked {
  readonly connection: string;
  readonly since: number;
  readonly plan?: string;
  readonly items?: Readonly<Record<string, number>>;
}

const ESSENTIALS = 'pln_front_desk_essentials';
const PLUS = 'pln_front_desk_plus';

/** They agree with what their connections were invoiced for, month by month, until now. */
const booked: readonly Booked[] = [
  {
    connection: 'con_harborline_northgate',
    since: 1010,
    plan: ESSENTIALS,
    items: { itm_extra_seat: 4, itm_sms_reminders: 1 },
  },
  { connection: 'con_harborline_ridgeway', since: 250, plan: ESSENTIALS },
  { connection: 'con_harborline_cascade', since: 270, plan: ESSENTIALS, items: { itm_extra_seat: 2 } },
  { connection: 'con_harborline_alder', since: 290, plan: PLUS },
  { connection: 'con_harborline_sound', since: 230, plan: ESSENTIALS },
  { connection: 'con_harborline_riverside', since: 200, plan: PLUS },
  { connection: 'con_harborline_brightharbor', since: 290, plan: ESSENTIALS },
  { connection: 'con_harborline_fennel', since: 180, plan: PLUS },
  { connection: 'con_harborline_islington', since: 230, plan: ESSENTIALS },
  { connection: 'con_harborline_lindner', since: 230, plan: ESSENTIALS },
  { connection: 'con_harborline_omori', since: 230, plan: ESSENTIALS },
  { connection: 'con_harborline_salmiya', since: 230, plan: ESSENTIALS },
  { connection: 'con_kilowatt_pinecrest', since: 170, plan: 'pln_yard_line' },
  { connection: 'con_kilowatt_bluestem', since: 120, plan: 'pln_store_line' },
  { connection: 'con_harborline_revampd', since: 420, plan: 'pln_revampd_partner' },
  { connection: 'con_kilowatt_revampd', since: 180, plan: 'pln_revampd_partner' },
  { connection: 'con_juniper_revampd', since: 360, plan: 'pln_revampd_solo', items: { itm_phone_number: 3 } },
  ...subOrgs.map(({ key }) => ({ connection: `con_${key}_revampd`, since: 150, items: { itm_phone_number: 4 } })),
];

/** Plans and add-ons as they stand at the start: taken over from the books by which they were invoiced until then. */
export function tellSubscriptions(platform: Platform, timeline: Timeline): void {
  for (const { connection: id, since, plan, items = {} } of booked) {
    const desk = openDesk(platform, timeline, id);
    const { connection, daysAgo } = desk;
    // Not sooner: what is taken over is renewed from then on, and until the start the story itself sends the invoices.
    timeline.at(timeline.start, () => {
      const terms = plan && planTerms(platform, connection, plan);
      const entered = [
        ...(terms ? [enterPlan(platform, connection, terms, daysAgo(since))] : []),
        ...Object.entries(items).map(([item, quantity]) => {
          const start = daysAgo(Math.min(since, 90));
          return enterAddOn(platform, connection, itemTerms(platform, connection, item, quantity), start);
        }),
      ];
      invoiceOn(platform, id, entered[0]!.current.start);
    });
  }
}

/** From now on invoices come on the day of the month on which they have come, if every month has it. */
function invoiceOn(platform: Platform, connectionId: string, day: Day): void {
  const { connections } = platform.tables;
  const connection = connections.get(connectionId)!;
  const invoiceDay = Number(day.slice(8));
  if (invoiceDay > 28) return;
  platform.transaction(() => connections.put({ ...connection, settings: { ...connection.settings, invoiceDay } }));
}
