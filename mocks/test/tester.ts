import { createMockApi, type MockApi, type MockApiOptions, type MockSessionRequest } from '../index.ts';
import { checkAnswer } from './contract.ts';

/** An answer that was held against the contract. `body` is its JSON, undefined where it has none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body to the letter. */
  readonly text: string;
  readonly body: any;
}

/** What a call has beside its method and path. `json` is sent as JSON, `body` as it is. */
export interface CallOptions {
  readonly json?: unknown;
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who calls the API with one credential. */
export interface Person {
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** A POST with this JSON, under an idempotency key where one is given. */
  post(path: string, json?: unknown, key?: string): Promise<Answer>;
}

/** A mock API of its own, called by HTTP-shaped requests; every answer is held against the contract. */
export interface Tester {
  readonly api: MockApi;
  /** A person of the world, with a session of their own organization: for one connection, or for all. */
  as(userId: string, connectionId?: string | null, more?: Partial<MockSessionRequest>): Person;
  /** Whoever holds this credential; nobody without one. */
  with(credential?: string): Person;
}

export const BASE_URL = 'https://api.test';

/** A new world to call. */
export function createTester(options: MockApiOptions = {}): Tester {
  return createTesterOf(createMockApi({ onError: (error) => console.error(error), ...options }));
}

/** What carries calls to a world, and where it is looked for. */
export interface Carrier {
  readonly send: typeof fetch;
  readonly baseUrl: string;
}

/** Calls a world that there is, by whatever carries calls to it. */
export function createTesterOf(
  api: MockApi,
  { send, baseUrl }: Carrier = { send: api.fetch, baseUrl: BASE_URL },
): Tester {
  const bearer = (credential?: string): Person => {
    const call: Person['call'] = async (method, path, { json, body, headers } = {}) => {
      const sent = json === undefined ? body : JSON.stringify(json);
      const response = await send(`${baseUrl}${path}`, {
        method,
        body: (sent ?? null) as BodyInit | null,
        ...(sent instanceof ReadableStream && { duplex: 'half' }),
        headers: {
          ...(credential !== undefined && { Authorization: `Bearer ${credential}` }),
          ...(json !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
      });
      // A stream has no end to wait for: that it was opened is the answer.
      const isStream = response.headers.get('Content-Type') === 'text/event-stream';
      if (isStream) await response.body?.cancel();
      const text = isStream ? '' : await response.text();
      const parsed: unknown = text === '' ? undefined : JSON.parse(text);
      checkAnswer(method, `${baseUrl}${path}`, response, parsed);
      return { status: response.status, headers: response.headers, text, body: parsed };
    };
    return personOf(call);
  };
  return {
    api,
    with: bearer,
    as: (user_id, connection_id = null, more = {}) =>
      bearer(api.mintSession({ user_id, connection_id, ...more }).token),
  };
}

/** Somebody who calls the API in this way. */
export function personOf(call: Person['call']): Person {
  return {
    call,
    get: (path, headers) => call('GET', path, headers ? { headers } : {}),
    post: (path, json, key) => call('POST', path, { json, ...(key && { headers: { 'Idempotency-Key': key } }) }),
  };
}

/** All rows of a list, page by page from the first, following `next_cursor`. */
export async function readAll(person: Person, path: string, limit = 100): Promise<Answer['body'][]> {
  const rows: Answer['body'][] = [];
  const separator = path.includes('?') ? '&' : '?';
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await person.get(`${path}${separator}limit=${limit}${after}`);
    rows.push(...(body.data as unknown[]));
    cursor = body.next_cursor as string | null;
  }
  return rows;
}
