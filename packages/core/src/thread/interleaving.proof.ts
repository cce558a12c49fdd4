import { expect } from '@open-wc/testing';
import type { ThreadEntry } from '@revampd/api-client';
import fc from 'fast-check';
import { noteLiveEvent } from '../live/listeners.ts';
import { browserState } from '../test/browser-state.ts';
import { chance } from '../test/chance.ts';
import { CONNECTION, createDesk, DANA, TOM } from '../test/desk.ts';
import { rest, turn, until } from '../test/fake-timers.ts';
import { problem } from '../test/platform.ts';
import { openThread } from './open-thread.ts';

type Step =
  | { readonly does: 'send' | 'retry' | 'reload' | 'reset'; readonly tab: number }
  | { readonly does: 'hear'; readonly tab: number; readonly how: 'in order' | 'reversed' | 'twice' | 'with losses' }
  | { readonly does: 'other writes' | 'offline' | 'online' | 'time passes' };

const tab = fc.integer({ min: 0, max: 1 });
const does = <Name extends string>(...names: Name[]) => fc.constantFrom(...names);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('send' as const), tab }) },
    { weight: 3, arbitrary: fc.record({ does: does('retry', 'reload', 'reset'), tab }) },
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('hear' as const),
        tab,
        how: does('in order', 'reversed', 'twice', 'with losses'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ does: does('other writes', 'offline', 'online', 'time passes', 'time passes') }),
    },
  ),
  { minLength: 10, maxLength: 40 },
);

/** Lets one story happen in two tabs, over a network that loses so much that a quarter of what is sent fails after all retries. */
async function live(story: readonly Step[], seed: number): Promise<void> {
  const desk = await createDesk();
  const roll = chance(seed);
  desk.fate = ({ method }) => {
    if (method !== 'POST') return undefined;
    const luck = roll();
    return luck < 0.3 ? 'cut' : luck < 0.6 ? 'lost' : luck < 0.7 ? problem(500, 'internal_error') : undefined;
  };
  const openTab = () => {
    const { scope, leave } = desk.scopeFor(DANA);
    const thread = openThread(scope, { connectionId: CONNECTION, objectId: desk.ticketId });
    return { scope, leave, thread, opening: thread.open('newest'), heard: 0 };
  };
  const tabs = [openTab(), openTab()];
  const written: string[][] = [[], []];
  const show = ({ thread }: (typeof tabs)[number]): string[] => {
    const { first, last } = thread.window!;
    return Array.from({ length: last - first + 1 }, (_, index) => thread.entry(first + index)!.id);
  };
  const log: ThreadEntry[] = await desk.entries();
  const catchUp = async (): Promise<void> => {
    const { length } = log;
    log.push(...(await desk.entries()).slice(length));
  };
  for (const one of tabs) one.heard = log.length;
  let others = 0;
  for (const step of story) {
    const one = 'tab' in step ? tabs[step.tab]! : tabs[0]!;
    switch (step.does) {
      case 'send': {
        const body = `${step.tab}-${written[step.tab]!.length}`;
        written[step.tab]!.push(body);
        one.thread.outbox.send({ body });
        break;
      }
      case 'retry':
        for (const { id } of one.thread.outbox.messages) one.thread.outbox.retry(id);
        break;
      case 'reload':
        // Of what was sent in the very moment before a browser may keep nothing.
        await one.thread.outbox.flush();
        one.leave();
        await rest();
        tabs[step.tab] = openTab();
        await catchUp();
        tabs[step.tab]!.heard = log.length;
        break;
      case 'reset':
        noteLiveEvent(one.scope, { type: 'reset' });
        break;
      case 'hear': {
        await catchUp();
        const missed = log.slice(one.heard);
        one.heard = log.length;
        let told = step.how === 'reversed' ? missed.toReversed() : missed;
        if (step.how === 'twice') told = [...missed, ...missed];
        if (step.how === 'with losses') told = missed.filter(() => roll() < 0.5);
        for (const object of told) {
          noteLiveEvent(one.scope, {
            id: 'evt_1',
            type: 'thread_entry.created',
            connection_id: CONNECTION,
            object,
            version: object.version,
          });
          await turn();
        }
        // A stream that can't tell what it lost says so.
        if (step.how === 'with losses') noteLiveEvent(one.scope, { type: 'reset' });
        break;
      }
      case 'other writes':
        await desk.write(TOM, `other ${(others += 1)}`);
        break;
      case 'offline':
        browserState.online(false);
        break;
      case 'online':
        browserState.online(true);
        break;
      default:
        await rest();
    }
    for (const { thread } of tabs) {
      if (!thread.window) continue;
      // At no moment does anything stand there twice, or out of order.
      const ids = [...thread.unsent].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const { first, last } = thread.window;
      for (let at = first; at <= last; at += 1) {
        const entry = thread.entry(at)!;
        expect(entry.sequence).to.equal(at);
        if (entry.kind === 'message' && entry.author!.id === DANA) expect(ids).to.not.include(entry.client_id);
      }
    }
  }
  desk.fate = () => undefined;
  browserState.online(true);
  for (const one of tabs) noteLiveEvent(one.scope, { type: 'reset' });
  await until(() => {
    for (const { thread } of tabs) for (const { id } of thread.outbox.messages) thread.outbox.retry(id);
    return tabs.every(({ thread }) => thread.outbox.isReady && thread.unsent.length === 0);
  });
  await catchUp();
  const said = await desk.said(DANA);
  expect(said.toSorted()).to.deep.equal(written.flat().toSorted());
  written.forEach((own, index) => expect(said.filter((body) => body.startsWith(`${index}-`))).to.deep.equal(own));
  for (const one of tabs) {
    noteLiveEvent(one.scope, { type: 'reset' });
    await one.opening;
    await until(() => one.thread.state.status === 'ready' && one.thread.window?.last === log.length);
    expect(show(one)).to.deep.equal(log.map(({ id }) => id).slice(-show(one).length));
    one.thread.close();
    one.leave();
  }
  await rest();
}

describe('a thread in two tabs', () => {
  afterEach(() => browserState.restore());

  it('THR-1 THR-2 TIC-9 whatever happens to messages, it equals the server’s: each once, none lost, one’s own in order', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(steps, fc.integer(), (story, seed) => live(story, seed)),
      { numRuns: 25, seed: 5, endOnFailure: true },
    );
  });
});
