/** THR-2 at its full size: an outbox on the whole mock platform, over a network that loses every third message. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createMockApi } from '@revampd/mocks';
import { createTicket } from '@revampd/api-client';
import { createScope, openOutbox } from '@revampd/core';
import { loseSome } from './lossy.ts';

const CONNECTION = 'con_harborline_northgate';
const MESSAGES = 10_000;
/** Written at once, into one ticket. */
const BURST = 100;

it('THR-2 10,000 messages under 30 % injected loss: none doubled, none lost, each in its place', async () => {
  const api = createMockApi();
  const network = loseSome(api.fetch, 2028);
  const open = (fetch: (request: Request) => Promise<Response>) =>
    createScope({
      fetchSession: async () => api.mintSession({ user_id: 'usr_dana', connection_id: CONNECTION }),
      baseUrl: 'https://api.example',
      retryDelay: () => 0,
      fetch,
    });
  const { client } = open(api.fetch);
  const scope = open(network.fetch);
  const letGo = scope.acquire();
  const said = new Map<string, string[]>();
  let presses = 0;
  for (let first = 0; first < MESSAGES; first += BURST) {
    const ticket = await createTicket(client, {
      connection_id: CONNECTION,
      body: { title: `Ticket ${first}`, priority: 'low', description: 'Calls drop.' },
    });
    const outbox = openOutbox(scope, { connectionId: CONNECTION, objectId: ticket.id });
    const words = Array.from({ length: BURST }, (_, index) => `Message ${first + index}`);
    await new Promise<void>((resolve, reject) => {
      let sent = 0;
      const stop = outbox.subscribe((message) => {
        switch (message?.state.status) {
          case 'sent':
            sent += 1;
            break;
          case 'failed':
            presses += 1;
            // The person presses Retry.
            queueMicrotask(() => outbox.retry(message.id));
            break;
          case 'blocked':
          case 'deleted':
            reject(new Error(`${message.body} is ${message.state.status}.`));
        }
        if (sent < BURST) return;
        stop();
        resolve();
      });
      words.forEach((body) => outbox.send({ body }));
    });
    assert.deepEqual(outbox.messages, []);
    outbox.close();
    said.set(ticket.id, words);
  }
  letGo();
  const { threadEntries } = api.platform.tables;
  for (const [ticketId, words] of said) {
    const messages = threadEntries.rows('byTicket', ticketId).filter((entry) => entry.kind === 'message');
    // The first is the ticket's own description.
    assert.deepEqual(
      messages.slice(1).map(({ body }) => body),
      words,
    );
  }
  assert.equal(network.sent.size, MESSAGES, 'one key a message');
  // The loss was there: three of ten, and some messages needed a person.
  assert.ok(Math.abs(network.lost - 0.3) < 0.02, `${network.lost}`);
  assert.ok(presses > 0);
});
