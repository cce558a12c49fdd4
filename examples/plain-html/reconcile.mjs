import { createRevampdClient, listWalletEntries, rows } from '@revampd/api-client';

const { REVAMPD_SECRET_KEY, REVAMPD_API_URL } = process.env;
const revampd = createRevampdClient({ secretKey: REVAMPD_SECRET_KEY, baseUrl: REVAMPD_API_URL });

/** The entries of a connection's ledger that came after the one you booked last, the newest first. */
export async function entriesAfter(connectionId, lastBookedId) {
  const entries = [];
  for await (const entry of rows(listWalletEntries, revampd, { connection_id: connectionId, limit: 100 })) {
    if (entry.id === lastBookedId) break;
    entries.push(entry);
  }
  return entries;
}
