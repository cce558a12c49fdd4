import { balanceOf, openSection, pageWalletEntries } from '../platform/index.ts';
import { createCursorCodec } from './cursors.ts';
import type { Operations } from './operation.ts';
import { money } from './views/basics.ts';
import { usableForView, walletEntryView } from './views/wallet.ts';

/** The operations of the tag Wallet. */
export const walletOperations: Operations<'getWallet' | 'listWalletEntries'> = {
  getWallet: ({ platform, caller, path, query }) => {
    // Its first page goes on in the list.
    const cursors = createCursorCodec('listWalletEntries', { caller, path, query });
    const seen = openSection(platform, caller, path.connection_id, 'wallet');
    const { id, type, currency, timeZone } = seen.connection;
    const page = pageWalletEntries(platform, id, undefined, { limit: query.limit });
    const body = {
      connection_id: id,
      connection_type: type,
      seat: seen.seat,
      balance: money(balanceOf(platform, id), currency),
      time_zone: timeZone,
      usable_for: usableForView(platform, seen),
      actions: [...seen.section.actions],
      entries: cursors.page(page, (entry) => walletEntryView(platform, seen, entry)),
    };
    return { status: 200, body };
  },
  listWalletEntries: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'wallet');
    const from = cursors.read(query.cursor);
    const page = pageWalletEntries(platform, seen.connection.id, query.kind, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (entry) => walletEntryView(platform, seen, entry)) };
  },
};
