/** What every element says to those who hear the page: INTERACTION.md 4, "Every element", 6–8, 11, and O7. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { press, pressIn, typeIn } from '../test/control.ts';
import { ELEMENTS } from '../test/elements-under-test.ts';
import { expectFocus, expectNone } from '../test/focus.ts';
import { createHost, inside, isLive, seen, textOf, type Host } from '../test/mount.ts';
import { overhear } from '../test/overheard.ts';
import { holdTime, settled } from '../test/page-clock.ts';
import { holdCalls, mountTag, reach, whileTimePasses } from '../test/under-test.ts';
import type { RevampdElement } from './revampd-element.ts';

const announcers = (): Element[] => [...document.querySelectorAll('revampd-announcer')];

/** Resolves when the page's voice is there. */
const voiceIn = async (element: RevampdElement): Promise<void> => {
  await seen(element, () => true);
  element.say('Ready.');
  await whileTimePasses(element, () => announcers().some(({ textContent }) => textContent?.includes('Ready.')));
};

/** The session ends while the page is in use. */
function endSession(host: Host): void {
  host.signedIn = false;
  host.api.clock.advance(3_600_000);
  host.api.network.cutStreams();
}

const ended = (element: RevampdElement): Promise<Element> =>
  whileTimePasses(element, (root) => root.querySelector('[part=state] .state-title'));

for (const one of ELEMENTS) {
  describe(`what <${one.tag}> says`, () => {
    it('comes from a light child of body, empty at first, and at most one text a second for the whole page', async () => {
      const { element } = await reach(one, one.content);
      const other = await reach(one, one.content);
      await voiceIn(element);
      expect(announcers().map(({ parentElement }) => parentElement === document.body)).to.deep.equal([true]);
      const clock = holdTime();
      await clock.advance(10_000);
      const said = overhear();
      ['One.', 'Two.', 'Three.'].forEach((text) => element.say(text, { own: true }));
      other.element.say('Four.', { assertive: true });
      await clock.advance(10_000);
      expect(said.map(({ text }) => text)).to.have.members(['One.', 'Two.', 'Three.', 'Four.']);
      said.slice(1).forEach(({ at }, index) => expect(at - said[index]!.at).to.be.at.least(1000));
      expect(said.filter(({ isAssertive }) => isAssertive).map(({ text }) => text)).to.deep.equal(['Four.']);
    });

    it('comes from within the page’s own modal, where that holds the element', async () => {
      const modal = await fixture<HTMLDialogElement>(html`<dialog><div></div></dialog>`);
      modal.showModal();
      const host = createHost(one.content.person);
      const element = await mountTag(host, one.tag, one.content.set);
      modal.append(element.closest('revampd-provider')!);
      await one.content.reach(element, host);
      const said = overhear();
      element.say('Saved.', { own: true });
      await whileTimePasses(element, () => said.length > 0);
      expect(said.map(({ text, scope }) => [text, scope === modal])).to.deep.equal([['Saved.', true]]);
      expect(modal.lastElementChild!.localName).to.equal('revampd-announcer');
    });

    it('tells of loading only when it takes long, and then that it is over', async () => {
      const clock = holdTime();
      const said = overhear();
      const host = createHost(one.content.person);
      const release = holdCalls(host, '/v1/connections');
      const element = await mountTag(host, one.tag, one.content.set);
      await clock.advance(999);
      await settled();
      expect(said).to.have.length(0);
      await clock.advance(1);
      await whileTimePasses(element, () => said.length > 0);
      expect(said[0]!.text).to.match(/^Loading .*…$/);
      release();
      await one.content.reach(element, host);
      await whileTimePasses(element, () => said.length > 1);
      expect(said.slice(1).map(({ text }) => text)).to.have.length(1);
      expect(said[1]!.text).to.match(/ loaded$/);
    });

    it('says nothing of content that comes at once, and nothing of what changes by itself', async () => {
      const said = overhear();
      const { element, host } = await reach(one, one.content);
      await isLive(element);
      await one.change(element, host);
      const clock = holdTime();
      await clock.advance(5000);
      expect(said.map(({ text }) => text)).to.deep.equal([]);
    });

    it('shows since when it may be out of date, says so once however often it tries, and once that it is right again', async () => {
      const { element, host } = await reach(one, one.content);
      await isLive(element);
      const clock = holdTime();
      await voiceIn(element);
      const said = overhear();
      one.outdate(host);
      void one.change(element, host);
      const line = await whileTimePasses(element, (root) => root.querySelector('[part=stale]'), 500);
      expect(textOf(line)).to.match(/^May be out of date since \d/);
      await clock.advance(60_000);
      expect(textOf(inside(element, '[part=stale]'))).to.contain('Reconnecting…');
      expect(said.map(({ text, isAssertive }) => [text.slice(0, 26), isAssertive])).to.deep.equal([
        ['Live updates paused since ', false],
      ]);
      host.api.network.faults.set([]);
      await whileTimePasses(element, (root) => !root.querySelector('[part=stale]'), 1000);
      await clock.advance(5000);
      expect(said.slice(1).map(({ text }) => text)).to.deep.equal(['Up to date again.']);
    });

    it('tells at once of a session that ended, in one heading with a way on, and takes no focus that is elsewhere', async () => {
      const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
      const { element, host } = await reach(one, one.content);
      await isLive(element);
      await voiceIn(element);
      elsewhere.focus();
      const said = overhear();
      endSession(host);
      const heading = await ended(element);
      expect(element.shadowRoot!.querySelectorAll('.state-title')).to.have.length(1);
      expect(textOf(inside(element, '[part=state] button'))).to.equal('Continue');
      await whileTimePasses(element, () => said.length > 0);
      const clock = holdTime();
      await clock.advance(30_000);
      expect(said.map(({ text, isAssertive }) => [text.startsWith(textOf(heading)), isAssertive])).to.deep.equal([
        [true, true],
      ]);
      expectFocus(elsewhere);
    });

    it('says it once for all its elements on the page', async () => {
      const { element, host } = await reach(one, one.content);
      const second = document.createElement(one.tag) as RevampdElement;
      element.after(second);
      await isLive(element);
      await isLive(second);
      await voiceIn(element);
      const said = overhear();
      endSession(host);
      await Promise.all([ended(element), ended(second)]);
      const clock = holdTime();
      await clock.advance(30_000);
      expect(said.map(({ text }) => text)).to.have.length(1);
    });

    it('keeps what was typed in an open dialog when the session ends: focus is on the words, then it goes on', async () => {
      const { state, field } = one.typing;
      const { element, host } = await reach(one, state);
      await isLive(element);
      await typeIn(element, field, 'Twelve words that nobody wants to type again');
      inside(element, field).focus();
      const said = overhear();
      endSession(host);
      const heading = await ended(element);
      expectNone(inside(element, 'dialog'), 'after the session');
      expectFocus(heading);
      const clock = holdTime();
      await clock.advance(10_000);
      expect(
        said.map(({ text }) => text),
        'focus says it already',
      ).to.deep.equal([]);
      clock.release();
      host.signedIn = true;
      const back = oneEvent(element, 'revampd-status');
      press(inside(element, '[part=state] button'));
      await back;
      await one.content.reach(element, host);
      await element.updateComplete;
      expectNone(inside(element, 'dialog'), 'it opens nothing by itself');
      await pressIn(element, 'button[aria-haspopup=dialog]');
      const kept = await seen(element, (root) => root.querySelector<HTMLInputElement>(`dialog[open] ${field}`));
      expect(kept.value).to.equal('Twelve words that nobody wants to type again');
    });
  });
}
