/** What the wallet does under a person's hands: INTERACTION.md 4, "Wallet and credit", and what of "Lists" its history has. */
import { expect } from '@open-wc/testing';
import { adjustWallet, applyCredit } from '@revampd/mocks';
import { sendKeys } from '@web/test-runner-commands';
import type { RevampdElement } from '../../element/revampd-element.ts';
import { focusOn, problemOf } from '../../test/acting.ts';
import { accessibleNodes, turnWheel } from '../../test/browser.ts';
import { choose, press, pressIn, typeIn } from '../../test/control.ts';
import { expectFocus } from '../../test/focus.ts';
import { resetWindow, widen } from '../../test/looks.ts';
import { createHost, inside, isLive, seen, shows, textOf, type Host } from '../../test/mount.ts';
import { overhear } from '../../test/overheard.ts';
import { holdTime } from '../../test/page-clock.ts';
import { mountTag, reach, stateOf, whileTimePasses } from '../../test/under-test.ts';
import { confirm, openApply } from '../../test/wallet-act-states.ts';
import { NORTHGATE, person } from '../../test/wallet-states.ts';
import { WALLET } from '../../test/wallet.ts';

const { states } = WALLET;
const inState = (name: string) => reach(WALLET, stateOf(states, name));
const amountIn = (element: RevampdElement): HTMLInputElement => inside<HTMLInputElement>(element, '#amount');
const summary = (element: RevampdElement): string => textOf(inside(element, 'dialog .summary'));
const confirmText = (element: RevampdElement): string =>
  textOf(inside(element, 'dialog .dialog-foot button:last-of-type'));

/** Dana's wallet with so many minor units in it, its dialog open. */
async function openWith(balance: number): Promise<{ element: RevampdElement; host: Host }> {
  const host = createHost(person('dana'));
  const { platform } = host.api;
  const connection = platform.tables.connections.get(NORTHGATE)!;
  if (balance !== 41_260) {
    adjustWallet(platform, connection, { amount: balance - 41_260, currency: 'USD' }, 'So much is in it');
  }
  const element = await mountTag(host, WALLET.tag);
  await openApply(element);
  return { element, host };
}

describe('<revampd-wallet> as it is read', () => {
  it('has the balance and what it pays one after the other', async () => {
    for (const name of ['payer', 'issuer', 'apply, done']) {
      const { element } = await inState(name);
      const texts = (await accessibleNodes())
        .filter(({ role }) => role === 'StaticText')
        .map((node) => node.name ?? '');
      const balance = texts.findIndex(
        (_, index) =>
          texts.slice(index, index + 5).join('') === textOf(inside(element, '[part=balance]')).replace(' ', ''),
      );
      expect(balance, name).to.be.greaterThan(-1);
      expect(texts[balance + 5], name).to.equal(textOf(inside(element, '[part=scope] strong')));
      element.closest('revampd-provider')!.remove();
    }
  });

  it('says “minus” of what is negative, in the table and in the list', async () => {
    const minus = async (): Promise<string[]> => {
      const texts = (await accessibleNodes())
        .filter(({ role }) => role === 'StaticText')
        .map((node) => node.name ?? '');
      return texts.flatMap((text, index) =>
        text.trim() === 'minus'
          ? [
              texts
                .slice(index, index + 6)
                .join('')
                .trim(),
            ]
          : [],
      );
    };
    const { element } = await inState('payer');
    const shown = [...element.shadowRoot!.querySelectorAll('td.much')].filter((cell) => textOf(cell).includes('−'));
    expect(shown.length).to.be.greaterThan(0);
    expect(await minus()).to.have.length(shown.length);
    for (const text of await minus()) expect(text).to.match(/^minus \$\d+\.\d\d/);
    try {
      await widen(element, { width: 320, height: 640 });
      await seen(element, (root) => root.querySelector('ul[part=history]'));
      expect(await minus()).to.have.length(shown.length);
    } finally {
      await resetWindow();
    }
  });
});

describe('<revampd-wallet> applying credit', () => {
  for (const [balance, prefill] of [
    [41_260, '92.00'],
    [9_200, '92.00'],
    [5_001, '50.01'],
  ] as const) {
    it(`offers the lesser of what there is and what is due: ${balance} of 9200`, async () => {
      const { element } = await openWith(balance);
      expect(amountIn(element).value).to.equal(prefill);
      expect(confirmText(element)).to.equal(`Apply $${prefill}`);
      expect(textOf(inside(element, '#amount-hint'))).to.contain(`Up to $${prefill}`);
    });
  }

  it('updates what would follow with each key, and says it once, after a rest', async () => {
    const { element } = await openWith(41_260);
    const clock = holdTime();
    const status = inside(element, 'dialog [role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(textOf(status)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    amountIn(element).focus();
    amountIn(element).select();
    for (const key of '12.5') {
      await sendKeys({ press: key });
      await element.updateComplete;
      await clock.advance(400);
    }
    expect(summary(element), 'at once').to.match(/\$79\.50 Wallet balance \$412\.60 .*\$400\.10$/);
    expect(said, 'while one types').to.deep.equal([]);
    await clock.advance(100);
    await element.updateComplete;
    expect(said).to.deep.equal(['After this: $400.10 credit left, $79.50 still due.']);
    observer.disconnect();
    const described = amountIn(element).getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => textOf(inside(element, `#${id}`))).join(' ')).to.contain(said[0]!);
  });

  it('“Use maximum” sets the field, and keeps focus', async () => {
    const { element } = await openWith(41_260);
    await typeIn(element, '#amount', '1');
    const button = inside(element, '.amount-box button');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(amountIn(element).value).to.equal('92.00');
    expectFocus(button);
  });

  it('changes nothing by the wheel over the field, or by arrows in it', async () => {
    const { element } = await openWith(41_260);
    amountIn(element).focus();
    await turnWheel(amountIn(element), 240);
    await turnWheel(amountIn(element), -120);
    for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']) await sendKeys({ press: key });
    expect(amountIn(element).value).to.equal('92.00');
    expect(confirmText(element)).to.equal('Apply $92.00');
  });

  it('keeps what was typed when another has used the balance, and renews the most that is possible', async () => {
    const { element } = await inState('apply, conflict');
    expect(amountIn(element).value).to.equal('300');
    await seen(element, (root) => textOf(root.querySelector('#amount-hint')!).includes('Up to $112.60'));
    await focusOn(element, '#outcome');
    await confirm(element);
    await seen(element, (root) => root.querySelector('#amount[aria-invalid=true]'));
    expect(problemOf(element, 'Amount')).to.equal('The most you can apply is $112.60.');
    await typeIn(element, '#amount', '100');
    await confirm(element);
    await shows(element, '$100.00 applied to HL-2061.');
  });

  for (const isTold of [false, true]) {
    it(`MNY-3 tells of an invoice that was paid meanwhile, with Close alone: ${isTold ? 'at once' : 'when it is confirmed'}`, async () => {
      const { element, host } = await openWith(41_260);
      await typeIn(element, '#amount', '20');
      const { platform } = host.api;
      const connection = platform.tables.connections.get(NORTHGATE)!;
      const { value: first } = inside<HTMLInputElement>(element, 'dialog input[type=radio]');
      const ines = { userId: 'usr_ines', mintedById: 'org_northgate' };
      if (isTold) await isLive(element);
      else host.api.network.holdStreams();
      applyCredit(platform, connection, first, { amount: 9_200, currency: 'USD' }, ines);
      if (!isTold) await confirm(element);
      await shows(element, 'Invoice HL-2048 is already paid.');
      const dialog = inside(element, 'dialog');
      expect(textOf(dialog)).to.match(/Ines [^,]+, Northgate Dental, did that at 9:00\sAM\. Yours wasn’t done/u);
      await seen(element, (root) => !root.querySelector('dialog #amount'));
      expect([...dialog.querySelectorAll('.dialog-foot button')].map(textOf)).to.deep.equal(['Close']);
      expect(dialog.contains(element.shadowRoot!.activeElement), 'focus').to.equal(true);

      await pressIn(element, 'dialog .dialog-foot button');
      await openApply(element);
      expect(textOf(inside(element, 'dialog .card-title'))).to.equal('HL-2061');
      expect(amountIn(element).value).to.equal('20');
      expect(confirmText(element)).to.equal('Apply $20.00');
    });
  }

  it('done: focus is on what opened it, and the card says what is still due', async () => {
    const { element } = await openWith(41_260);
    await typeIn(element, '#amount', '10');
    await confirm(element);
    await shows(element, '$10.00 applied to HL-2048. $82.00 still due. The balance is $402.60.');
    await element.updateComplete;
    expectFocus(inside(element, '.acts button'));
  });

  it('says what was done once, politely, and never what changed by itself', async () => {
    const { element } = await openWith(41_260);
    await isLive(element);
    const said = overhear();
    await confirm(element);
    await whileTimePasses(element, () => said.length > 0);
    const clock = holdTime();
    await clock.advance(20_000);
    expect(said.map(({ text, isAssertive }) => [text, isAssertive])).to.deep.equal([
      ['$92.00 applied to HL-2048. The invoice is paid. The balance is $320.60.', false],
    ]);
  });
});

describe('<revampd-wallet> what is wrong with a field', () => {
  const fields: [state: string, field: string, text: string, problem: RegExp][] = [
    ['apply', '#amount', '', /^Enter an amount, for example 12\.50\.$/],
    ['apply', '#amount', 'twelve', /^Enter an amount, for example 12\.50\.$/],
    ['apply', '#amount', '0', /^Enter an amount above zero\.$/],
    ['apply', '#amount', '1.005', /^USD has 2 decimals\. Enter an amount such as 12\.50\.$/],
    ['apply', '#amount', '92.01', /^The most you can apply is \$92\.00\.$/],
    ['give back', '#reason', '  ', /^Reason: it is empty\. Say why in a few words\.$/],
    ['give back', '#reason', 'x'.repeat(501), /^Reason: it is too long\. Use at most 500 characters\.$/],
    ['code', '#code', '12345', /^Code: six digits are needed\. Enter those that were sent last\.$/],
  ];
  for (const [state, field, text, problem] of fields) {
    it(`is said at the field, tied to it, and focus goes there: ${state}, “${text.slice(0, 12)}”`, async () => {
      const { element, host } = await inState(state);
      const posts = () => host.calls.filter((call) => call.startsWith('POST') && !call.includes('challenges')).length;
      const before = posts();
      await typeIn(element, field, text);
      expect(inside(element, field).getAttribute('aria-invalid'), 'before it was sent').to.equal(null);
      await confirm(element);
      await seen(element, (root) => root.querySelector(`${field}[aria-invalid=true]`));
      await focusOn(element, field);
      const described = inside(element, field).getAttribute('aria-describedby')!.split(' ').at(-1)!;
      expect(textOf(inside(element, `#${described}`))).to.match(problem);
      const node = (await accessibleNodes()).find(({ focused, role }) => focused && role === 'textbox');
      expect(node?.description, 'as it is heard').to.match(new RegExp(problem.source.slice(1, -1)));
      expect(inside<HTMLInputElement>(element, field).value).to.equal(text);
      expect(posts(), 'sent').to.equal(before);
    });
  }
});

describe('<revampd-wallet> history as a list', () => {
  it('is a table with a caption and column headers, and below 40 em a list of the same entries', async () => {
    const { element } = await inState('payer with links');
    const names = async (role: string): Promise<(string | undefined)[]> =>
      (await accessibleNodes()).filter((node) => node.role === role).map(({ name }) => name);
    expect(await names('table')).to.deep.equal(['Wallet history']);
    expect(await names('columnheader')).to.deep.equal(['Date', 'Entry', 'Amount', 'Balance']);
    const links = await names('link');
    expect(links.length).to.be.greaterThan(0);
    const entries = element.shadowRoot!.querySelectorAll('tbody tr').length;
    try {
      await widen(element, { width: 320, height: 640 });
      await seen(element, (root) => root.querySelector('ul[part=history]'));
      expect(await names('list')).to.deep.equal(['Wallet history']);
      expect(await names('listitem')).to.have.length(entries);
      expect(await names('link')).to.deep.equal(links);
    } finally {
      await resetWindow();
    }
  });

  it('says once how many entries a filter has left, and which page it is that was turned to', async () => {
    const { element } = await inState('payer');
    await isLive(element);
    const clock = holdTime();
    await clock.advance(1000);
    const said = overhear();
    choose(element, 'select', 'adjustment');
    await seen(element, (root) => textOf(root.querySelector('.foot span')!) === '3 entries');
    await whileTimePasses(element, () => said.length > 0);
    choose(element, 'select', 'affiliate_payout');
    await shows(element, 'Nothing matches this filter');
    await whileTimePasses(element, () => said.length > 1);
    await pressIn(element, '[part=state] button');
    await seen(element, (root) => root.querySelector('.pager'));
    await whileTimePasses(element, () => said.length > 2);
    await pressIn(element, '.pager button:last-of-type');
    await shows(element, '8–14 of 23 entries');
    expectFocus(inside(element, '#history'));
    await whileTimePasses(element, () => said.length > 3);
    await clock.advance(10_000);
    expect(said.map(({ text }) => text)).to.deep.equal(['3 entries', '0 entries', '23 entries', 'Page 2']);
  });

  it('has Previous on page 1 as a stop that does nothing', async () => {
    const { element, host } = await inState('payer');
    const [previous] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.pager button');
    expect([previous!.getAttribute('aria-disabled'), previous!.disabled]).to.deep.equal(['true', false]);
    const calls = host.calls.length;
    previous!.focus();
    press(previous);
    await element.updateComplete;
    expectFocus(previous);
    expect(host.calls).to.have.length(calls);
  });

  it('mirrors what points in a direction where it is read from right to left', async () => {
    const { element } = await reach(WALLET, stateOf(states, 'adjust'), { locale: 'ar' });
    expect(getComputedStyle(inside(element, 'dialog')).direction).to.equal('rtl');
    const glyphs = [...element.shadowRoot!.querySelectorAll('.mirrored')];
    expect(glyphs.length).to.be.greaterThan(1);
    for (const glyph of glyphs) expect(getComputedStyle(glyph).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    const radios = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('dialog input[type=radio]')];
    radios[1]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(radios[0]!.checked).to.equal(true);
  });
});
