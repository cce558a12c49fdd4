/** What messages and events show, decided without a DOM. */
import { expect } from '@open-wc/testing';
import { createTranslate, threadEntryMessages } from '@revampd/core';
import { eventSentence, readersAfter } from './event-view.ts';
import { initials as initialsFor } from '../../../ui/person.ts';
import { partyOf } from '../../../ui/tiles.ts';
import { acknowledgedBy, excerptOf, isLong, namesOf } from './message-view.ts';

const words = createTranslate(threadEntryMessages, threadEntryMessages.english, 'en');
const voice = { words, locale: 'en' };
const organization = (type: string, name = type): any => ({ id: `org_${type}`, name, type });
const person = (name: string, type = 'partner'): any => ({ id: `usr_${name}`, name, organization: organization(type) });

describe('what a message shows', () => {
  it('initials are of the first and the last name, in any script', () => {
    for (const [name, initials] of [
      ['Dana Whitlock', 'DW'],
      ['Wren', 'W'],
      ['Mary Ann O’Neil', 'MO'],
      ['  priya   raman ', 'PR'],
      ['𝒜lice (Ops)', '𝒜O'],
      ['大森 遥', '大遥'],
      ['نور حداد', 'نح'],
      ['—', ''],
      ['', ''],
    ])
      expect(initialsFor(name!), name).to.equal(initials);
  });

  it('a quote is the first 80 characters, on one line, none of them halved', () => {
    expect(excerptOf(' a\n\n b ')).to.equal('a b');
    expect(excerptOf('x'.repeat(80))).to.equal('x'.repeat(80));
    expect(excerptOf('x'.repeat(81))).to.equal(`${'x'.repeat(79)}…`);
    expect([...excerptOf('👍'.repeat(90))]).to.have.length(80);
  });

  it('a side is the viewer’s own, Revampd, or the other one', () => {
    expect(partyOf(organization('partner'), true)).to.equal('self');
    expect(partyOf(organization('sub_org'), false)).to.equal('');
    expect(partyOf(organization('revampd'), false)).to.equal('platform');
    expect(partyOf(organization('revampd'), true)).to.equal('self');
  });

  it('is long above 600 characters', () => {
    expect([isLong('x'.repeat(600)), isLong('x'.repeat(601))]).to.deep.equal([false, true]);
  });

  it('names are listed as the language does, with how many more', () => {
    expect(namesOf(['A'], 1, 10, voice)).to.equal('A');
    expect(namesOf(['A', 'B'], 2, 10, voice)).to.equal('A and B');
    expect(namesOf(['A', 'B', 'C'], 7, 2, voice)).to.equal('A, B, and 5 more');
    // Who reacted is cut off by the API at 1,000.
    expect(namesOf(['A'], 1001, 10, voice)).to.equal('A and 1,000 more');
  });

  it('an acknowledgement is by first names, unless that is a title', () => {
    const by = (...names: string[]): string =>
      acknowledgedBy({ reaction: 'ack', count: names.length, people: names.map((name) => person(name)) }, voice);
    expect(by('Dana Whitlock')).to.equal('Acknowledged by Dana');
    expect(by('Dr. Mina Holt', 'Joel Park')).to.equal('Acknowledged by Dr. Mina Holt and 1 more');
    expect(by('Wren')).to.equal('Acknowledged by Wren');
  });
});

describe('what an event says', () => {
  const none = { from: null, to: null, from_assignee: null, to_assignee: null, to_organization: null, reason: null };
  const told = (kind: string, more: object, author: unknown = person('Priya')): string =>
    eventSentence({ ...none, kind, author, ...more } as never, words).join('');

  it('is a sentence of who did what, or of what happened where nobody did', () => {
    const [lena, priya] = [person('Lena', 'revampd'), person('Priya')];
    for (const [sentence, kind, more, author] of [
      ['Priya changed status from Open to Resolved', 'status_changed', { from: 'open', to: 'resolved' }, priya],
      ['Status changed to Closed', 'status_changed', { from: 'resolved', to: 'closed' }, null],
      ['Priya changed priority from Low to High', 'priority_changed', { from: 'low', to: 'high' }, priya],
      ['Priya changed priority from another priority to High', 'priority_changed', { from: 'x', to: 'high' }, priya],
      ['Priya assigned this to Lena', 'assigned', { to_assignee: lena }, priya],
      ['Priya took this ticket', 'assigned', { to_assignee: priya }, priya],
      ['Priya took the assignment away', 'assigned', {}, priya],
      ['Lena was assigned', 'assigned', { to_assignee: lena }, null],
      ['Assigned to nobody', 'assigned', {}, null],
      ['Priya escalated this to revampd', 'escalated', { to_organization: organization('revampd') }, priya],
      ['Lena returned this to partner', 'returned', { to_organization: organization('partner') }, lena],
      ['Priya changed this ticket', 'merged', { to: 'constructor' }, priya],
      ['Ticket changed', 'constructor', {}, null],
    ] as const)
      expect(told(kind, more, author)).to.equal(sentence);
  });

  it('says who reads along after an escalation, from each seat, and who no longer does after a return', () => {
    const audience = { version: 2, organizations: ['sub_org', 'partner', 'revampd'].map((type) => organization(type)) };
    const readers = (kind: string, seat: string, author: unknown): string | undefined =>
      readersAfter(
        { ...none, kind, author, to_organization: organization('revampd') } as never,
        { audience, seat } as never,
        voice,
      );
    const canRead = 'revampd can now read and reply.';
    expect(readers('escalated', 'partner', person('Priya'))).to.equal(`${canRead} sub_org stays in the thread.`);
    expect(readers('escalated', 'sub_org', person('Priya'))).to.equal(`${canRead} partner stays in the thread.`);
    expect(readers('escalated', 'revampd', person('Priya'))).to.equal(
      `${canRead} sub_org and partner stay in the thread.`,
    );
    expect(readers('returned', 'partner', person('Lena', 'revampd'))).to.equal(
      'revampd can no longer read this thread.',
    );
    expect(readers('returned', 'partner', null)).to.equal(undefined);
    expect(readers('assigned', 'partner', person('Priya'))).to.equal(undefined);
  });
});
