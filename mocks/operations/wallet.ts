import {
  actorOf,
  adjustWallet,
  balanceOf,
  grantCredit,
  openSection,
  openToAct,
  pageWalletEntries,
  reverseApplication,
  walletVersion,
} from '../platform/index.ts';
import { createCursorCodec } from './cursors.ts';
import type { Operations } from './operation.ts';
import { money } from './views/basics.ts';
import { receiptView, usableForView, walletEntryView } from './views/wallet.ts';

/** The operations of the tag Wallet. */
export const walletOperations: Operations<'getWallet' | 'listWalletEntries' | 'createWalletEntry' | 'reverseCredit'> = {
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
      version: walletVersion(platform, id),
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
  createWalletEntry: ({ platform, caller, path, body }) => {
    const [action, write] =
      body.kind === 'credit' ? (['grant_credit', grantCredit] as const) : (['adjust', adjustWallet] as const);
    const seen = openToAct(platform, caller, path.connection_id, 'wallet', action);
    const entry = write(platform, seen.connection, body.amount, body.reason, actorOf(caller));
    return { status: 201, body: receiptView(platform, seen, entry) };
  },
  reverseCredit: ({ platform, caller, path, body }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'wallet', 'reverse_application');
    const { entry } = reverseApplication(platform, seen.connection, path.entry_id, body.reason, actorOf(caller));
    return { status: 201, body: receiptView(platform, seen, entry) };
  },
};
