/** What the portal's pages do beside being pages: they say where invoices are, listen to the wallet, and follow it. */
import { listenTo } from './event-log.js';
import { followReceipts } from './invoice.js';

for (const provider of document.querySelectorAll('revampd-provider')) {
  // Where links in the wallet lead to: `{invoice_id}` is filled in there.
  provider.routes = { invoice: provider.dataset.invoices };
}
for (const log of document.querySelectorAll('.event-log')) listenTo(log.closest('.desk'), log);
followReceipts();
