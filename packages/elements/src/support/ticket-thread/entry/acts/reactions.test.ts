/** Reactions by pointer, on the real mock platform: TIC-8. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { accessibleNodes } from '../../../../test/browser.ts';
import { articleOf, open, person, withTools } from '../../../../test/entry-page.ts';
import { hasAtPlatform, hasReactions, pillsOf, told, WITH } from '../../../../test/entry-reactions.ts';
import { expectFocus } from '../../../../test/focus.ts';
import { seen, textOf } from '../../../../test/mount.ts';
import { overhear } from '../../../../test/overheard.ts';
import { holdCalls, whileTimePasses } from '../../../../test/under-test.ts';

describe('reactions', () => {
  it('TIC-8 are counted, with who gave them, and toggled by a press; everyone sees the same', async () => {
    const opened = await withTools(await open('priya'));
    const { element, host } = opened;
    expect(told(element, WITH)).to.deep.equal(['Acknowledged by Dana, 1 false', 'Thumbs up, 1 false']);
    const described = (await accessibleNodes()).find(({ name }) => name === 'Thumbs up, 1');
    expect(described!.description).to.equal('Joel Park');
    pillsOf(element, WITH)[1]!.click();
    await hasReactions(element, WITH, 'Acknowledged by Dana, 1 false', 'Thumbs up, 2 true');
    await hasAtPlatform(opened, WITH, 'ack usr_dana', 'thumbs_up usr_joel', 'thumbs_up usr_priya');
    host.becomes(person('joel'));
    const { element: joel } = await withTools(await open('joel', 'T-1482', {}, host));
    expect(told(joel, WITH)).to.deep.equal(['Acknowledged by Dana, 1 false', 'Thumbs up, 2 true']);
    expect(textOf(pillsOf(joel, WITH)[1]!.nextElementSibling!)).to.equal('Joel Park and Priya Raman');
    pillsOf(element, WITH)[1]!.click();
    await hasReactions(element, WITH, 'Acknowledged by Dana, 1 false', 'Thumbs up, 1 false');
  });

  it('TIC-8 stand at once, before the server has them, and the last press wins', async () => {
    const opened = await withTools(await open('priya'));
    const { element, host } = opened;
    const release = holdCalls(host, '/reactions/');
    const pill = pillsOf(element, WITH)[1]!;
    pill.click();
    await element.updateComplete;
    expect(told(element, WITH)[1]).to.equal('Thumbs up, 2 true');
    pill.click();
    pill.click();
    await element.updateComplete;
    expect(told(element, WITH)[1]).to.equal('Thumbs up, 2 true');
    release();
    await whileTimePasses(element, () => host.calls.filter((call) => call.includes('/reactions/')).length === 3, 0);
    await hasAtPlatform(opened, WITH, 'ack usr_dana', 'thumbs_up usr_joel', 'thumbs_up usr_priya');
    expect(told(element, WITH)[1]).to.equal('Thumbs up, 2 true');
  });

  it('TIC-8 are taken back where they fail, which is said politely in the place', async () => {
    const { element, host } = await withTools(await open('priya'));
    const said = overhear();
    host.api.network.faults.set([{ match: { path: '/reactions/' }, fault: 'network' }]);
    pillsOf(element, WITH)[1]!.click();
    await element.updateComplete;
    expect(told(element, WITH)[1]).to.equal('Thumbs up, 2 true');
    const note = await whileTimePasses(element, (root) => root.querySelector('.note'));
    expect(textOf(note)).to.equal('Your reaction wasn’t saved. Try again.');
    expect(articleOf(element, WITH).contains(note)).to.equal(true);
    expect(told(element, WITH)[1]).to.equal('Thumbs up, 1 false');
    await whileTimePasses(element, () => said.length > 0);
    expect(said.map(({ text, isAssertive }) => [text, isAssertive])).to.deep.equal([
      ['Your reaction wasn’t saved. Try again.', false],
    ]);
    host.api.network.faults.set([]);
    pillsOf(element, WITH)[1]!.click();
    await seen(element, (root) => !root.querySelector('.note') && told(element, WITH)[1] === 'Thumbs up, 2 true');
  });

  it('name ten people and count the rest; one that came after this code is shown and can’t be pressed', async () => {
    const people = Array.from({ length: 13 }, (_, at) => ({ id: `usr_${at}`, name: `P${at}`, organization: {} }));
    const change = (entry: any) =>
      entry.sequence === 3
        ? {
            ...entry,
            reactions: [
              { reaction: 'heart', count: 13, people },
              { reaction: 'ack', count: 3, people: [{ id: 'usr_x', name: 'Dr. Mina Holt' }, ...people.slice(0, 2)] },
              { reaction: 'rocket', count: 1, people: people.slice(0, 1) },
            ],
          }
        : entry;
    const { element } = await withTools(await open('priya', 'T-1482', { change }));
    const [ack, heart, other] = pillsOf(element, WITH);
    expect(textOf(heart!.nextElementSibling!)).to.equal('P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, and 3 more');
    expect(textOf(ack!)).to.equal('Acknowledged by Dr. Mina Holt and 2 more');
    expect(other!.localName).to.equal('span');
    expect(other!.ariaLabel).to.equal('Other reaction, 1');
  });

  it('say who gave them at focus and hover, until Escape', async () => {
    const { element } = await withTools(await open('priya'));
    const pill = pillsOf(element, WITH)[1]!;
    const tip = pill.nextElementSibling!;
    const isShown = (): boolean => getComputedStyle(tip).display !== 'none';
    expect(isShown()).to.equal(false);
    // Whoever uses keys sees where focus is.
    await sendKeys({ press: 'Tab' });
    pill.focus();
    expect(isShown()).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(isShown()).to.equal(false);
    expectFocus(pill);
    pill.blur();
    const { x, y, width, height } = pill.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    expect(isShown()).to.equal(true);
    const over = tip.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(over.x + 5), Math.round(over.y + 5)] });
    expect(isShown()).to.equal(true);
    await sendMouse({ type: 'move', position: [0, 0] });
    expect(isShown()).to.equal(false);
  });

  it('wait for their code where somebody presses before it has come', async () => {
    const { element } = await open('priya');
    expect(element.shadowRoot!.querySelector('.toolbar')).to.equal(null);
    articleOf(element, WITH).querySelector<HTMLElement>('.pill.add')!.click();
    await seen(element, (root) => root.querySelector('[role=menu]:popover-open'));
  });
});
