/** What the portal's pages do beside being pages: they say where invoices and tickets are, listen to the wallet, and follow it. */
import { listenTo } from './event-log.js';
import { followReceipts } from './invoice.js';

for (const provider of document.querySelectorAll('revampd-provider')) {
  // Where links in the elements lead to: `{invoice_id}` and the like are filled in there.
  const { invoices: invoice, tickets: ticket } = provider.dataset;
  provider.routes = { ...(invoice && { invoice }), ...(ticket && { ticket }) };
}
for (const log of document.querySelectorAll('.event-log')) listenTo(log.closest('.desk'), log);
followReceipts();
