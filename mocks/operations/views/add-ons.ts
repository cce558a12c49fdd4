import type { components } from '@revampd/api-spec';
import { addOnActions, renewalDayOf, type AddOn, type Platform, type SeenConnection } from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, timestamp } from './basics.ts';

/** Something that is billed beside the plan (ADD-1). */
export function addOnView(platform: Platform, seen: SeenConnection, addOn: AddOn): components['schemas']['AddOn'] {
  const { currency } = seen.connection;
  return {
    id: addOn.id,
    connection_id: addOn.connectionId,
    item_id: addOn.itemId,
    name: addOn.name,
    quantity: addOn.quantity,
    unit_price: addOn.unitPrice === null ? null : money(addOn.unitPrice, currency),
    price: money(addOn.price, currency),
    period: addOn.period,
    status: addOn.status,
    started_on: addOn.startedOn,
    renews_on: renewalDayOf(addOn),
    ends_on: addOn.endsOn,
    next_quantity: addOn.nextQuantity,
    viewer_state: { actions: [...addOnActions(seen, addOn)], version: addOn.version },
    changed_by: actorView(platform, addOn.changedBy),
    changed_at: timestamp(addOn.changedAt),
    version: addOn.version,
  };
}
