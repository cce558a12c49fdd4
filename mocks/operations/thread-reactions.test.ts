import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  NORTHGATE,
  pathOf,
  react,
  say,
  submitted,
  worldOf,
  type DeskPerson,
  type HelpDesk,
} from '../test/help-desk.ts';

const codes = ['ack', 'thumbs_up', 'heart', 'celebrate', 'thanks', 'eyes'];

async function begin(desk: HelpDesk) {
  const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
  return { dana, tom, ticket: await submitted(dana, NORTHGATE) };
}

const threadOf = async (person: DeskPerson, ticket: any, query = '?limit=100') =>
  (await person.get(`${pathOf(ticket)}/thread${query}`)).body;

describe('TIC-8 reactions', () => {
  it('TIC-8 toggled, counted, who reacted, in the order in which it was done', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const priya = desk.person('usr_priya');
    const { body: message } = await say(dana, ticket, 'It works again');
    const steps: [DeskPerson, string, 'PUT' | 'DELETE'][] = [
      [tom, 'celebrate', 'PUT'],
      [priya, 'ack', 'PUT'],
      [dana, 'celebrate', 'PUT'],
      [priya, 'celebrate', 'PUT'],
      [tom, 'celebrate', 'DELETE'],
      [tom, 'celebrate', 'PUT'],
    ];
    for (const [person, code, method] of steps) assert.equal((await react(person, message, code, method)).status, 200);
    const { data } = await threadOf(dana, ticket);
    assert.deepEqual(
      data[1].reactions.map(({ reaction, count, people }: any) => [reaction, count, people.map(({ id }: any) => id)]),
      [
        ['ack', 1, ['usr_priya']],
        ['celebrate', 3, ['usr_dana', 'usr_priya', 'usr_tom']],
      ],
    );
    assert.equal(data[1].version, 7);
  });

  it('TIC-8 every code of the contract, each once per person; the same again changes nothing', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const { body: message } = await say(dana, ticket, 'All of them');
    const stream = await dana.listen();
    for (const code of codes) await react(tom, message, code);
    const before = worldOf(desk);
    for (const code of codes) {
      assert.equal((await react(tom, message, code)).body.version, 7);
      assert.equal((await react(dana, message, code, 'DELETE')).body.version, 7);
    }
    assert.equal(worldOf(desk), before);
    dana.leave();
    assert.deepEqual(
      (await stream.rest()).map(({ type, version }) => [type, version]),
      codes.map((_, index) => ['thread_entry.updated', index + 2]),
    );
    const { data } = (await tom.get(`/v1/connections/${NORTHGATE}/activity?limit=2`)).body;
    assert.deepEqual(
      data.map(({ action, object, before: was, after: is }: any) => [action, object.id, was, is]),
      [
        ['reaction_added', message.id, { reactions: 5 }, { reactions: 6 }],
        ['reaction_added', message.id, { reactions: 4 }, { reactions: 5 }],
      ],
    );
    await react(tom, message, 'heart', 'DELETE');
    const [row] = (await tom.get(`/v1/connections/${NORTHGATE}/activity?limit=1`)).body.data;
    assert.deepEqual([row.action, row.before, row.after], ['reaction_removed', { reactions: 6 }, { reactions: 5 }]);
  });

  it('TIC-8 an unknown reaction, an event, a message that isn’t there: not found, nothing changed', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    await change(tom, ticket, { priority: 'high' });
    const [message, event] = (await threadOf(dana, ticket)).data;
    const before = worldOf(desk);
    for (const method of ['PUT', 'DELETE'] as const) {
      assert.equal((await react(dana, message, 'poop', method)).status, 404);
      assert.equal((await react(dana, message, 'toString', method)).status, 404);
      assert.equal((await react(dana, event, 'ack', method)).status, 404);
      assert.equal((await react(dana, { ...message, id: 'ent_999' }, 'ack', method)).status, 404);
      for (const userId of ['usr_marcus', 'usr_ines', 'usr_noor'])
        assert.equal((await react(desk.person(userId), message, 'ack', method)).body.code, 'not_permitted');
    }
    assert.equal(worldOf(desk), before);
  });

  it('a reaction doesn’t put a ticket on top, nor make a change to it stale', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    await submitted(dana, NORTHGATE, { title: 'Newer' });
    const [message] = (await threadOf(dana, ticket)).data;
    await react(tom, message);
    const { data } = (await dana.get('/v1/tickets')).body;
    assert.deepEqual([data[0].title, data[1].version], ['Newer', 1]);
  });
});
