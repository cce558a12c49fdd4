import type { Connection } from '../connections.ts';
import { DomainError, invalid, type FieldError } from '../errors.ts';
import { requireCurrency, requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { itemTerms, planTerms } from '../subscriptions/terms.ts';
import type { ApprovalRequestKind, Asked } from './request.ts';

/** What is asked for, as the Partner says it; which of them belong to a kind, `fields` says. */
export interface AskedDraft {
  readonly kind: ApprovalRequestKind;
  readonly planId?: string | undefined;
  readonly itemId?: string | undefined;
  readonly quantity?: number | undefined;
  readonly name?: string | undefined;
  /** Of one period, and of all of an add-on's quantity; without it the catalogue's holds. */
  readonly price?: Money | undefined;
}

type Field = Exclude<keyof AskedDraft, 'kind'>;

/** How the contract calls them. */
const pointers: Readonly<Record<Field, string>> = {
  planId: '/plan_id',
  itemId: '/item_id',
  quantity: '/quantity',
  name: '/name',
  price: '/price',
};

/** What each kind must say, and what it may; it can't say anything else. */
const fields: Readonly<
  Record<ApprovalRequestKind, { readonly must: readonly Field[]; readonly may: readonly Field[] }>
> = {
  plan: { must: ['planId'], may: ['price'] },
  add_on: { must: ['itemId', 'quantity'], may: ['price'] },
  one_time: { must: ['name', 'price'], may: [] },
};

/**
 * What a draft asks for, on the terms that it would begin on. Refused (422) with every field that its kind lacks or can't
 * have, and where a value isn't one of this connection's catalogue or currency. A plan or an add-on may be given for nothing; a one-time charge charges something.
 */
export function toAsked(platform: Platform, connection: Connection, draft: AskedDraft): Asked {
  requireFields(draft);
  const { currency } = connection;
  const { kind, planId = '', itemId = '', quantity = 0, name = '', price } = draft;
  if (kind === 'one_time') {
    const once = price ?? { amount: 0, currency };
    requirePositive(once, currency, '/price');
    return { kind, terms: { name, price: once.amount } };
  }
  if (price) requireNotNegative(price, currency);
  const agreed = price && { price: price.amount };
  if (kind === 'plan') return { kind, terms: { ...planTerms(platform, connection, planId), ...agreed } };
  const terms = itemTerms(platform, connection, itemId, quantity);
  return { kind, terms: { ...terms, ...agreed } };
}

function requireFields(draft: AskedDraft): void {
  const { must, may } = fields[draft.kind];
  const errors = (Object.keys(pointers) as Field[]).flatMap((field): FieldError[] => {
    const isThere = draft[field] !== undefined;
    const error = { pointer: pointers[field] };
    if (must.includes(field) && !isThere)
      return [{ ...error, code: 'required', message: `A request of kind ${draft.kind} says this.` }];
    if (isThere && !must.includes(field) && !may.includes(field))
      return [{ ...error, code: 'not', message: `A request of kind ${draft.kind} can't say this.` }];
    return [];
  });
  if (errors.length > 0)
    throw new DomainError('validation_failed', 'This does not say what a request of its kind says.', errors);
}

function requireNotNegative(price: Money, currency: string): void {
  requireCurrency(price, currency, '/price');
  if (price.amount < 0) throw invalid('/price/amount', 'minimum', 'A price is not negative.');
}
