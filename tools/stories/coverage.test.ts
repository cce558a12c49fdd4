import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WALLET } from '../../stories/wallet/seats/states.ts';
import { missingStates } from './coverage.ts';

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

  it('EMB-10 the wallet has eight seats: each payer applies, each issuer gives and takes, one needs a code', () => {
    const count = (kind: string) => Object.values(WALLET.seats).filter((kinds) => kinds.some((one) => one === kind));
    assert.deepEqual(
      Object.keys(WALLET.states).map((kind) => [kind, count(kind).length]),
      [
        ['every', 8],
        ['payer', 4],
        ['issuer', 4],
        ['stepUp', 1],
      ],
    );
  });
});
