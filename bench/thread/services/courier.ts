import type { Service } from '../service.ts';
import { startStub } from '../stub.ts';
import { sayingOf, type Saying } from '../words.ts';

/** What Courier's inbox asks of its GraphQL endpoint, and says on its socket (courier-js 3.4.0). */
export async function startCourier(count: number): Promise<Service> {
  let messages: object[] = [];
  let isHeard = false;
  const stub = await startStub(
    ({ body }) => {
      const { query } = JSON.parse(body) as { query: string };
      if (query.includes('GetInboxMessages')) {
        const pageInfo = { startCursor: null, hasNextPage: false };
        const found = { totalCount: messages.length, pageInfo, nodes: messages };
        return { data: { count: messages.length, unreadCount: 0, messages: found } };
      }
      // Counts for tabs, and marks such as `opened(messageId: …)`, each under the name that it was asked by.
      const names = [...query.matchAll(/(\w+): (count|opened)\(/g)];
      return { data: Object.fromEntries(names.map(([, name, what]) => [name, what === 'count' ? 0 : true])) };
    },
    (message, reply) => {
      const { tid, action } = message as { tid: string; action: string };
      if (action === 'get-config') {
        reply({ tid, response: 'config', data: { pingInterval: 60, maxOutstandingPings: 3 } });
      } else if (action === 'ping') {
        reply({ tid, response: 'pong' });
      } else {
        reply({ tid, response: 'ack' });
        isHeard ||= action === 'subscribe';
      }
    },
  );
  return {
    open: async () => {
      isHeard = false;
      messages = Array.from({ length: count }, (_, index) => messageOf(sayingOf(count - index, count)));
      return { url: `${stub.url}/q`, restUrl: stub.url, socketUrl: stub.socketUrl };
    },
    say: (text) => {
      const message = messageOf({ author: 'Abel Nakamura', text, at: Date.now() });
      messages.unshift(message);
      stub.send({ event: 'message', messageId: message.messageId, data: message });
    },
    isHeard: () => isHeard,
    close: () => stub.close(),
  };
}

function messageOf({ author, text, at }: Saying) {
  const messageId = crypto.randomUUID();
  const time = new Date(at).toISOString();
  // Opened and read, so that an open page has nothing to mark, as ours hasn't.
  return {
    messageId,
    title: author,
    preview: text,
    created: time,
    opened: time,
    read: time,
    actions: [],
    data: {},
    tags: [],
    trackingIds: { clickTrackingId: messageId },
  };
}
