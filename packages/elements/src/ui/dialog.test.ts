import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { confirmIn, dialogIn, focusedIn, isModal, mountActing, openActing } from '../test/acting-element.ts';
import { inside } from '../test/mount.ts';
import { buttonOfPage } from '../test/stops.ts';

/** A click that a browser would make `after` milliseconds from now, the `detail`th in a row. */
function click(button: Element, after: number, detail = 1): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() + after });
  button.dispatchEvent(event);
}

describe('a dialog’s keys and focus', () => {
  for (const key of ['Enter', 'Space']) {
    it(`A11-2 dialog: ${key} on what opens it leads to its heading, which names it as a modal`, async () => {
      const element = await mountActing();
      inside(element, '#b').focus();
      await sendKeys({ press: key });
      await element.updateComplete;
      const dialog = dialogIn(element)!;
      const title = dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
      expect(isModal(element)).to.be.true;
      expect(focusedIn(element)).to.equal('heading');
      expect(title?.textContent).to.equal('Apply credit');
      expect(dialog.hasAttribute('aria-describedby')).to.be.false;
    });
  }

  it('A11-2 dialog: Tab and Shift+Tab go through its controls in order and never out to the page', async () => {
    const element = await openActing();
    const forth: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await sendKeys({ press: 'Tab' });
      forth.push(focusedIn(element));
    }
    expect(forth).to.deep.equal(['Close', 'amount', 'Cancel', 'Apply $318.00']);
    // Past the last lies the window's own bar, or nothing; the page's own buttons are out of reach in both directions.
    element.before(buttonOfPage('Before'));
    element.after(buttonOfPage('After'));
    for (let press = 0; press < 4; press += 1) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.localName).not.to.equal('button');
    }
    confirmIn(element).focus();
    const back: string[] = [];
    await sendKeys({ down: 'Shift' });
    for (let press = 0; press < 8; press += 1) {
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement?.localName).not.to.equal('button');
      if (press < 3) back.push(focusedIn(element));
    }
    await sendKeys({ up: 'Shift' });
    expect(back).to.deep.equal(['Cancel', 'amount', 'Close']);
  });

  it('A11-2 dialog: Escape closes it and goes back to what opened it; nothing was confirmed', async () => {
    const element = await openActing();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(isModal(element)).to.be.false;
    expect(focusedIn(element)).to.equal('b');
    expect([element.cancelled, element.confirmed]).to.deep.equal([1, 0]);
  });

  it('A11-2 dialog: Enter on Cancel or the corner’s button closes it and goes back', async () => {
    for (const tabs of [1, 3]) {
      const element = await openActing();
      for (let press = 0; press < tabs; press += 1) await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(isModal(element)).to.be.false;
      expect(focusedIn(element)).to.equal('b');
      expect(element.confirmed).to.equal(0);
    }
  });

  it('A11-2 dialog: an Escape or Enter of an input method closes and confirms nothing', async () => {
    const element = await openActing();
    const amount = inside(element, '#amount');
    for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
      for (const key of ['Escape', 'Enter']) {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
        amount.dispatchEvent(event);
        expect(event.defaultPrevented, `${key} ${JSON.stringify(init)}`).to.be.false;
      }
    }
    await element.updateComplete;
    expect(isModal(element)).to.be.true;
    expect(element.confirmed).to.equal(0);
  });

  it('takes the button that was clicked for what opened it, where the browser focused none', async () => {
    const element = await mountActing();
    inside(element, '#a').focus();
    inside(element, '#b span').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focusedIn(element)).to.equal('b');
  });

  it('goes to what its closer names, such as a status line that the next render brings', async () => {
    const element = await openActing();
    element.set({ isDone: true });
    element.dialog.close({ focus: () => element.shadowRoot!.querySelector('#status') });
    await element.updateComplete;
    expect(focusedIn(element)).to.equal('status');
  });

  it('takes no focus back that has gone elsewhere meanwhile', async () => {
    const element = await openActing();
    const elsewhere = await fixture<HTMLButtonElement>(html`<button>Host</button>`);
    element.dialog.close();
    elsewhere.focus();
    await element.updateComplete;
    expect(document.activeElement === elsewhere).to.be.true;
  });

  it('goes to its heading when what had focus in it has gone, such as a button whose act is over', async () => {
    const element = await openActing();
    confirmIn(element).focus();
    element.set({ isRefused: true });
    await element.updateComplete;
    expect(focusedIn(element)).to.equal('heading');
  });

  it('reads from its heading again when it shows something else', async () => {
    const element = await openActing();
    inside(element, '#amount').focus();
    element.dialog.focusHeading();
    expect(focusedIn(element)).to.equal('heading');
  });
});

describe('a dialog that confirms', () => {
  it('A11-2 dialog: a held Enter opens it and confirms nothing, nor does a held Space', async () => {
    for (const key of ['Enter', 'Space']) {
      const element = await mountActing();
      inside(element, '#b').focus();
      for (let repeat = 0; repeat < 3; repeat += 1) await sendKeys({ down: key });
      await sendKeys({ up: key });
      await element.updateComplete;
      if (key === 'Enter') expect(isModal(element)).to.be.true;
      expect(element.confirmed).to.equal(0);
    }
  });

  it('confirms once however long Enter is held on its button', async () => {
    const element = await openActing();
    element.dialog.guard.arm(performance.now() - 1000);
    confirmIn(element).focus();
    for (let repeat = 0; repeat < 4; repeat += 1) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    expect(element.confirmed).to.equal(1);
  });

  it('ignores the second click of a double click, and any in the first 400 ms', async () => {
    const element = await openActing();
    click(confirmIn(element), 0);
    click(confirmIn(element), 350);
    click(confirmIn(element), 1000, 2);
    expect(element.confirmed).to.equal(0);
    click(confirmIn(element), 1000);
    expect(element.confirmed).to.equal(1);
    element.dialog.guard.arm(performance.now() + 2000);
    click(confirmIn(element), 2100);
    expect(element.confirmed, 'armed again when what it says has changed').to.equal(1);
  });

  it('keeps focus on the pending button, which does nothing more, and the field’s text', async () => {
    const element = await openActing();
    confirmIn(element).focus();
    element.set({ pending: true });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === confirmIn(element)).to.be.true;
    expect(confirmIn(element).getAttribute('aria-disabled')).to.equal('true');
    expect(confirmIn(element).disabled).to.be.false;
    expect(confirmIn(element).textContent).to.contain('Applying…');
    const amount = inside<HTMLInputElement>(element, '#amount');
    expect([amount.readOnly, amount.disabled, amount.value]).to.deep.equal([true, false, '318.00']);
    click(confirmIn(element), 1000);
    await sendKeys({ press: 'Enter' });
    expect(element.confirmed).to.equal(0);
  });

  it('closes by one Escape while its act is under way, which goes on', async () => {
    const element = await openActing();
    element.set({ pending: true });
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(isModal(element)).to.be.false;
    expect(element.pending).to.be.true;
    await openActing(element);
    expect(confirmIn(element).getAttribute('aria-disabled')).to.equal('true');
  });
});
