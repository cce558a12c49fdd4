import { addAddOn, isRevampdError, removeAddOn, updateAddOn, type AddOn, type AddOnReceipt } from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Scope } from '../session/scope.ts';
import type { ActCall } from './act-state.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';
import { doneAt } from './own-change.ts';
import type { ConfirmedQuote } from './quoted.ts';

/** What can be done with add-ons: each at the price that was confirmed, or ended at period end. */
export type AddOnRequest =
  | { readonly kind: 'add'; readonly quantity: number; readonly quote: ConfirmedQuote }
  | {
      readonly kind: 'change';
      readonly quantity: number;
      readonly quote: ConfirmedQuote;
      /** The version that was on screen. */
      readonly version: number;
    }
  | { readonly kind: 'remove' };

/** The act of one add-on, or of one item that would be added. */
export type AddOnAct = MoneyAct<AddOnRequest, AddOnReceipt>;

/** A receipt; `at` where it was found later that it was done, and others may have changed the add-on since. */
type Found = AddOnReceipt & { readonly at?: string };

/** Adds the item of this id (`itm_`), or changes or removes the add-on of this id (`adn_`) (ADD-2). */
export const addOnAct = (scope: Scope, connectionId: string, id: string): AddOnAct =>
  objectAct<AddOnRequest, Found>(scope, connectionId, `add-on/${id}`, () => ({
    send: async (request, call) => {
      const connection_id = connectionId;
      if (request.kind === 'remove') {
        return { add_on: await removeAddOn(scope.client, { connection_id, add_on_id: id }, call), invoice: null };
      }
      const { quantity, quote } = request;
      const body = { quantity, quote_id: quote.quote_id };
      if (request.kind === 'add')
        return addAddOn(scope.client, { connection_id, body: { ...body, item_id: id } }, call);
      return change(scope, { connection_id, add_on_id: id, body }, request.version, call);
    },
    describe: ({ add_on: addOn, invoice, at = addOn.changed_at }, request) => ({
      serverId: addOn.id,
      amount: request.kind === 'remove' ? null : (invoice?.total ?? request.quote.total_today),
      balance: null,
      at,
    }),
    onReceipt: ({ add_on: addOn, invoice }) => {
      noteChange(scope, { subject: 'add_on', connectionId, id: addOn.id, version: addOn.version });
      if (invoice) noteChange(scope, { subject: 'invoice', connectionId, id: invoice.id, version: invoice.version });
    },
  }));

/**
 * The contract has no key for a change, but its version: sent twice, the second is stale. Then what this person did is there, and
 * that is its receipt; its invoice is found in the list. The key goes along all the same: by it the scope knows whether anything
 * that was sent is open. Where nothing is, it was refused for certain: what stands there was another tab's, with its own receipt.
 */
async function change(
  scope: Scope,
  params: Parameters<typeof updateAddOn>[1],
  version: number,
  call: ActCall,
): Promise<Found> {
  try {
    return await updateAddOn(scope.client, params, { ...call, ifMatch: version });
  } catch (error) {
    const current = isRevampdError(error) && error.code === 'stale_version' ? (error.current as AddOn) : undefined;
    const { connection_id: connectionId, body } = params;
    const { signal } = call;
    const mayBeDone = current && call.fate() === 'open';
    const at = mayBeDone && (await doneAt(scope, { connectionId, quantity: body.quantity, version, current, signal }));
    if (!at) throw error;
    return { add_on: current, invoice: null, at };
  }
}
