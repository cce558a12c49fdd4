import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from './body.ts';
import type { Refusal } from './problems.ts';

const send = (body: string, type?: string): Request =>
  new Request('https://api.test', {
    method: 'POST',
    body,
    headers: type === undefined ? {} : { 'Content-Type': type },
  });

const refusal = (code: string) => (error: unknown) => (error as Refusal).code === code;

describe('a body that may be left out', () => {
  for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded', undefined])
    it(`is an empty object where nothing is sent as ${type ?? 'the client has it'}`, async () => {
      assert.deepEqual(await readJson(send('', type), true), {});
    });

  it('is read where it is there, and refused as any other', async () => {
    assert.deepEqual(await readJson(send('{"reason":"x"}', 'application/json'), true), { reason: 'x' });
    await assert.rejects(readJson(send('{}', 'text/plain'), true), refusal('unsupported_media_type'));
    await assert.rejects(readJson(send(' ', 'application/json'), true), refusal('malformed_request'));
    await assert.rejects(readJson(send('x'.repeat(1_048_577), 'text/plain'), true), refusal('body_too_large'));
    await assert.rejects(readJson(send('', 'application/json')), refusal('malformed_request'));
  });

  it('is read in a browser whose requests have no stream, which Firefox is', async () => {
    const unstreamed = (body: string): Request =>
      Object.defineProperty(send(body, 'application/json'), 'body', { value: undefined });
    assert.deepEqual(await readJson(unstreamed('{"reason":"x"}')), { reason: 'x' });
    assert.deepEqual(await readJson(unstreamed(''), true), {});
    await assert.rejects(readJson(unstreamed('x'.repeat(1_048_577))), refusal('body_too_large'));
  });
});
