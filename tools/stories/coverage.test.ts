import assert from 'node:assert/strict';
import { glob, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ELEMENTS } from '../../stories/desk/elements.ts';
import type { SeatStates } from '../../stories/desk/seat-states.ts';
import { missingStates } from './coverage.ts';

const root = join(import.meta.dirname, '../..');

const story = (title: string, exportName: string) => ({
  id: `${title}--${exportName}`,
  type: 'story' as const,
  title,
  name: exportName,
  exportName,
});

const ELEMENT = {
  element: 'Purse',
  seats: { Payer: ['every', 'payer'], Issuer: ['every', 'issuer'], Guest: ['every', 'payer', 'stepUp'] },
  states: { every: ['empty'], payer: ['apply'], issuer: ['grant'], stepUp: ['code'] },
};

const ALL = [
  ['Payer', 'Empty'],
  ['Payer', 'Apply'],
  ['Issuer', 'Empty'],
  ['Issuer', 'Grant'],
  ['Guest', 'Empty'],
  ['Guest', 'Apply'],
  ['Guest', 'Code'],
].map(([seat, state]) => story(`Purse/Seats/${seat}`, state!));

describe('EMB-10 every seat of an element in every state', () => {
  it('EMB-10 asks of each kind of seat what is its own, and of nobody what isn’t', () => {
    assert.deepEqual(missingStates(ALL, [ELEMENT]), []);
  });

  for (const missing of ALL) {
    it(`EMB-10 names what is missing: ${missing.id}`, () => {
      const entries = [...ALL.filter((one) => one !== missing), { ...missing, type: 'docs' as const }];
      assert.deepEqual(missingStates(entries, [ELEMENT]), [
        `${missing.title} has no story ${missing.exportName.toLowerCase()}`,
      ]);
    });
  }

  it('EMB-10 a whole seat that has no stories is missed, state by state', () => {
    const entries = ALL.filter(({ title }) => title !== 'Purse/Seats/Issuer');
    assert.deepEqual(missingStates(entries, [ELEMENT]), [
      'Purse/Seats/Issuer has no story empty',
      'Purse/Seats/Issuer has no story grant',
    ]);
  });

  it('EMB-10 a state, a seat or an element that nobody names can’t be counted, and is told', () => {
    const entries = [
      story('Purse/Seats/Issuer', 'Apply'),
      story('Purse/Seats/Auditor', 'Empty'),
      story('Till/Seats/Payer', 'Empty'),
      story('Purse/Themes', 'Dark'),
    ];
    assert.deepEqual(missingStates([...ALL, ...entries], [ELEMENT]), [
      'Purse/Seats/Issuer: nobody names apply',
      'Purse/Seats/Auditor: nobody names empty',
      'Till/Seats/Payer: nobody names empty',
    ]);
  });

  it('EMB-10 a kind of seat without a list of states is no way to have none', () => {
    const unknown = { ...ELEMENT, seats: { Payer: ['every', 'payer', 'typo'] } };
    const entries = ALL.filter(({ title }) => title === 'Purse/Seats/Payer');
    assert.deepEqual(missingStates(entries, [unknown]), ['Purse/Seats/Payer has no story of the unknown kind typo']);
  });

  it('EMB-10 each element that a host can define has its seats counted', async () => {
    const files = await readdir(join(root, 'packages/elements/src/define'));
    // What a host defines that shows nothing by itself, all of it at once, and how it is done.
    const others = ['all', 'copies', 'provider', 'register'];
    const defined = files.map((file) => file.replace(/\.ts$/, '')).filter((name) => !others.includes(name));
    for (const name of defined) {
      const states = (await import(`../../stories/${name}/seats/states.ts`)) as Record<string, SeatStates>;
      const counted = Object.values(states).filter((one) => ELEMENTS.includes(one));
      assert.equal(counted.length, 1, `stories/desk/elements.ts names those of ${name}`);
    }
    assert.equal(defined.length, ELEMENTS.length);
  });

  it('EMB-10 each seat of each element has a story of each of its states, as they are written', async () => {
    assert.deepEqual(missingStates(await writtenStories(), ELEMENTS), []);
  });

  /** How many seats are of each kind, so that none loses a kind with all of its states. */
  const SEATS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    // Each payer applies, each issuer gives and takes, one needs a code.
    Wallet: { every: 8, payer: 4, issuer: 4, stepUp: 1 },
    // Both sides end it in their own way; who is asked decides.
    'Approval request': { every: 2, acting: 2, decider: 1 },
    // Two sides have a ticket before Revampd; two handle it, one way and the other; who submitted it closes it.
    'Ticket thread': { every: 3, writer: 3, early: 2, closer: 1, handler: 2, escalator: 1, returner: 1 },
  };

  for (const [name, kinds] of Object.entries(SEATS)) {
    it(`EMB-10 how many seats are of which kind: ${name}`, () => {
      const { seats, states } = ELEMENTS.find(({ element }) => element === name)!;
      const count = (kind: string) => Object.values(seats).filter((one) => one.includes(kind)).length;
      assert.deepEqual(Object.fromEntries(Object.keys(states).map((kind) => [kind, count(kind)])), kinds);
    });
  }
});

/** The stories of all seats by their sources: Storybook lists each export of a file under the file's title. */
async function writtenStories() {
  const found: ReturnType<typeof story>[] = [];
  for await (const path of glob('stories/*/seats/*.stories.ts', { cwd: root })) {
    const source = await readFile(join(root, path), 'utf8');
    const title = /\btitle: '([^']+)'/.exec(source)?.[1];
    assert.ok(title, `${path} has a title`);
    for (const [, name] of source.matchAll(/^export const (\w+)/gm)) found.push(story(title, name!));
  }
  return found;
}
