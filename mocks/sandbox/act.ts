import type { components } from '@revampd/api-spec';
import { invalid } from '../platform/index.ts';
import type { Stage } from './control.ts';
import { readFields } from './fields.ts';

/**
 * `{user_id, method, path, body?}`: the API call as that person would make it, with all that their role may do. Their own
 * organization vouches for them, so that they can also do what a person must be verified for (SES-8). What they change
 * (PATCH) they have just looked at: it is sent with the version that they see now.
 */
export async function act({ api }: Pick<Stage, 'api'>, body: unknown): Promise<Response> {
  const fields = readFields(body, ['user_id', 'method', 'path', 'body']);
  const user_id = fields.text('user_id');
  const method = fields.word('method', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  const path = fields.text('path');
  if (!path.startsWith('/v1/')) throw invalid('/path', 'pattern', 'must begin with /v1/');
  if (!api.platform.tables.users.get(user_id)) throw invalid('/user_id', 'unknown', 'There is no such user.');
  const { token } = api.mintSession({ user_id, connection_id: null, ttl_seconds: 60, assurance: 'elevated' });
  const url = new URL(path, 'http://localhost');
  const authorization = { Authorization: `Bearer ${token}` };
  const look: Look = (pathname, search = '') =>
    api.transport(new Request(Object.assign(new URL(url), { pathname, search }), { headers: authorization }));
  const version = method === 'PATCH' ? await readVersion(look, url.pathname) : null;
  const sent = fields.has('body') && method !== 'GET' ? JSON.stringify(fields.value('body')) : null;
  const headers = {
    ...authorization,
    ...(sent !== null && { 'Content-Type': 'application/json' }),
    ...(version !== null && { 'If-Match': version }),
  };
  return api.transport(new Request(url, { method, headers, body: sent }));
}

/** The answer to a GET of the person who acts. */
type Look = (path: string, search?: string) => Promise<Response>;

/** The ETag of what a PATCH changes, as this person sees it; null where they don't. */
async function readVersion(look: Look, path: string): Promise<string | null> {
  const addOn = /^(.+\/add-ons)\/([^/]+)$/.exec(path);
  if (addOn) return await readListedVersion(look, addOn[1]!, addOn[2]!);
  // Settings have the version of their connection.
  return (await look(path.replace(/\/settings$/, ''))).headers.get('ETag');
}

/** Add-ons are read in their list alone. */
async function readListedVersion(look: Look, list: string, id: string): Promise<string | null> {
  let cursor: string | null = null;
  do {
    const response = await look(
      list,
      `limit=100&status=active&status=ending&status=ended${cursor === null ? '' : `&cursor=${cursor}`}`,
    );
    if (!response.ok) return null;
    const page = (await response.json()) as components['schemas']['AddOnPage'];
    const found = page.data.find((addOn) => addOn.id === id);
    if (found) return `"${found.version}"`;
    cursor = page.next_cursor;
  } while (cursor !== null);
  return null;
}
