/** The client alone, in Node: every operation of the contract, against a sandbox over real HTTP (EMB-9). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operationTable, type OperationId } from '@revampd/api-spec/operations';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import '../../../tools/built-parser.ts';

const CONNECTION = 'con_harborline_northgate';

describe('EMB-9 every operation is callable, without core or elements', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox({ port: 0 });
  });
  after(() => sandbox.close());

  for (const [id, { path, credentials, body }] of Object.entries(operationTable)) {
    it(`EMB-9 ${id}`, async () => {
      const client = await import('@revampd/api-client');
      const { createRevampdClient, createSessionSource, isRevampdError } = client;
      const fetchSession = async () => sandbox.api.mintSession({ user_id: 'usr_dana', connection_id: null });
      const accepted: readonly string[] = credentials;
      const clients = {
        secretKey: () => createRevampdClient({ baseUrl: sandbox.url, secretKey: 'sk_test_sub_org' }),
        sessionToken: () =>
          createRevampdClient({ baseUrl: sandbox.url, session: createSessionSource({ fetchSession }) }),
      };
      if (id === 'streamEvents') {
        const { streamEvents } = await import('@revampd/api-client/events');
        const giveUp = new AbortController();
        const opened = new Promise<void>((resolve) => {
          const events = streamEvents(clients.sessionToken(), {}, { signal: giveUp.signal, onOpen: () => resolve() });
          events.next().catch((error: unknown) => assert.ok(isRevampdError(error) && error.code === 'aborted'));
        });
        await opened;
        return giveUp.abort();
      }
      const call = client[id as Exclude<OperationId, 'streamEvents'>] as unknown as (
        client: unknown,
        params: object,
        options: object,
      ) => Promise<unknown>;
      assert.equal(typeof call, 'function');
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const params = Object.fromEntries(names.map((name) => [name, name === 'connection_id' ? CONNECTION : 'nobody']));
      for (const credential of accepted) {
        const outcome = await call(
          clients[credential as keyof typeof clients](),
          body === 'required' ? { ...params, body: {} } : params,
          {
            retries: 0,
            ifMatch: 1,
          },
        ).then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
        if ('value' in outcome) continue;
        // Refused by a rule of the operation's own, in Revampd's words: it was found, and its credential taken.
        const { error } = outcome;
        assert.ok(isRevampdError(error), String(error));
        assert.match(error.requestId ?? '', /^rid_/);
        assert.ok(!/no such operation|is called (with|by)/i.test(error.message), error.message);
        assert.ok([403, 404, 409, 412, 422].includes(error.status!), `${error.status} ${error.message}`);
      }
    });
  }
});
