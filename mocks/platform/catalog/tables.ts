import { defineTable } from '../tables/database.ts';
import type { IndexEntry } from '../tables/sorted-index.ts';
import { catalogPartition, type CatalogItem, type CatalogPlan } from './catalog.ts';

/** What issuers sell. */
export const catalogTables = {
  catalogPlans: defineTable<CatalogPlan>()({ bySeller: placesOf }),
  catalogItems: defineTable<CatalogItem>()({ bySeller: placesOf }),
};

/** An entry stands under each type of connection in which its issuer sells it. */
function placesOf({ issuerId, connectionTypes, sequence }: CatalogPlan | CatalogItem): readonly IndexEntry[] {
  return connectionTypes.map((type) => ({ partition: catalogPartition(issuerId, type), key: [sequence] }));
}
