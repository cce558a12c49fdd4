import { expect } from '@open-wc/testing';
import { rest, until } from '../../../../../core/src/test/fake-timers.ts';
import { gate } from '../../../../../core/src/test/page.ts';
import { problem } from '../../../test/composer-page.ts';
import { press } from '../../../test/control.ts';
import {
  NORTHGATE,
  counts,
  countOf,
  marked,
  openBar,
  openFind,
  pressKey,
  typeWords,
  type Found,
} from '../../../test/find-page.ts';
import { expectFocus } from '../../../test/focus.ts';
import { seen, textOf } from '../../../test/mount.ts';
import { overhear } from '../../../test/overheard.ts';
import { holdTime } from '../../../test/page-clock.ts';
import { whileTimePasses } from '../../../test/under-test.ts';

const troubleIn = ({ element }: Found) => element.shadowRoot!.querySelector('.find-trouble');
const troubled = ({ element }: Found, text: string): Promise<unknown> =>
  whileTimePasses(element, (root) => root.querySelector('.find-trouble')?.textContent!.includes(text));

describe('finding: what is slow, late or fails', () => {
  for (const [what, fate, words] of [
    ['offline', () => 'cut' as const, 'Not searched: the service wasn’t reached.'],
    ['a fault', () => problem(500, 'internal_error'), 'Not searched: the service didn’t answer as it should.'],
    ['too many', () => problem(429, 'rate_limited'), 'Not searched: too many requests came at once.'],
    ['not theirs any more', () => problem(404, 'not_found'), 'Not searched: you can no longer see this ticket.'],
  ] as const)
    it(`LOK-3 a search that fails says so in words, and tries again: ${what}`, async () => {
      const said = overhear();
      const found = await openFind();
      const { element } = found;
      found.fate = async () => fate();
      await openBar(found);
      typeWords(element, 'falcon');
      await troubled(found, words);
      await until(() => said.some(({ text }) => text === words));
      expect(countOf(element)).to.equal('');
      found.fate = async () => undefined;
      press(troubleIn(found)!.querySelector('button'));
      await counts(element, '1 of 30');
      expect(troubleIn(found)).to.equal(null);
      expectFocus(element.field, 'its button has gone');
    });

  it('Enter tries again too', async () => {
    const found = await openFind();
    found.fate = async () => problem(422, 'validation_failed');
    await openBar(found);
    typeWords(found.element, 'falcon');
    await troubled(found, 'Not searched');
    found.fate = async () => undefined;
    pressKey(found.element, 'Enter');
    await counts(found.element, '1 of 30');
  });

  it('a page of matches that doesn’t come leaves the match that is shown, and is asked for again', async () => {
    const found = await openFind();
    const { element } = found;
    await openBar(found);
    typeWords(element, 'falcon');
    await counts(element, '1 of 30');
    found.fate = async () => problem(422, 'validation_failed');
    pressKey(element, 'Enter', { shiftKey: true });
    await troubled(found, 'Not searched');
    expect(countOf(element)).to.equal('1 of 30');
    pressKey(element, 'Enter');
    await counts(element, '2 of 30');
    pressKey(element, 'Enter', { shiftKey: true });
    await counts(element, '1 of 30');
    pressKey(element, 'Enter', { shiftKey: true });
    await troubled(found, 'Not searched');
    found.fate = async () => undefined;
    press(troubleIn(found)!.querySelector('button'));
    await counts(element, '30 of 30');
  });

  it('a match that can’t be shown says so, and is tried again', async () => {
    const found = await openFind();
    const { element } = found;
    element.going = async () => false;
    await openBar(found);
    typeWords(element, 'falcon');
    await troubled(found, 'This match couldn’t be shown.');
    expect(countOf(element)).to.equal('1 of 30');
    element.going = async () => true;
    press(troubleIn(found)!.querySelector('button'));
    await until(() => marked().length > 0);
    expect(troubleIn(found)).to.equal(null);
  });

  it('is silent about a match that the person has gone away from', async () => {
    const found = await openFind();
    const { element } = found;
    const { opened, open } = gate();
    element.going = () => opened.then(() => false);
    await openBar(found);
    typeWords(element, 'falcon');
    await until(() => element.gone.length > 0);
    element.shadowRoot!.querySelector('textarea')!.focus();
    open();
    await counts(element, '1 of 30');
    expect(troubleIn(found)).to.equal(null);
  });

  it('is quiet for 300 ms, then shows that it searches, and says it after a second', async () => {
    const said = overhear();
    const found = await openFind();
    const { element } = found;
    const { opened, open } = gate();
    found.fate = () => opened;
    await openBar(found);
    const clock = holdTime();
    typeWords(element, 'falcon');
    await clock.advance(300);
    await element.updateComplete;
    const waiting = element.shadowRoot!.querySelector('.find-waiting')!;
    expect(textOf(waiting)).to.equal('Searching…');
    for (const one of [waiting, element.shadowRoot!.querySelector('.find-count .spinner')!])
      expect(getComputedStyle(one).animationDelay).to.match(/^0\.3s/);
    await clock.advance(900);
    expect(said).to.deep.equal([]);
    await clock.advance(3000);
    expect(said.map(({ text }) => text)).to.deep.equal(['Searching…']);
    open();
    clock.release();
    await counts(element, '1 of 30');
  });

  it('an answer that comes after another search was begun is never shown', async () => {
    const said = overhear();
    const found = await openFind();
    const { element } = found;
    const { opened, open } = gate();
    let isAnswered = false;
    found.fate = async (words) => {
      if (words !== 'falcon') return;
      await opened;
      isAnswered = true;
    };
    await openBar(found);
    typeWords(element, 'falcon');
    await until(() => found.searches.length === 1);
    typeWords(element, 'cafe');
    await counts(element, '1 of 1');
    open();
    await until(() => isAnswered);
    await until(() => said.length > 0);
    expect(countOf(element)).to.equal('1 of 1');
    expect(element.gone).to.have.length(1);
    expect(said.map(({ text }) => text)).to.deep.equal(['1 of 1']);
  });

  it('an answer that comes after the bar was closed moves nothing', async () => {
    const found = await openFind();
    const { element } = found;
    const { opened, open } = gate();
    found.fate = () => opened;
    await openBar(found);
    typeWords(element, 'falcon');
    await until(() => found.searches.length === 1);
    pressKey(element, 'Escape');
    expectFocus(element.button);
    open();
    await found.host.settled();
    await element.updateComplete;
    expect(element.gone).to.deep.equal([]);
    expect(marked()).to.deep.equal([]);
  });

  it('SES-7 whoever signs in next finds neither the words nor what was found of them', async () => {
    const found = await openFind();
    const { element, host } = found;
    await openBar(found);
    typeWords(element, 'falcon');
    await until(() => marked().length > 0);
    const { opened, open } = gate();
    found.fate = () => opened;
    pressKey(element, 'Enter', { shiftKey: true });
    await until(() => found.searches.length === 2);
    const { field, gone } = element;
    const { session } = element.find.host.scope()!;
    host.becomes({ user_id: 'usr_joel', connection_id: NORTHGATE });
    await session.replace(await session.token());
    await until(() => !field.isConnected);
    expect(marked()).to.deep.equal([]);
    open();
    await rest();
    expect(gone, 'what came late went nowhere').to.deep.equal(['309']);
    await seen(element, (root) => root.querySelector('[role=article]'));
    await openBar(found);
    expect(element.field.value).to.equal('');
    expect(countOf(element)).to.equal('');
    expect(document.execCommand('undo') && element.field.value).not.to.equal('falcon');
  });

  it('another ticket closes the bar by itself', async () => {
    const found = await openFind();
    const { element } = found;
    await openBar(found);
    typeWords(element, 'falcon');
    await counts(element, '1 of 30');
    element.ticketId = 'tkt_another';
    await element.updateComplete;
    await element.updateComplete;
    expect(element.find.isOpen).to.equal(false);
    expect(marked()).to.deep.equal([]);
  });

  it('LOK-3 says where its code can’t be had, and tries again when it is opened again', async () => {
    const said = overhear();
    const refused = Promise.reject(new Error('offline'));
    refused.catch(() => {});
    const found = await openFind(20, {}, undefined, refused);
    const { element } = found;
    element.button.focus();
    element.button.click();
    await seen(element, (root) => textOf(root).includes('Part of the page didn’t load.'));
    await until(() => said.length > 0);
    expect(said[0]!.text).to.equal('Part of the page didn’t load.');
    expectFocus(element.button);
    expect(element.button.ariaExpanded).to.equal('false');
    element.codeComes = Promise.resolve();
    element.button.click();
    await seen(element, (root) => root.querySelector('#find-words'));
    await element.updateComplete;
    expectFocus(element.field);
    expect(textOf(element.shadowRoot!)).not.to.include('Part of the page');
  });
});
