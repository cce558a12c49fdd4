import assert from 'node:assert/strict';
import { addCatalogItem, addCatalogPlan, dayIn, type Connection, type Platform } from '../index.ts';
import { ownerOf, stage } from './acts.ts';
import { earnPayouts, payAffiliate } from './outside.ts';
import type { Answer, Person, Tester } from './tester.ts';

/**
 * Ids of things that are there, by the names that the contract has for them in paths and bodies: what an act on this
 * connection can name, so that it would succeed for the right person.
 */
export type Ids = Readonly<Record<string, string | undefined>>;

/** One connection with one of everything that its type has. */
export interface Scene {
  readonly connection: Connection;
  readonly ids: Ids;
  /** Of a Partner's connection: another ticket, which Revampd has, with a message and whom it can be assigned to. */
  readonly escalated: Ids;
  /** The connection's own today. */
  readonly today: string;
  /** The owners of its two sides and of Revampd, in verified sessions over all that they have. */
  readonly owners: { readonly issuer: Person; readonly payer: Person; readonly revampd: Person };
}

/** The body of an answer that must be a success. */
export function done({ status, body }: Answer): Answer['body'] {
  assert.ok(status >= 200 && status < 300, `${status} ${JSON.stringify(body)?.slice(0, 500)}`);
  return body;
}

/**
 * Sets the scene in one connection, as its people do over HTTP: an open invoice with credit applied, a ticket with a
 * conversation (and in a Partner's connection one that is escalated), a plan, an add-on, a pending request, payouts.
 */
export async function setScene(tester: Tester, connectionId: string): Promise<Scene> {
  const { platform } = tester.api;
  const connection = platform.tables.connections.get(connectionId)!;
  const owner = (organizationId: string) => tester.as(ownerOf(tester, organizationId), null, { assurance: 'elevated' });
  const owners = {
    issuer: owner(connection.issuer.id),
    payer: owner(connection.payer.id),
    revampd: owner('org_revampd'),
  };
  const at = `/v1/connections/${connectionId}`;
  const today = dayIn(connection.timeZone, platform.now());
  const { invoiceId, entryId } = stage(platform, connectionId);
  if (connection.type !== 'partner_sub_org') payAffiliate(platform, connection);
  const ids = {
    connection_id: connectionId,
    invoice_id: invoiceId,
    entry_id: entryId,
    user_id: ownerOf(tester, connection.payer.id),
    assignee_id: ownerOf(tester, connection.issuer.id),
    reaction: 'thumbs_up',
    ...(await converse(owners, at)),
    ...(await subscribe(platform, connection, owners, today)),
    ...(connection.type === 'partner_revampd' && (await earnPayouts(platform, connection, owners.payer))),
  };
  const escalated =
    connection.type === 'partner_sub_org'
      ? { ...(await converse(owners, at)), assignee_id: ownerOf(tester, 'org_revampd') }
      : {};
  if ('ticket_id' in escalated)
    done(await owners.issuer.post(`${at}/tickets/${escalated.ticket_id}/escalate`, { reason: 'Not ours' }));
  return { connection, ids, escalated, today, owners };
}

/** A ticket of the payer, answered by the issuer, with a reaction. */
async function converse(
  { issuer, payer }: Scene['owners'],
  at: string,
): Promise<{ ticket_id: string; message_id: string }> {
  const draft = { title: 'Calls drop', priority: 'medium', description: 'Since this morning.' };
  const { id } = done(await payer.post(`${at}/tickets`, draft));
  const path = `${at}/tickets/${id}/messages`;
  const message = done(await issuer.post(path, { client_id: 'client_answer', body: 'We are looking into it.' }));
  done(await payer.call('PUT', `${path}/${message.id}/reactions/thanks`));
  return { ticket_id: id, message_id: message.id };
}

/** A plan and an add-on in force, what else the issuer sells, and in a Partner's connection a pending request. */
async function subscribe(platform: Platform, connection: Connection, owners: Scene['owners'], today: string) {
  const at = `/v1/connections/${connection.id}`;
  const { plans, items } = sell(platform, connection);
  const item = { item_id: items[0], quantity: 2 };
  const other = { plan_id: plans[1], item_id: items[1] };
  if (connection.type === 'partner_sub_org') {
    const request = async (draft: object) =>
      done(await owners.issuer.post(`${at}/approval-requests`, { ...draft, effective_date: today })).id as string;
    const approve = async (id: string) => done(await owners.payer.post(`${at}/approval-requests/${id}/approve`, {}));
    await approve(await request({ kind: 'plan', plan_id: plans[0] }));
    await approve(await request({ ...item, kind: 'add_on' }));
    const price = { amount: 4900, currency: connection.currency };
    const request_id = await request({ kind: 'one_time', name: 'On-site visit', price });
    const [addOn] = done(await owners.payer.get(`${at}/add-ons`)).data;
    return { ...other, add_on_id: addOn.id, request_id };
  }
  if (connection.type !== 'sub_org_revampd') {
    const { quote_id } = done(await owners.payer.post(`${at}/plan/preview`, { plan_id: plans[0] }));
    done(await owners.payer.call('PUT', `${at}/plan`, { json: { plan_id: plans[0], quote_id } }));
  }
  const { quote_id } = done(await owners.payer.post(`${at}/add-ons/preview`, item));
  const { add_on } = done(await owners.payer.post(`${at}/add-ons`, { ...item, quote_id }));
  return { ...other, add_on_id: add_on.id };
}

/** Two plans and two items of the issuer's for connections of this type, in every currency: their ids. */
function sell(platform: Platform, { issuer, type }: Connection): { plans: string[]; items: string[] } {
  const { catalogPlans, catalogItems } = platform.tables;
  const ids = (prefix: string) => ['basic', 'more'].map((name) => `${prefix}_${issuer.id}_${type}_${name}`);
  const [plans, items] = [ids('pln'), ids('itm')];
  const entry = (id: string, amount: number) => ({
    id,
    issuerId: issuer.id,
    name: id,
    description: 'As it says.',
    prices: { USD: amount, GBP: amount, EUR: amount, JPY: amount, KWD: amount },
    period: 'month' as const,
  });
  for (const [index, id] of plans.entries())
    if (type !== 'sub_org_revampd' && !catalogPlans.get(id))
      addCatalogPlan(platform, {
        ...entry(id, 9900 + index * 5000),
        connectionTypes: [type],
        included: ['Phones'],
        endsItems: [],
      });
  for (const [index, id] of items.entries())
    if (!catalogItems.get(id))
      addCatalogItem(platform, { ...entry(id, 300 + index * 200), connectionTypes: [type], maxQuantity: 100 });
  return { plans, items };
}
