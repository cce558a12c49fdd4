/** What is told to those who hear a thread: what others write while it is open, each once; not history, not their own. */
import type { ThreadEntry } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { createArrivals, type Arrivals } from './arrivals.ts';

const entry = (sequence: number, author = 'usr_tom'): ThreadEntry =>
  ({ id: `ent_${sequence}`, sequence, author: { id: author } }) as unknown as ThreadEntry;

/** Arrivals of a thread that has four entries and in which Dana reads, with what was told of it. */
function listen(): { arrivals: Arrivals; told: string[]; loaded: Map<number, ThreadEntry> } {
  const loaded = new Map<number, ThreadEntry>();
  const told: string[] = [];
  const arrivals = createArrivals(
    (sequence) => loaded.get(sequence),
    ({ author }) => author?.id === 'usr_dana',
  );
  arrivals.subscribe((one) => told.push(one.kind === 'entry' ? one.entry.id : `missed ${one.count}`));
  arrivals.reach(4, true);
  return { arrivals, told, loaded };
}

describe('arrivals', () => {
  it('THR-7 tells of what others write, in the order in which it is heard, and of no history', () => {
    const { arrivals, told } = listen();
    for (const sequence of [3, 5, 4, 6]) arrivals.hear(entry(sequence));
    expect(told).to.deep.equal(['ent_5', 'ent_6']);
  });

  it('THR-7 never tells of the person’s own, from whatever tab', () => {
    const { arrivals, told, loaded } = listen();
    arrivals.hear(entry(5, 'usr_dana'));
    loaded.set(6, entry(6, 'usr_dana'));
    arrivals.reach(6, false);
    arrivals.hear(entry(6, 'usr_dana'));
    expect(told).to.deep.equal([]);
  });

  it('LIV-3 tells each once, heard twice, late or out of order', () => {
    const { arrivals, told, loaded } = listen();
    for (const sequence of [6, 6, 5, 6, 5]) {
      arrivals.hear(entry(sequence));
      loaded.set(sequence, entry(sequence));
      arrivals.reach(6, false);
    }
    expect(told.toSorted()).to.deep.equal(['ent_5', 'ent_6']);
  });

  it('waits for one that another has overtaken', () => {
    const { arrivals, told, loaded } = listen();
    loaded.set(6, entry(6, 'usr_dana'));
    arrivals.reach(6, false);
    expect(told).to.deep.equal([]);
    arrivals.hear(entry(5));
    arrivals.reach(6, false);
    expect(told).to.deep.equal(['ent_5']);
  });

  it('LIV-2 counts what came while nothing was heard, once, and not the person’s own', () => {
    const { arrivals, told, loaded } = listen();
    arrivals.hear(entry(5));
    loaded.set(7, entry(7, 'usr_dana'));
    arrivals.reach(8, true);
    arrivals.reach(8, true);
    arrivals.hear(entry(8));
    expect(told).to.deep.equal(['ent_5', 'missed 2']);
  });
});
