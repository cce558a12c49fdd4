/** A platform in a few lines: it speaks the contract's shapes, and a test says what becomes of each request. */
import type { HostSession } from '@revampd/api-client';

export const CONNECTION = 'con_harborline_northgate';
export const OTHER = 'con_northgate_revampd';

/** Whom a session is for, and by whose key. */
export interface Person {
  readonly user: string;
  readonly connection: string | null;
  /** The session is the user's, and another organization minted it. */
  readonly isForeign?: boolean;
  readonly isElevated?: boolean;
  /** What the session may do; default as much as the other's. */
  readonly permissions?: readonly string[];
}

const PERMISSIONS = ['billing:read', 'wallet:write'];

export const DANA: Person = { user: 'usr_dana', connection: CONNECTION };
export const TOM: Person = { user: 'usr_tom', connection: CONNECTION };

/** A request as it came, by whose token. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly user: string | undefined;
  readonly lastEventId: string | null;
  readonly signal: AbortSignal;
}

/** What becomes of a request: `cut` never arrives, `lost` is done and its answer never arrives; else this answer. */
export type Twist = 'cut' | 'lost' | Response | undefined;

export interface Platform {
  /** One of its own: what a browser keeps is kept by it. */
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: readonly Seen[];
  /** What was done: each once, whatever was sent. */
  readonly entries: readonly { readonly user: string; readonly key: string | null; readonly amount: number }[];
  /** UTC milliseconds. */
  now: number;
  /** Called with each request before it is carried out. */
  twist: (seen: Seen) => Twist | Promise<Twist>;
  /** Whether an act needs a person who was verified. */
  needsStepUp: boolean;
  mint(person?: Person): HostSession;
  /** No token that was minted is good any more. */
  revokeAll(): void;
  /** Somebody changes the wallet elsewhere; answers its version. */
  change(connection?: string): number;
  wallet(connection?: string): { readonly version: number; readonly balance: number };
  /** Requests of a path that ends so. */
  sent(end: string): readonly Seen[];
  /** Writes an event to the log, and to every open stream. */
  tell(event: { readonly type: string; readonly [name: string]: unknown }): void;
  /** Streams that are open. */
  readonly streams: number;
  /** Cuts every stream, as a broken network does. */
  cutStreams(): void;
}

const json = (body: unknown, status = 200, eventId?: string): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...(eventId && { 'Event-Id': eventId }) },
  });

/** A refusal in the platform's own words. */
export const problem = (status: number, code: string, more: object = {}): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: code, status, detail: `It is ${code}.`, code, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

const money = (amount: number) => ({ amount, currency: 'USD' });

/** A platform with two wallets of $412.60. */
export function createPlatform(): Platform {
  const sessions = new Map<string, Person>();
  const wallets = new Map([CONNECTION, OTHER].map((id) => [id, { version: 1, balance: 41_260 }]));
  const answers = new Map<string, [status: number, body: string]>();
  const entries: { user: string; key: string | null; amount: number }[] = [];
  const requests: Seen[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  /** Every event that was told, by its place in the log. */
  const log: { readonly place: number; readonly bytes: Uint8Array }[] = [];
  let position = 100;
  let tokens = 0;

  const walletOf = (id: string) => wallets.get(id)!;
  const balanceView = (id: string) => ({
    connection_id: id,
    balance: money(walletOf(id).balance),
    version: walletOf(id).version,
    changed_at: null,
    changed_by: null,
  });

  const openStream = ({ lastEventId }: Seen): Response => {
    let mine: ReadableStreamDefaultController<Uint8Array>;
    const behind = lastEventId ? Number(lastEventId.slice(4)) : position;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        streams.add((mine = controller));
        for (const { place, bytes } of log) if (place > behind) controller.enqueue(bytes);
      },
      cancel: () => void streams.delete(mine),
    });
    const headers = { 'Content-Type': 'text/event-stream', 'Event-Id': `evt_${position}` };
    return new Response(body, { headers });
  };

  const act = (connection: string, seen: Seen, amount: number, isCredit: boolean): Response => {
    const wallet = walletOf(connection);
    if (!isCredit && amount > wallet.balance) {
      return problem(409, 'insufficient_credit', { current: { kind: 'wallet', ...balanceView(connection) } });
    }
    wallet.balance += isCredit ? amount : -amount;
    wallet.version += 1;
    entries.push({ user: seen.user!, key: seen.key, amount });
    const entry = {
      id: `wen_${entries.length}`,
      amount: money(amount),
      created_at: new Date(platform.now).toISOString(),
    };
    return json({ entry, invoice: null, wallet: balanceView(connection) }, 201);
  };

  const answer = async (request: Request, seen: Seen, person: Person | undefined): Promise<Response> => {
    if (!person) return problem(401, 'session_expired');
    const [, , of, id] = seen.path.split('/');
    if (seen.path === '/v1/events') return openStream(seen);
    if (seen.path === '/v1/session') return json(sessionView(person, platform.now), 200, `evt_${position}`);
    if (of === 'session' && !seen.path.includes('/challenges/')) {
      return json({ id: 'chl_1', sent_to: 'd•••@northgate.example', expires_in: 600, expires_at: '' }, 201);
    }
    if (of === 'session') {
      if ((await request.json()).code !== '424242') return problem(422, 'validation_failed');
      for (const [token, one] of sessions) if (one === person) sessions.set(token, { ...person, isElevated: true });
      return json({});
    }
    if (seen.method === 'GET') {
      const { version, balance } = walletOf(id!);
      return json({ connection_id: id, version, balance: money(balance) }, 200, `evt_${position}`);
    }
    const name = `${seen.user} ${id} ${seen.key}`;
    const kept = answers.get(name);
    if (kept) return new Response(kept[1], { status: kept[0], headers: { 'Content-Type': 'application/json' } });
    if (platform.needsStepUp && !person.isElevated)
      return problem(403, 'step_up_required', { required_assurance: 'elevated' });
    const { amount } = (await request.json()).amount;
    const done = act(id!, seen, amount, seen.path.endsWith('/entries'));
    if (done.ok) answers.set(name, [done.status, await done.clone().text()]);
    return done;
  };

  const platform: Platform = {
    baseUrl: `https://${crypto.randomUUID()}.example`,
    requests,
    entries,
    now: Date.now(),
    twist: () => undefined,
    needsStepUp: false,
    fetch: async (request) => {
      const { pathname: path } = new URL(request.url);
      const { headers, method, signal } = request;
      const person = sessions.get(headers.get('Authorization')!.slice(7));
      const seen = {
        method,
        path,
        user: person?.user,
        key: headers.get('Idempotency-Key'),
        lastEventId: headers.get('Last-Event-ID'),
        signal,
      };
      requests.push(seen);
      const work = async (): Promise<Response> => {
        const twist = await platform.twist(seen);
        if (twist instanceof Response) return twist;
        if (twist === 'cut') throw new TypeError('Failed to fetch');
        // A session that ended while the request was held is refused; one that stands acts as it is now.
        const answered = await answer(request, seen, sessions.get(headers.get('Authorization')!.slice(7)));
        if (twist === 'lost') throw new TypeError('Failed to fetch');
        return answered;
      };
      // As the real one does: an abort rejects, whether or not an answer is on its way.
      return Promise.race([
        work(),
        new Promise<never>((_, reject) => {
          if (signal.aborted) reject(signal.reason);
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        }),
      ]);
    },
    mint(person = DANA) {
      const token = `es_${(tokens += 1)}`;
      sessions.set(token, person);
      const { user: user_id, connection: connection_id, permissions = PERMISSIONS } = person;
      return { token, expires_in: 900, user_id, connection_id, permissions } as HostSession;
    },
    revokeAll: () => sessions.clear(),
    change: (connection = CONNECTION) => {
      walletOf(connection).balance += 100;
      return (walletOf(connection).version += 1);
    },
    wallet: (connection = CONNECTION) => walletOf(connection),
    sent: (end) => requests.filter(({ path }) => path.endsWith(end)),
    tell(event) {
      const id = `evt_${(position += 1)}`;
      const bytes = new TextEncoder().encode(`id: ${id}\ndata: ${JSON.stringify({ id, ...event })}\n\n`);
      log.push({ place: position, bytes });
      for (const stream of streams) stream.enqueue(bytes);
    },
    get streams() {
      return streams.size;
    },
    cutStreams() {
      for (const stream of streams) stream.error(new TypeError('network error'));
      streams.clear();
    },
  };
  return platform;
}

/** Each user has a storage key of their own. */
export const storageKeyOf = (user: string): string =>
  btoa(user.padEnd(32, '.')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const sessionView = ({ user, connection, isForeign, permissions = PERMISSIONS }: Person, now: number): object => ({
  viewer: { id: user },
  permissions,
  connection: connection && { id: connection },
  minted_by: isForeign ? { id: 'org_harborline' } : null,
  storage_key: storageKeyOf(user),
  expires_at: new Date(now + 900_000).toISOString(),
  expires_in: 900,
});
