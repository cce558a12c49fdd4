/** What the wallet looks like while it loads, without content, and when something fails: LOK-1 (`wallet.shift.proof.ts` too) to LOK-3. */
import { expect } from '@open-wc/testing';
import type { ContactDetail } from '../../events/contact.ts';
import { press, pressIn } from '../../test/control.ts';
import { expectNone } from '../../test/focus.ts';
import { inside, seen, textOf } from '../../test/mount.ts';
import { reach, stateOf, type ElementState } from '../../test/under-test.ts';
import { ready } from '../../test/wallet-states.ts';
import { WALLET } from '../../test/wallet.ts';

const { states } = WALLET;
const state = (name: string): ElementState => stateOf(states, name);

describe('LOK-1 late bars and spinners', () => {
  const late = [
    ['the skeleton’s bars', 'loading', '.bone'],
    ['the spinner of a button', 'apply, pending', '.spinner'],
  ] as const;
  for (const [what, name, selector] of late) {
    it(`LOK-1 ${what} appear after 300 ms, not before, and take their room from the start`, async () => {
      const { element } = await reach(WALLET, state(name));
      const shown = inside(element, selector);
      const animations = shown.getAnimations();
      expect(animations.length).to.be.greaterThan(0);
      const at = (time: number): number => {
        for (const animation of animations) animation.currentTime = time;
        return Number(getComputedStyle(shown).opacity);
      };
      const { width, height } = shown.getBoundingClientRect();
      expect([at(0), at(299)]).to.deep.equal([0, 0]);
      expect(at(301)).to.be.closeTo(1, 0.01);
      expect([shown.getBoundingClientRect().width > 0, shown.getBoundingClientRect().height > 0]).to.deep.equal([
        width > 0,
        height > 0,
      ]);
      expect(width).to.be.greaterThan(0);
    });
  }
});

describe('LOK-2 three empty states', () => {
  const empties = [
    ['nothing yet', 'empty for the payer', 'empty', 'No credit yet'],
    ['nothing matches', 'nothing matches', 'no-match', 'Nothing matches this filter'],
    ['not permitted', 'not permitted', 'not-permitted', 'Billing isn’t part of your role'],
  ] as const;
  for (const [what, name, slot, title] of empties) {
    it(`LOK-2 ${what}: said in a heading, and by the host’s own words in their place where it has some`, async () => {
      const { element } = await reach(WALLET, state(name));
      const block = inside(element, '[part=state]');
      expect(textOf(block.querySelector('[role=heading]')!)).to.equal(title);
      expect(textOf(block.querySelector('.state-body')!)).to.match(/^\S.*\.$/);
      expect(block.checkVisibility()).to.equal(true);
      const own = document.createElement('p');
      own.slot = slot;
      own.textContent = 'In our own words.';
      element.append(own);
      expect(inside<HTMLSlotElement>(element, `slot[name=${slot}]`).assignedElements().length).to.equal(1);
      expect([own.checkVisibility(), block.checkVisibility()]).to.deep.equal([true, false]);
      own.remove();
      expect(block.checkVisibility()).to.equal(true);
    });
  }

  it('LOK-2 nothing matches: what hides how much is named, and one press shows all again', async () => {
    const { element } = await reach(WALLET, state('nothing matches'));
    expect(textOf(inside(element, '.state-body'))).to.equal('23 entries are of another kind than “Affiliate payout”.');
    expect(textOf(inside(element, '[part=state] button'))).to.equal('Clear filter');
    await pressIn(element, '[part=state] button');
    await seen(element, (root) => root.querySelectorAll('tbody tr').length === 7);
  });
});

describe('LOK-3 an error', () => {
  const failures: [state: string, title: RegExp, body: RegExp, button: string | undefined, hasId: boolean][] = [
    [
      'failed',
      /^Wallet didn’t load$/,
      /Nothing was changed\. Try again; if it keeps failing, send the number below\.$/,
      'Try again',
      true,
    ],
    [
      'no network',
      /^Wallet didn’t load$/,
      /Nothing was changed\. Check the connection, then try again/,
      'Try again',
      false,
    ],
    ['no answer in time', /^Wallet didn’t load$/, /Nothing was changed\. Try again in a moment/, 'Try again', false],
    [
      'too many requests',
      /^Wallet didn’t load$/,
      /Nothing was changed\. Wait a moment, then try again\.$/,
      'Try again',
      true,
    ],
    ['site not allowed', /^This site isn’t allowed/, /The people who run this site can add it\.$/, 'Try again', true],
    [
      'session unreachable',
      /^The session couldn’t start$/,
      /Nothing was changed\. Try again in a moment\.$/,
      'Try again',
      false,
    ],
    ['not set up', /isn’t set up$/, /The people who run this site can mend it\.$/, 'Try again', false],
    ['not available', /^This connection isn’t available$/, /Choose another connection, or ask/, 'Try again', false],
    ['session ended', /^Your session ended$/, /^Sign in again on this site, then continue here\./, 'Continue', false],
    ['not permitted', /^Billing isn’t part of your role$/, /can change that\.$/, undefined, false],
  ];
  for (const [name, title, body, button, hasId] of failures) {
    it(`LOK-3 has words, what to do next, Retry where it helps, and the request id where there is one: ${name}`, async () => {
      const { element } = await reach(WALLET, state(name));
      const block = inside(element, '[part=state]');
      expect(textOf(block.querySelector('[role=heading]')!)).to.match(title);
      expect(textOf(block.querySelector('.state-body')!)).to.match(body);
      const buttons = [...block.querySelectorAll('.state-actions button')].map(textOf);
      expect(buttons).to.deep.equal(button === undefined ? [] : [button]);
      const id = block.querySelector('code');
      expect(id !== null && /^rid_\w+$/.test(textOf(id)), 'a request id').to.equal(hasId);
      expect(textOf(block).includes('number below'), 'speaks of the id').to.equal(hasId && name === 'failed');
    });

    const offers = button === 'Try again';
    it(`LOK-3 ${offers ? 'offers' : 'has no'} contact where the host listens: ${name}`, async () => {
      const { element } = await reach(WALLET, state(name), { contactable: true });
      const heard: ContactDetail[] = [];
      element.addEventListener('revampd-contact', ({ detail }) => heard.push(detail));
      const buttons = [...inside(element, '[part=state]').querySelectorAll('.state-actions button')];
      expect(buttons.map(textOf).includes('Contact support')).to.equal(offers);
      if (!offers) return;
      press(buttons.at(-1));
      expect(heard).to.have.length(1);
      const shown = element.shadowRoot!.querySelector('[part=state] code');
      expect(heard[0]!.code).to.match(/^[a-z_]+$/);
      if (shown) expect(heard[0]!.requestId).to.equal(textOf(shown));
    });
  }

  it('LOK-3 the request id is copied by a press, which is said; where the browser refuses, it is marked for the person', async () => {
    const { element } = await reach(WALLET, state('failed'));
    const id = textOf(inside(element, 'code'));
    const copied: string[] = [];
    const { writeText } = navigator.clipboard;
    const copy = inside(element, '.request button');
    expect(copy.getAttribute('aria-label')).to.equal(`Copy request ID ${id}`);
    try {
      navigator.clipboard.writeText = async (text) => void copied.push(text);
      copy.click();
      await seen(element, (root) => textOf(root.querySelector('.request [role=status]')!) === 'Copied');
      expect(copied).to.deep.equal([id]);
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
      const marked = new Promise<void>((resolve) =>
        document.addEventListener('selectionchange', () => resolve(), { once: true }),
      );
      copy.click();
      await marked;
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });

  it('LOK-3 Try again reads again, and what it shows then is the content', async () => {
    const { element, host } = await reach(WALLET, state('failed'));
    host.api.network.faults.set([]);
    await pressIn(element, '[part=state] button');
    await ready(element);
    expectNone(inside(element, '[part=state]'), 'with the content');
  });
});
