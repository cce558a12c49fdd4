/** The whole `<revampd-ticket-thread>` for several people of one platform, each with a network that a test has in its hands. */
import '../define/ticket-thread.ts';
import { fixture, html } from '@open-wc/testing';
import { createMockApi, postMessage, seeAs, type MockApi, type MockApiOptions } from '@revampd/mocks';
import { createNetwork, NetworkFailure, type Network } from '../../../../mocks/network/network.ts';
import { rest, until } from '../../../core/src/test/fake-timers.ts';
import type { RevampdProvider } from '../provider/provider.ts';
import type { RevampdTicketThread } from '../support/ticket-thread/ticket-thread.ts';
import { seen } from './mount.ts';

export const CONNECTION = 'con_harborline_northgate';
const PLACE = `/v1/connections/${CONNECTION}/tickets`;

/** Of the Sub-Org, which the ticket is of; of the Partner, which handles it; of Revampd, which sees it while it is escalated. */
export type Who = 'dana' | 'joel' | 'marcus' | 'priya' | 'tom' | 'lena';

/** A request as a page sent it. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly key: string | null;
  /** The parsed body, if it has one. */
  readonly body: any;
}

/** An answer that is on its way until a test lets it come. */
export interface Late {
  /** It was carried out. */
  readonly done?: () => void;
  readonly until: Promise<unknown>;
}

/** What becomes of a request: `cut` never arrives, `lost` is done and its answer never arrives; else this answer. */
export type Fate = 'cut' | 'lost' | Response | Late | undefined | void;

/** A page of one person, with the ticket in it. */
export interface Page {
  readonly element: RevampdTicketThread;
  readonly provider: RevampdProvider;
  /** This page's own: what it cuts and holds, no other page feels. */
  readonly network: Network;
  readonly sent: readonly Sent[];
  /** Posts of messages, in order. */
  readonly posts: readonly Sent[];
  fate: (sent: Sent) => Fate | Promise<Fate>;
  /** The page is left, as by a reload, once what was written in it is kept. */
  leave(): Promise<void>;
  /** Another person is signed in at the host from now on. */
  becomes(who: Who): void;
}

/** One ticket that Dana has submitted and Priya has, on a platform of its own. */
export interface Ticket {
  readonly api: MockApi;
  readonly ticketId: string;
  /** Somebody does something, past the network that pages have. */
  act(who: Who, method: string, path?: string, body?: object): Promise<any>;
  write(who: Who, body: string): Promise<any>;
  /** So many messages of the Partner's more, straight into the platform. */
  fill(count: number, body?: (turn: number) => string): void;
  /** The thread as the platform has it. */
  entries(): Promise<any[]>;
  /** Messages of a person in it, in order, but for the ticket's own. */
  said(who: Who): Promise<string[]>;
  /** The ticket as a person has it. */
  read(who: Who): Promise<any>;
  /** A person has read up to an entry, by default all. */
  readTo(who: Who, sequence?: number): Promise<void>;
  open(who: Who, set?: OpenOptions): Promise<Page>;
}

export interface OpenOptions {
  readonly set?: Partial<RevampdTicketThread>;
  /** Of the element, in pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Fate from the very first request on. */
  readonly fate?: Page['fate'];
  /** The session is for all connections of the organization's; Revampd's always is. */
  readonly wide?: boolean;
  /** Whether to wait until the content stands. Default so. */
  readonly isAwaited?: boolean;
}

/** Lines that make rows of many heights. */
export const bodyOf = (turn: number): string =>
  Array.from({ length: turn % 23 === 7 ? 40 : 1 + ((turn * 7) % 6) }, (_, line) => `${turn}.${line}`).join('\n');

/** A refusal, or a failure of the server's. */
export const problem = (status: number, code: string): Response =>
  new Response(
    JSON.stringify({ type: `https://revampd.com/problems/${code}`, title: code, status, code, detail: code }),
    {
      status,
      headers: { 'Content-Type': 'application/problem+json' },
    },
  );

export const isPost = ({ method, path }: Sent): boolean => method === 'POST' && path.endsWith('/messages');

let made = 0;

/** What the page is writing into what its browser keeps. */
const writing = new Set<IDBTransaction>();
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (...given) {
  const begun = transaction.apply(this, given);
  if (begun.mode === 'readwrite') {
    writing.add(begun);
    for (const end of ['complete', 'abort', 'error']) begun.addEventListener(end, () => writing.delete(begun));
  }
  return begun;
};

export async function createTicket(title = 'Calls drop', options: MockApiOptions = {}): Promise<Ticket> {
  const api = createMockApi({ now: () => Date.now(), ...options });
  // What is said in a page is known by its object's id, and the tests of a file are in one page.
  for (let step = (made += 1) * 500; step > 0; step -= 1) {
    for (const kind of ['tkt', 'ent']) api.platform.transaction(() => api.platform.nextId(kind));
  }
  const baseUrl = `https://${crypto.randomUUID()}.example`;
  const mint = (who: Who, wide = who === 'lena') =>
    api.mintSession({ user_id: `usr_${who}`, connection_id: wide ? null : CONNECTION });
  let ticketId = '';
  const act: Ticket['act'] = async (who, method, path = '', body) => {
    const headers: Record<string, string> = {
      Authorization: `Bearer ${mint(who).token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    if (method === 'PATCH') headers['If-Match'] = `"${(await act(who, 'GET')).version}"`;
    const url = `${baseUrl}${PLACE}${ticketId && `/${ticketId}`}${path && `/${path}`}`;
    const answer = await api.fetch(url, { method, headers, body: body ? JSON.stringify(body) : null });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  ticketId = (await act('dana', 'POST', '', { title, priority: 'low', description: 'Since this morning.' })).id;
  const entries = async (): Promise<any[]> => {
    const all: any[] = [];
    for (;;) {
      const { data } = await act('dana', 'GET', `thread?limit=100&after=${all.length}`);
      all.push(...data);
      if (data.length < 100) return all;
    }
  };
  return {
    api,
    ticketId,
    act,
    entries,
    write: (who, body) => act(who, 'POST', 'messages', { client_id: crypto.randomUUID(), body }),
    fill(count, body = bodyOf) {
      const { platform } = api;
      const { tickets, users, connections } = platform.tables;
      const user = users.get('usr_tom')!;
      const from = tickets.get(ticketId)!.entryCount;
      for (let turn = from + 1; turn <= from + count; turn += 1) {
        const seenAs = { seen: seeAs(platform, user, connections.get(CONNECTION)!), ticket: tickets.get(ticketId)! };
        const request = { clientId: crypto.randomUUID(), body: body(turn) };
        postMessage(platform, seenAs, request, { userId: user.id, mintedById: user.organizationId });
      }
    },
    said: async (who) =>
      (await entries()).flatMap(({ kind, client_id, author, body }) =>
        kind === 'message' && client_id !== null && author.id === `usr_${who}` ? [body] : [],
      ),
    read: (who) => act(who, 'GET'),
    async readTo(who, sequence) {
      const last_read_sequence = sequence ?? (await act(who, 'GET')).entry_count;
      await act(who, 'PUT', 'read', { last_read_sequence });
    },
    async open(who, { set = {}, width = 700, height = 560, fate = () => undefined, isAwaited = true, wide } = {}) {
      let signedIn = who;
      const sent: Sent[] = [];
      const network = createNetwork({ transport: api.transport, now: () => Date.now() });
      const provider = await fixture<RevampdProvider>(html`
        <revampd-provider
          .baseUrl=${baseUrl}
          .fetch=${(request: Request) => carry(request, page)}
          .fetchSession=${async () => mint(signedIn, wide)}
        ></revampd-provider>
      `);
      Object.assign(provider.parentElement!.style, { float: 'left' });
      const element = document.createElement('revampd-ticket-thread');
      // Revampd's session is for all that it sees.
      Object.assign(element, { ticketId, ...(who === 'lena' && { connectionId: CONNECTION }), ...set });
      element.style.setProperty('width', `${width}px`);
      element.style.setProperty('height', `${height}px`);
      const page: Page = {
        element,
        provider,
        network,
        sent,
        fate,
        get posts() {
          return sent.filter(isPost);
        },
        async leave() {
          // Of what was written in the very moment before a browser may keep nothing.
          for (let round = 0; round < 3; round += 1) {
            await rest();
            await until(() => writing.size === 0);
          }
          provider.remove();
          await rest();
        },
        becomes: (next) => (signedIn = next),
      };
      provider.append(element);
      if (isAwaited)
        await seen(element, (root) => root.querySelector('[role=article]') && root.querySelector('.composer'));
      return page;
    },
  };
}

/** Takes a request through a page's network, to the fate that the test has for it. */
async function carry(request: Request, page: Page): Promise<Response> {
  const { pathname: path, searchParams: query } = new URL(request.url);
  const { headers, method, signal } = request;
  const text = await request.clone().text();
  const body = text === '' ? undefined : JSON.parse(text);
  const sent: Sent = { method, path, query, key: headers.get('Idempotency-Key'), body };
  (page.sent as Sent[]).push(sent);
  const work = async (): Promise<Response> => {
    const fate = await page.fate(sent);
    if (fate instanceof Response) return fate;
    if (fate === 'cut') throw new TypeError('Failed to fetch');
    const answer = await page.network.send(request).catch((error: unknown) => {
      throw error instanceof NetworkFailure ? new TypeError('Failed to fetch', { cause: error }) : error;
    });
    if (fate === 'lost') throw new TypeError('Failed to fetch');
    if (fate) {
      fate.done?.();
      await fate.until;
    }
    return answer;
  };
  return Promise.race([
    work(),
    new Promise<never>((_, reject) => {
      if (signal.aborted) reject(signal.reason as Error);
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    }),
  ]);
}
