import { catalogOf, openSection } from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { catalogView } from './views/catalog.ts';

/** What may be chosen or proposed in a connection: nothing by a Sub-Org in its Partner's. */
export const catalogOperations: Operations<'getCatalog'> = {
  getCatalog: ({ platform, caller, path }) => {
    const { connection, seat } = openSection(platform, caller, path.connection_id, 'plan');
    const isClosed = connection.type === 'partner_sub_org' && seat === 'sub_org';
    const catalog = isClosed ? { plans: [], items: [] } : catalogOf(platform, connection);
    return { status: 200, body: catalogView(catalog, connection) };
  },
};
