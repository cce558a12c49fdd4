import { expect } from '@open-wc/testing';
import type { ThreadEntry } from '@revampd/api-client';
import { noteLiveEvent } from '../live/listeners.ts';
import type { Scope } from '../session/scope.ts';
import { CONNECTION, createDesk, DANA, TOM, type Desk } from '../test/desk.ts';
import { rest } from '../test/fake-timers.ts';
import { countWork } from '../test/work.ts';
import { openThread, type OpenThread as Thread } from './open-thread.ts';

/** A thread at its newest with so many entries more than it had, each of which came live. */
const grow = (desk: Desk, scope: Scope, thread: Thread, like: ThreadEntry, count: number): void => {
  const from = thread.window!.last;
  for (let sequence = from + 1; sequence <= from + count; sequence += 1) tellOf(desk, scope, like, sequence);
};
const tellOf = (desk: Desk, scope: Scope, like: ThreadEntry, sequence: number, version = 1): void =>
  noteLiveEvent(scope, {
    id: `evt_${sequence}`,
    type: 'thread_entry.created',
    connection_id: CONNECTION,
    object: { ...like, id: `ent_far_${sequence}`, ticket_id: desk.ticketId, sequence, version },
    version,
  });

describe('thread', () => {
  it('TIC-10 an event costs the same among 10,000 entries as among 100', async () => {
    const desk = await createDesk();
    const like = await desk.write(TOM, 'Hello');
    const { scope, leave } = desk.scopeFor(DANA);
    const thread = openThread(scope, { connectionId: CONNECTION, objectId: desk.ticketId });
    await thread.open('newest');
    const costs = (): number[] => {
      const { last } = thread.window!;
      return [
        countWork(() => tellOf(desk, scope, like, last + 1)),
        // Told twice, another state of one far up, and one of the person's own.
        countWork(() => tellOf(desk, scope, like, last + 1)),
        countWork(() => tellOf(desk, scope, like, last - 50, 2)),
        countWork(() => {
          thread.outbox.noteEntry(like);
          thread.seen(last + 1);
        }),
        countWork(() => void [thread.state, thread.window, thread.unsent, thread.newCount, thread.entry(last)]),
      ];
    };
    grow(desk, scope, thread, like, 100);
    const few = costs();
    grow(desk, scope, thread, like, 9_900);
    expect(thread.window!.last - thread.window!.first).to.be.at.least(10_000);
    const many = costs();
    many.forEach((cost, index) => expect(cost).to.be.at.most(few[index]! + 5));
    expect(Math.max(...few)).to.be.below(100);
    thread.close();
    leave();
    await rest();
  });
});
