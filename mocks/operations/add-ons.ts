import {
  actorOf,
  addAddOn,
  changeAddOn,
  openSection,
  openToAct,
  openToEnd,
  pageAddOns,
  personOf,
  previewAddOn,
  removeAddOn,
  requireAddOn,
  type AddOnWritten,
  type Platform,
  type SeenConnection,
} from '../platform/index.ts';
import type { components } from '@revampd/api-spec';
import type { Operations } from './operation.ts';
import { addOnView } from './views/add-ons.ts';
import { invoiceView } from './views/invoices.ts';
import { quoteView } from './views/plan.ts';

/** The operations of the tag Add-ons. */
export const addOnOperations: Operations<'listAddOns' | 'previewAddOn' | 'addAddOn' | 'updateAddOn' | 'removeAddOn'> = {
  listAddOns: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'add_ons');
    const from = cursors.read(query.cursor);
    const page = pageAddOns(platform, seen.connection.id, query.status, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (addOn) => addOnView(platform, seen, addOn)) };
  },
  previewAddOn: ({ platform, caller, path, body }) => {
    const action = body.add_on_id === undefined ? 'add' : 'change';
    const { connection } = openToAct(platform, caller, path.connection_id, 'add_ons', action);
    const wanted = { itemId: body.item_id, addOnId: body.add_on_id, quantity: body.quantity };
    const quote = previewAddOn(platform, connection, wanted, personOf(caller));
    return { status: 201, body: quoteView(quote, connection.currency) };
  },
  addAddOn: ({ platform, caller, path, body }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'add_ons', 'add');
    const wanted = { itemId: body.item_id, quantity: body.quantity, quoteId: body.quote_id };
    const written = addAddOn(platform, seen.connection, wanted, personOf(caller));
    if ('refusal' in written) return written;
    return { status: 201, body: receiptView(platform, seen, written) };
  },
  updateAddOn: ({ platform, caller, path, body, precondition }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'add_ons', 'change');
    const addOn = requireAddOn(platform, seen.connection, path.add_on_id);
    const wanted = { quantity: body.quantity, quoteId: body.quote_id, precondition };
    const written = changeAddOn(platform, seen.connection, addOn, wanted, personOf(caller));
    if ('refusal' in written) return written;
    return { status: 200, body: receiptView(platform, seen, written), version: written.addOn.version };
  },
  removeAddOn: ({ platform, caller, path }) => {
    const seen = openToEnd(platform, caller, path.connection_id, 'add_ons');
    const addOn = requireAddOn(platform, seen.connection, path.add_on_id);
    const ending = removeAddOn(platform, seen.connection, addOn, actorOf(caller));
    return { status: 200, body: addOnView(platform, seen, ending) };
  },
};

/** An add-on that was written, with its invoice. */
function receiptView(
  platform: Platform,
  seen: SeenConnection,
  { addOn, invoice }: AddOnWritten,
): components['schemas']['AddOnReceipt'] {
  return {
    add_on: addOnView(platform, seen, addOn),
    invoice: invoice && invoiceView(platform, seen.connection, invoice),
  };
}
