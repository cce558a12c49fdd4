import {
  addCatalogItem,
  addCatalogPlan,
  type BillingPeriod,
  type ConnectionType,
  type MockApiOptions,
  type Platform,
} from '../index.ts';
import { newKey } from './acts.ts';
import { createTester, readAll, type Answer, type Person, type Tester } from './tester.ts';

/** The connections that the tests of plans and add-ons sell in. */
export const JUNIPER = '/v1/connections/con_juniper_revampd';
export const HARBORLINE = '/v1/connections/con_harborline_revampd';
export const NORTHGATE = '/v1/connections/con_harborline_northgate';
export const NORTHGATE_REVAMPD = '/v1/connections/con_northgate_revampd';

/** A world in which nothing happened yet, and issuers have something to sell: prices are those of picture 14. */
export function openShop(options: MockApiOptions = {}): Tester {
  const tester = createTester({ scenario: 'empty', ...options });
  const { platform } = tester.api;
  const own = ['self_serve_revampd', 'partner_revampd'] as const;
  plan(platform, 'solo', 4900, 'month', { included: ['1 number', '500 call minutes'] });
  plan(platform, 'studio', 11900, 'month', { included: ['3 numbers', '2,000 call minutes', 'Call recording'] });
  plan(platform, 'scale', 28900, 'month', { endsItems: ['itm_shop_recording'] });
  plan(platform, 'studio_year', 119000, 'year');
  plan(platform, 'scale_year', 289000, 'year');
  plan(platform, 'euro', 100, 'month', { prices: { EUR: 100 } });
  plan(platform, 'essentials', 12900, 'month', { issuerId: 'org_harborline', connectionTypes: ['partner_sub_org'] });
  plan(platform, 'plus', 24900, 'month', {
    issuerId: 'org_harborline',
    connectionTypes: ['partner_sub_org'],
    endsItems: ['itm_shop_seat'],
  });
  item(platform, 'phone', 400, 'month');
  item(platform, 'credits', 1800, 'month', { maxQuantity: 5 });
  item(platform, 'recording', 3100, 'month', { connectionTypes: own });
  item(platform, 'tollfree', 9000, 'year');
  const partner = { issuerId: 'org_harborline', connectionTypes: ['partner_sub_org'] } as const;
  item(platform, 'seat', 1400, 'month', partner);
  item(platform, 'reminders', 2900, 'month', partner);
  return tester;
}

/** Adds a plan of Revampd's for Partners and Self-Serve, unless told otherwise: `pln_shop_<key>`. */
export function plan(
  platform: Platform,
  key: string,
  price: number,
  period: BillingPeriod,
  more: Partial<Parameters<typeof addCatalogPlan>[1]> = {},
): void {
  addCatalogPlan(platform, {
    id: `pln_shop_${key}`,
    issuerId: 'org_revampd',
    connectionTypes: ['self_serve_revampd', 'partner_revampd'],
    name: nameOf(key),
    description: `The plan ${key}`,
    prices: { USD: price },
    period,
    included: [],
    endsItems: [],
    ...more,
  });
}

/** Adds an item of Revampd's for all its connections, unless told otherwise: `itm_shop_<key>`. */
export function item(
  platform: Platform,
  key: string,
  price: number,
  period: BillingPeriod,
  more: Partial<Parameters<typeof addCatalogItem>[1]> = {},
): void {
  const everywhere: readonly ConnectionType[] = ['self_serve_revampd', 'partner_revampd', 'sub_org_revampd'];
  addCatalogItem(platform, {
    id: `itm_shop_${key}`,
    issuerId: 'org_revampd',
    connectionTypes: everywhere,
    name: nameOf(key),
    description: `The item ${key}`,
    prices: { USD: price },
    period,
    maxQuantity: 100,
    ...more,
  });
}

/** Somebody who chooses in a connection: asks what it costs, and confirms that. */
export interface Chooser {
  readonly person: Person;
  quotePlan(key: string): Promise<Answer>;
  /** The quote, and the answer to the write that follows it. */
  choosePlan(key: string, idempotencyKey?: string): Promise<{ quote: Answer['body']; written: Answer }>;
  quoteItem(key: string, quantity: number): Promise<Answer>;
  chooseItem(key: string, quantity: number): Promise<{ quote: Answer['body']; written: Answer }>;
  quoteQuantity(addOnId: string, quantity: number): Promise<Answer>;
  /** With the `If-Match` of the add-on as it is now. */
  chooseQuantity(addOnId: string, quantity: number): Promise<{ quote: Answer['body']; written: Answer }>;
  getPlan(): Promise<Answer['body']>;
  /** Those that are billed. */
  getAddOns(): Promise<Answer['body'][]>;
  /** All invoices, oldest first, with their lines. */
  getInvoices(): Promise<Answer['body'][]>;
}

/** A person as one who chooses in a connection (by its path). */
export function chooser(person: Person, path: string): Chooser {
  const quotePlan = (key: string) => person.post(`${path}/plan/preview`, { plan_id: `pln_shop_${key}` }, newKey());
  const quoteItem = (key: string, quantity: number) =>
    person.post(`${path}/add-ons/preview`, { item_id: `itm_shop_${key}`, quantity }, newKey());
  const quoteQuantity = (add_on_id: string, quantity: number) =>
    person.post(`${path}/add-ons/preview`, { add_on_id, quantity }, newKey());
  const getAddOns = async () => (await person.get(`${path}/add-ons?limit=100`)).body.data;
  return {
    person,
    quotePlan,
    quoteItem,
    quoteQuantity,
    getAddOns,
    choosePlan: async (key, idempotencyKey = newKey()) => {
      const { body: quote } = await quotePlan(key);
      return { quote, written: await putPlan(person, path, key, quote.quote_id, idempotencyKey) };
    },
    chooseItem: async (key, quantity) => {
      const { body: quote } = await quoteItem(key, quantity);
      const json = { item_id: `itm_shop_${key}`, quantity, quote_id: quote.quote_id };
      return { quote, written: await person.post(`${path}/add-ons`, json, newKey()) };
    },
    chooseQuantity: async (id, quantity) => {
      const { body: quote } = await quoteQuantity(id, quantity);
      const { version } = (await getAddOns()).find((addOn: Answer['body']) => addOn.id === id);
      return { quote, written: await patchAddOn(person, path, id, { quantity, quote_id: quote.quote_id }, version) };
    },
    getPlan: async () => (await person.get(`${path}/plan`)).body,
    getInvoices: async () => {
      const listed = await readAll(person, `${path}/invoices?sort=number`);
      return Promise.all(listed.map(async ({ id }) => (await person.get(`${path}/invoices/${id}`)).body));
    },
  };
}

/** Starts or changes a plan, as a quote told it. */
export function putPlan(
  person: Person,
  path: string,
  key: string,
  quoteId: string,
  idempotencyKey = newKey(),
): Promise<Answer> {
  const json = { plan_id: `pln_shop_${key}`, quote_id: quoteId };
  return person.call('PUT', `${path}/plan`, { json, headers: { 'Idempotency-Key': idempotencyKey } });
}

/** Changes an add-on of which the caller knows this version. */
export function patchAddOn(
  person: Person,
  path: string,
  id: string,
  json: object,
  version: number | undefined,
): Promise<Answer> {
  const known = version === undefined ? {} : { headers: { 'If-Match': `"${version}"` } };
  return person.call('PATCH', `${path}/add-ons/${id}`, { json, ...known });
}

/** What a line says and costs. */
export function inWords(lines: readonly Answer['body'][]): (string | number)[][] {
  return lines.map(({ description, detail, amount }) => [`${description}, ${detail}`, amount.amount]);
}

/** A line of a quote, or of the invoice that it led to, without what only the invoice has. */
export function asQuoted(lines: readonly Answer['body'][]): Answer['body'][] {
  return lines.map(({ description, detail, quantity, unit_price, amount }) => ({
    description,
    detail,
    quantity,
    unit_price,
    amount,
  }));
}

function nameOf(key: string): string {
  return key[0]!.toUpperCase() + key.slice(1).replace('_year', ' a year');
}
