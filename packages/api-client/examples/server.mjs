import { createRevampdClient, listConnections, listInvoices, rows } from '@revampd/api-client';

const { REVAMPD_SECRET_KEY, REVAMPD_API_URL } = process.env;
const revampd = createRevampdClient({ secretKey: REVAMPD_SECRET_KEY, baseUrl: REVAMPD_API_URL });

/** What each Sub-Org owes this month, in minor units of its currency. */
export async function amountsDue() {
  const due = {};
  for await (const { id, counterpart, currency } of rows(listConnections, revampd, { type: ['partner_sub_org'] })) {
    let amount = 0;
    const open = { connection_id: id, status: ['open', 'overdue'] };
    for await (const { amount_due } of rows(listInvoices, revampd, open)) amount += amount_due.amount;
    due[counterpart.name] = { amount, currency };
  }
  return due;
}
