import type { components } from '@revampd/api-spec';
import type { Catalog, Connection } from '../../platform/index.ts';
import { money } from './basics.ts';

/** What may be chosen or proposed in a connection, in its currency. */
export function catalogView({ plans, items }: Catalog, { currency }: Connection): components['schemas']['Catalog'] {
  return {
    plans: plans.map(({ id, name, description, prices, period, included, endsItems }) => ({
      id,
      name,
      description,
      price: money(prices[currency]!, currency),
      period,
      included: [...included],
      ends_items: [...endsItems],
    })),
    add_ons: items.map(({ id, name, description, prices, period, maxQuantity }) => ({
      id,
      name,
      description,
      price: money(prices[currency]!, currency),
      period,
      max_quantity: maxQuantity,
    })),
  };
}
