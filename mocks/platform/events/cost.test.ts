import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appendEntry, createMockApi, type HeardEvent, type MockApi, type SessionCaller } from '../../index.ts';
import { identifyCaller } from '../callers.ts';

const NORTHGATE = 'con_harborline_northgate';
const OTHERS = ['con_harborline_ridgeway', 'con_kilowatt_pinecrest', 'con_juniper_revampd', 'con_northgate_revampd'];
const PEOPLE = ['usr_abel', 'usr_stella', 'usr_wren', 'usr_dana'];

/** Opens a stream without a transport; what it hears is kept. */
function listen({ platform, mintSession }: MockApi, user_id: string, connection_id: string | null): HeardEvent[] {
  const caller = identifyCaller(platform, mintSession({ user_id, connection_id }).token) as SessionCaller;
  const heard: HeardEvent[] = [];
  platform.events.listen(caller, undefined, { hear: (event) => void heard.push(event), end: () => undefined });
  return heard;
}

/** How often sessions and connections are looked up while something is done. */
function countLookUps({ platform }: MockApi, act: () => void): number {
  let count = 0;
  const { sessions, connections } = platform.tables;
  const first = sessions.first.bind(sessions);
  const get = connections.get.bind(connections);
  sessions.first = (...asked) => ((count += 1), first(...asked));
  connections.get = (...asked) => ((count += 1), get(...asked));
  act();
  sessions.first = first;
  connections.get = get;
  return count;
}

describe('what an event costs', () => {
  it('touches those whom it concerns, however many listen to other connections', () => {
    const api = createMockApi();
    const connection = api.platform.tables.connections.get(NORTHGATE)!;
    const { platform } = api;
    const grant = () =>
      void platform.transaction(() => appendEntry(platform, connection, 'credit', 1, { actor: null }));
    const concerned = [
      listen(api, 'usr_dana', NORTHGATE),
      listen(api, 'usr_tom', NORTHGATE),
      listen(api, 'usr_tom', null),
    ];
    const alone = countLookUps(api, grant);
    const others = Array.from({ length: 1000 }, (_, index) => listen(api, PEOPLE[index % 4]!, OTHERS[index % 4]!));
    assert.equal(api.platform.events.listenerCount(), 1003);
    assert.equal(countLookUps(api, grant), alone);
    assert.ok(alone >= 3 && alone < 20, `${alone} look-ups for three listeners`);
    assert.deepEqual(
      [concerned.map(({ length }) => length), others.filter(({ length }) => length > 0).length],
      [[2, 2, 2], 0],
    );
  });

  it('finds who expires without looking at those who don’t', () => {
    const api = createMockApi();
    for (let index = 0; index < 1000; index += 1) listen(api, PEOPLE[index % 4]!, OTHERS[index % 4]!);
    assert.equal(
      countLookUps(api, () => api.platform.runDue()),
      0,
    );
    api.clock.advance(900_000);
    api.platform.runDue();
    assert.equal(api.platform.events.listenerCount(), 0);
  });
});
