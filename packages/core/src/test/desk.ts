/** The whole mock platform behind pages that write into one ticket, with a network that a test holds in its hands. */
import type { HostSession, Message, ThreadEntry, Ticket } from '@revampd/api-client';
import { createMockApi, type MockApi } from '@revampd/mocks';
import type { Draft } from '../outbox/draft.ts';
import { openMessageDraft } from '../outbox/message-draft.ts';
import { openOutbox, type Outbox } from '../outbox/outbox.ts';
import type { MessageWords } from '../outbox/unsent-message.ts';
import { createScope, type Scope } from '../session/scope.ts';
import { until } from './fake-timers.ts';

export const CONNECTION = 'con_harborline_northgate';
/** Of the Sub-Org, which the ticket is of, and of the Partner, which handles it. */
export const DANA = 'usr_dana';
export const JOEL = 'usr_joel';
export const TOM = 'usr_tom';

/** A request as it came. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly key: string | null;
  /** The parsed body, if it has one. */
  readonly body: any;
  readonly user: string;
}

/** An answer that is on its way until a test lets it come. */
export interface Late {
  /** It was carried out. */
  readonly done: () => void;
  readonly until: Promise<unknown>;
}

/** What becomes of a request: `cut` never arrives, `lost` is done and its answer never arrives; else this answer. */
export type Fate = 'cut' | 'lost' | Response | Late | undefined | void;

/** A page of one person, with the ticket open in it. */
export interface DeskPage {
  readonly scope: Scope;
  readonly outbox: Outbox;
  readonly draft: Draft<MessageWords>;
  /** Words and states of the unsent. */
  readonly unsent: readonly string[];
  /** Who is signed in at the host from now on. */
  user: string;
  send(body: string, more?: Partial<MessageWords>): string;
  /** The page goes, as by a reload. */
  leave(): void;
}

export interface Desk {
  readonly api: MockApi;
  readonly baseUrl: string;
  readonly ticketId: string;
  readonly requests: readonly Sent[];
  /** Posts of messages, in order. */
  readonly posts: readonly Sent[];
  readonly fetch: (request: Request) => Promise<Response>;
  fate: (sent: Sent) => Fate | Promise<Fate>;
  /** A session of a person, as their host gets it. */
  mint(user: string): HostSession;
  /** A page without an outbox and draft. */
  scopeFor(user: string): { readonly scope: Scope; leave(): void };
  open(user?: string): DeskPage;
  /** Somebody does something, past the network that the pages have. */
  act(user: string, method: string, path: string, body?: object): Promise<any>;
  write(user: string, body: string, clientId?: string): Promise<Message>;
  ticket(user?: string): Promise<Ticket>;
  /** The thread as the server has it. */
  entries(): Promise<ThreadEntry[]>;
  /** Words of a person in the thread, but for the ticket's own. */
  said(user: string): Promise<string[]>;
}

const PLACE = `/v1/connections/${CONNECTION}/tickets`;

/** A desk with a fresh ticket of Dana's. */
export async function createDesk(): Promise<Desk> {
  const api = createMockApi({ now: Date.now });
  const baseUrl = `https://${crypto.randomUUID()}.example`;
  const users = new Map<string, string>();
  const requests: Sent[] = [];
  const mint = (user_id: string) => {
    const session = api.mintSession({ user_id, connection_id: CONNECTION });
    users.set(session.token, user_id);
    return session;
  };
  const act: Desk['act'] = async (user, method, path, body) => {
    const headers: Record<string, string> = {
      Authorization: `Bearer ${mint(user).token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    if (method === 'PATCH') {
      const { version } = await act(user, 'GET', path);
      headers['If-Match'] = `"${version}"`;
    }
    const url = path.startsWith('/v1') ? path : `${PLACE}/${path}`;
    const answer = await api.fetch(baseUrl + url, { method, headers, body: body ? JSON.stringify(body) : null });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const { id: ticketId } = await act(DANA, 'POST', PLACE, {
    title: 'Calls drop',
    priority: 'low',
    description: 'Since this morning.',
  });
  const desk: Desk = {
    api,
    mint,
    baseUrl,
    ticketId,
    requests,
    get posts() {
      return requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    },
    fate: () => undefined,
    fetch: async (request) => {
      const { pathname: path, searchParams: query } = new URL(request.url);
      const { headers, method, signal } = request;
      const text = await request.clone().text();
      const user = users.get(headers.get('Authorization')!.slice(7))!;
      const key = headers.get('Idempotency-Key');
      const sent = { method, path, query, key, user, body: text === '' ? undefined : JSON.parse(text) };
      requests.push(sent);
      const work = async (): Promise<Response> => {
        const fate = await desk.fate(sent);
        if (fate instanceof Response) return fate;
        if (fate === 'cut') throw new TypeError('Failed to fetch');
        const answer = await api.fetch(request);
        if (fate === 'lost') throw new TypeError('Failed to fetch');
        if (fate) {
          fate.done();
          await fate.until;
        }
        return answer;
      };
      return Promise.race([
        work(),
        new Promise<never>((_, reject) => {
          if (signal.aborted) reject(signal.reason);
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        }),
      ]);
    },
    scopeFor(user) {
      const page = { user };
      const scope = createScope({
        baseUrl,
        fetch: (request) => desk.fetch(request),
        retryDelay: () => 0,
        fetchSession: async () => mint(page.user),
      });
      return Object.assign(page, { scope, leave: scope.acquire() });
    },
    open(user = DANA) {
      const page = desk.scopeFor(user) as DeskPage;
      const place = { connectionId: CONNECTION, objectId: ticketId };
      const outbox = openOutbox(page.scope, place);
      return Object.defineProperties(
        Object.assign(page, {
          outbox,
          draft: openMessageDraft(page.scope, place),
          send: (body: string, more = {}) => outbox.send({ body, ...more }).id,
        }),
        { unsent: { get: () => outbox.messages.map(({ body, state }) => `${body}: ${state.status}`) } },
      );
    },
    act,
    write: (user, body, client_id = crypto.randomUUID()) =>
      act(user, 'POST', `${ticketId}/messages`, { client_id, body }),
    ticket: (user = DANA) => act(user, 'GET', ticketId),
    async entries() {
      const all: ThreadEntry[] = [];
      for (;;) {
        const { data } = await act(DANA, 'GET', `${ticketId}/thread?limit=100&after=${all.length}`);
        all.push(...data);
        if (data.length < 100) return all;
      }
    },
    said: async (user) =>
      (await desk.entries()).flatMap((entry) =>
        entry.kind === 'message' && entry.client_id !== null && entry.author!.id === user ? [entry.body] : [],
      ),
  };
  return desk;
}

/** Resolves when nothing is unsent. */
export const isSent = (page: DeskPage): Promise<void> => until(() => page.outbox.messages.length === 0);

/** Resolves when the unsent are these, with their states. */
export const shows = (page: DeskPage, ...unsent: readonly string[]): Promise<void> =>
  until(() => String(page.unsent) === String(unsent));
