import assert from 'node:assert/strict';
import type { Answer, Person, Tester } from './tester.ts';

/** A Partner's portal, and the connection that it is for. */
export const PORTAL = 'https://portal.harborline.example';
export const PORTAL_CONNECTION = 'con_harborline_northgate';
/** The other connection of the people whom the portal serves. */
export const OTHER_CONNECTION = 'con_northgate_revampd';

/** What a secret key is answered that asks for a session. */
export function mint(tester: Tester, key: string, json: object): Promise<Answer> {
  return tester.with(key).post('/v1/sessions', { allowed_origins: [PORTAL], ...json });
}

/** A session of a Sub-Org's person that their Partner's key minted, on the connection of the two. */
export async function openPortal(
  tester: Tester,
  user_id = 'usr_dana',
  more: object = {},
): Promise<Person & { readonly token: string }> {
  const json = { user_id, connection_id: PORTAL_CONNECTION, ...more };
  const { status, body } = await mint(tester, 'sk_test_partner', json);
  assert.equal(status, 201);
  return Object.assign(tester.with(body.token), { token: body.token as string });
}

/** Revampd verifies the person of a session: they answer with the code. */
export async function verify(person: Person): Promise<void> {
  const { body } = await person.post('/v1/session/challenges');
  assert.equal((await person.post(`/v1/session/challenges/${body.id}`, { code: '424242' })).status, 200);
}
