import {
  addAddOn,
  isRevampdError,
  removeAddOn,
  updateAddOn,
  type AddOn,
  type AddOnReceipt,
  type CallOptions,
} from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Scope } from '../session/scope.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';
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

/** Adds the item of this id (`itm_`), or changes or removes the add-on of this id (`adn_`) (ADD-2). */
export const addOnAct = (scope: Scope, connectionId: string, id: string): AddOnAct =>
  objectAct(scope, connectionId, `add-on/${id}`, () => ({
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
    describe: ({ add_on: addOn, invoice }, request) => ({
      serverId: addOn.id,
      amount: request.kind === 'remove' ? null : (invoice?.total ?? request.quote.total_today),
      balance: null,
      at: addOn.changed_at,
    }),
    onReceipt: ({ add_on: addOn, invoice }) => {
      noteChange(scope, { subject: 'add_on', connectionId, id: addOn.id, version: addOn.version });
      if (invoice) noteChange(scope, { subject: 'invoice', connectionId, id: invoice.id, version: invoice.version });
    },
  }));

/**
 * The contract has no key for a change, but its version: sent twice, the second is stale. Then the change is there, made by this
 * person, and that is its receipt; its invoice is found in the list. The key goes along all the same: by it the scope knows
 * whether anything that was sent is open.
 */
async function change(
  { client, session }: Scope,
  params: Parameters<typeof updateAddOn>[1],
  version: number,
  call: CallOptions,
): Promise<AddOnReceipt> {
  try {
    return await updateAddOn(client, params, { ...call, ifMatch: version });
  } catch (error) {
    const current = isRevampdError(error) && error.code === 'stale_version' ? (error.current as AddOn) : undefined;
    const { quantity } = params.body;
    const isDone = current?.version === version + 1 && (current.next_quantity ?? current.quantity) === quantity;
    if (!isDone || !session.subject?.startsWith(`${current.changed_by?.id} `)) throw error;
    return { add_on: current, invoice: null };
  }
}
