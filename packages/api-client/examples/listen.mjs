import { createRevampdClient, createSessionSource, getWallet } from '@revampd/api-client';
import { createEventFeed } from '@revampd/api-client/events';

/** Tells each balance of a wallet, now and whenever it changes; answers how to stop. */
export function watchBalance({ fetchSession, baseUrl, connection_id, onBalance }) {
  let readSince;
  const client = createRevampdClient({
    baseUrl,
    session: createSessionSource({ fetchSession }),
    // A stream that is opened behind what was read first has no gap.
    onAnswer: ({ eventId }) => (readSince ??= eventId),
  });
  const read = async () => onBalance((await getWallet(client, { connection_id })).balance);
  const feed = createEventFeed({
    client,
    after: () => readSince,
    onEvent: (event) => event.type === 'wallet.updated' && onBalance(event.object.balance),
    // Something was missed that can't be told any more.
    onReset: () => void read(),
  });
  void read().then(() => feed.start());
  return () => feed.stop();
}
