/** The choice of reactions by keyboard and pointer: A11-2, check 17 of INTERACTION.md's Thread. */
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Message } from '@revampd/core';
import { accessibleNodes } from '../../../../test/browser.ts';
import { articleOf, open, person, withTools } from '../../../../test/entry-page.ts';
import { addOf, hasAtPlatform, hasReactions, openMenu, told, WITHOUT } from '../../../../test/entry-reactions.ts';
import { expectFocus } from '../../../../test/focus.ts';
import { seen } from '../../../../test/mount.ts';

describe('the choice of reactions', () => {
  it('A11-2 the menu moves by arrows round its ends, by Home and End', async () => {
    const { element } = await withTools(await open('priya'));
    const items = await openMenu(element, WITHOUT);
    expectFocus(items[0]);
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowDown', 2],
      ['ArrowLeft', 1],
      ['ArrowUp', 0],
      ['ArrowLeft', 5],
      ['ArrowRight', 0],
      ['End', 5],
      ['ArrowDown', 0],
      ['ArrowUp', 5],
      ['Home', 0],
    ] as const) {
      await sendKeys({ press: key });
      expectFocus(items[at], key);
    }
    const menu = (await accessibleNodes()).find(({ role }) => role === 'menu');
    expect(menu!.name).to.equal('Reaction');
    expect(items.map((one) => one.ariaLabel)).to.deep.equal([
      'Acknowledged',
      'Thumbs up',
      'Heart',
      'Celebration',
      'Thanks',
      'Eyes',
    ]);
  });

  for (const key of ['Enter', 'Space']) {
    it(`A11-2 TIC-8 ${key} toggles in the menu, closes it, and focus is on Add reaction`, async () => {
      const opened = await withTools(await open('priya'));
      const { element } = opened;
      await openMenu(element, WITHOUT);
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: key });
      await hasReactions(element, WITHOUT, 'Thumbs up, 1 true');
      expect(element.shadowRoot!.querySelector('[role=menu]')).to.equal(null);
      expectFocus(addOf(element, WITHOUT));
      const again = await openMenu(element, WITHOUT);
      expect(again.map((one) => one.ariaChecked)).to.deep.equal(['false', 'true', 'false', 'false', 'false', 'false']);
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: key });
      await hasReactions(element, WITHOUT);
      expectFocus(addOf(element, WITHOUT));
      await hasAtPlatform(opened, WITHOUT);
    });
  }

  it('A11-2 Escape closes the menu and nothing around it; Tab closes it and moves on', async () => {
    const { element } = await withTools(await open('priya'));
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', listen);
    await openMenu(element, WITHOUT);
    expect(addOf(element, WITHOUT).ariaExpanded).to.equal('true');
    heard.length = 0;
    await sendKeys({ press: 'Escape' });
    expectFocus(addOf(element, WITHOUT));
    expect(heard).to.deep.equal([]);
    await seen(element, () => addOf(element, WITHOUT).ariaExpanded === 'false');
    await openMenu(element, WITHOUT);
    await sendKeys({ press: 'Tab' });
    document.removeEventListener('keydown', listen);
    await seen(element, (root) => !root.querySelector('[role=menu]'));
    // The controls of an entry are no stops: the next one is the next entry.
    expectFocus(articleOf(element, WITHOUT).nextElementSibling);
  });

  it('A11-2 the key of an input method does nothing', async () => {
    const { element } = await withTools(await open('priya'));
    const items = await openMenu(element, WITHOUT);
    const key = new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true } as KeyboardEventInit);
    items[0]!.dispatchEvent(key);
    await element.updateComplete;
    expectFocus(items[0]);
  });

  it('A11-2 a second press on its button closes it, a press beside it too; focus isn’t taken from what was pressed', async () => {
    const { element } = await withTools(await open('priya'));
    const press = async (target: Element): Promise<void> => {
      const { x, y, width, height } = target.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    };
    const isOpen = (): unknown => element.shadowRoot!.querySelector('[role=menu]:popover-open');
    addOf(element, WITHOUT).scrollIntoView({ block: 'center' });
    await press(addOf(element, WITHOUT));
    await seen(element, isOpen as never);
    await press(addOf(element, WITHOUT));
    await seen(element, () => !isOpen());
    await press(addOf(element, WITHOUT));
    await seen(element, isOpen as never);
    await press(articleOf(element, WITHOUT).querySelector('.author')!);
    await seen(element, () => !isOpen());
    expectFocus(articleOf(element, WITHOUT));
  });

  it('A11-2 right to left mirrors ← and →', async () => {
    const { element } = await withTools(await open('priya', 'T-1482', { locale: 'ar' }));
    const items = await openMenu(element, WITHOUT);
    await sendKeys({ press: 'ArrowLeft' });
    expectFocus(items[1]);
    await sendKeys({ press: 'ArrowRight' });
    expectFocus(items[0]);
    const [first, second] = items.map((one) => one.getBoundingClientRect().x);
    expect(second).to.be.lessThan(first!);
  });

  it('stands within the window, above its button', async () => {
    const { element } = await withTools(await open('priya'));
    addOf(element, WITHOUT).scrollIntoView({ block: 'center' });
    await openMenu(element, WITHOUT);
    const menu = element.shadowRoot!.querySelector('[role=menu]')!.getBoundingClientRect();
    const button = addOf(element, WITHOUT).getBoundingClientRect();
    expect(menu.bottom).to.be.at.most(button.top);
    expect(menu.left).to.be.at.least(0);
    expect(menu.right).to.be.at.most(innerWidth);
  });

  it('is of the message as it stands, also where another has reacted meanwhile', async () => {
    const opened = await withTools(await open('priya'));
    const { element, host } = opened;
    await openMenu(element, WITHOUT);
    const message = element.entries.find((one) => (one as Message).body?.startsWith(WITHOUT)) as Message;
    host.becomes(person('joel'));
    const { element: joel } = await open('joel', 'T-1482', {}, host);
    joel.acting.react(message, 'heart');
    await hasReactions(joel, WITHOUT, 'Heart, 1 true');
    await hasReactions(element, WITHOUT, 'Heart, 1 false');
    const heart = element.shadowRoot!.querySelector<HTMLElement>('[role=menuitemcheckbox][aria-label=Heart]')!;
    heart.click();
    await seen(element, () => told(element, WITHOUT)[0] === 'Heart, 2 true');
    await hasAtPlatform(opened, WITHOUT, 'heart usr_joel', 'heart usr_priya');
  });
});
