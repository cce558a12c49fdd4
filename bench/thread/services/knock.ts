import type { Service } from '../service.ts';
import { startStub } from '../stub.ts';
import { sayingOf, type Saying } from '../words.ts';

const FEED = '11111111-2222-4333-8444-555555555555';
const USER = 'usr_priya';

/** What Knock's feed asks of its API, and its channel on Phoenix's socket (@knocklabs/client 0.22). */
export async function startKnock(count: number): Promise<Service> {
  let entries: ReturnType<typeof entryOf>[] = [];
  let readers: string[] = [];
  const topic = `feeds:${FEED}:${USER}`;
  const meta = () => ({ total_count: entries.length, unread_count: 0, unseen_count: 0 });
  const stub = await startStub(
    ({ method, url }) => {
      if (url.pathname.endsWith('/settings')) return { features: { branding_required: false } };
      if (method !== 'GET') return method === 'PUT' ? { id: USER } : [];
      const before = url.searchParams.get('before');
      const newer = entries.findIndex(({ __cursor: cursor }) => cursor === before);
      const found = newer === -1 ? entries : entries.slice(0, newer);
      return { entries: found, meta: meta(), page_info: { after: null, before: null, page_size: 50 } };
    },
    (message, reply) => {
      const [joined, reference, about, event, payload] = message as [string, string, string, string, object];
      reply([joined, reference, about, 'phx_reply', { status: 'ok', response: {} }]);
      if (event === 'phx_join') readers = Object.keys(payload);
    },
  );
  return {
    open: async () => {
      readers = [];
      entries = Array.from({ length: count }, (_, index) => entryOf(sayingOf(count - index, count)));
      return { url: stub.url, feedId: FEED, userId: USER };
    },
    say: (text) => {
      entries.unshift(entryOf({ author: 'Abel Nakamura', text, at: Date.now() }));
      const data = Object.fromEntries(readers.map((reader) => [reader, { metadata: meta() }]));
      stub.send([null, null, topic, 'new-message', { event: 'new-message', metadata: meta(), data, attn: readers }]);
    },
    isHeard: () => readers.length > 0,
    close: () => stub.close(),
  };
}

function entryOf({ author, text, at }: Saying) {
  const id = crypto.randomUUID();
  const time = new Date(at).toISOString();
  const rendered = `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`;
  return {
    __typename: 'FeedItem',
    __cursor: id,
    id,
    actors: [{ __typename: 'User', id: author, name: author }],
    activities: [],
    blocks: [{ name: 'body', type: 'markdown', content: text, rendered }],
    inserted_at: time,
    updated_at: time,
    // Seen and read, so that an open page has nothing to mark, as ours hasn't.
    read_at: time,
    seen_at: time,
    clicked_at: null,
    interacted_at: null,
    link_clicked_at: null,
    archived_at: null,
    total_activities: 1,
    total_actors: 1,
    data: {},
    source: { key: 'message', version_id: id },
    tenant: null,
  };
}
