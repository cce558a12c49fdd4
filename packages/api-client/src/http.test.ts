import { expect } from '@open-wc/testing';
import { createRevampdClient, getWallet, listInvoices, revokeSession, type ClientOptions } from './index.ts';
import { createSessionSource } from './session-source.ts';
import { failure } from './test/failure.ts';
import { minted } from './test/minted.ts';
import { json, scriptedFetch } from './test/scripted-fetch.ts';

const clientOf = (fetch: ClientOptions['fetch']) =>
  createRevampdClient({
    baseUrl: 'https://api.example',
    session: createSessionSource({ fetchSession: async () => minted('es_1') }),
    fetch,
    retryDelay: () => 0,
  });
const asked = { connection_id: 'con_a' };

describe('an answer that says it is right', () => {
  for (const [what, body] of [
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"wallet"'],
    ['half of it', '{"version":'],
    ['a page', '<!doctype html>'],
  ] as const)
    it(`is none of ours with ${what} for a body`, async () => {
      const fetch = scriptedFetch(() => new Response(body));
      const error = await failure(getWallet(clientOf(fetch), asked));
      expect(error).to.include({ code: 'invalid_response', retryable: false });
      expect(fetch.requests).to.have.length(1);
    });

  it('may have nothing to say where something was ended', async () => {
    const fetch = scriptedFetch(() => new Response(null, { status: 204 }));
    expect(await revokeSession(clientOf(fetch))).to.equal(undefined);
  });

  for (const [what, body] of [
    ['itself', { connection_id: 'con_b', version: 1 }],
    ['in what a receipt is made of', { entry: { id: 'wle_1' }, invoice: null, wallet: { connection_id: 'con_b' } }],
    ['in one of its rows', { data: [{ connection_id: 'con_a' }, { connection_id: 'con_b' }] }],
  ] as const)
    it(`SES-1 is refused where it is of another connection than was asked for, ${what}`, async () => {
      const fetch = scriptedFetch(() => json(body));
      const error = await failure(listInvoices(clientOf(fetch), asked));
      expect(error.code).to.equal('invalid_response');
      expect(error.message).to.contain('con_b').and.contain('con_a');
    });

  it('is taken where it is of the one that was asked for, or of none', async () => {
    const body = { connection_id: 'con_a', entries: { data: [null, 'x', 1] }, names: [null, 'x'], wallet: null };
    expect(await getWallet(clientOf(scriptedFetch(() => json(body))), asked)).to.deep.equal(body);
  });
});

describe('a redirect', () => {
  it('is never followed: neither the body nor the token goes where it leads', async () => {
    const fetch = scriptedFetch(() => json({ version: 3 }));
    await getWallet(clientOf(fetch), asked);
    expect(fetch.requests[0]!.redirect).to.equal('manual');
  });
});
