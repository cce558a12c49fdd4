import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { dialogIn, focusedIn, isModal, openActing } from '../test/acting-element.ts';
import { inside } from '../test/mount.ts';

const middleOf = (box: Element): [number, number] => {
  const { left, top, width, height } = box.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

afterEach(() => resetMouse());

describe('a dialog and the pointer', () => {
  it('closes by a click beside it while nothing was typed', async () => {
    const element = await openActing();
    await sendMouse({ type: 'click', position: [5, 5] });
    await element.updateComplete;
    expect(isModal(element)).to.be.false;
    expect(focusedIn(element)).to.equal('b');
    expect(element.cancelled).to.equal(1);
  });

  it('stays after a click beside it once something was typed', async () => {
    const element = await openActing();
    inside(element, '#amount').focus();
    await sendKeys({ type: '1' });
    await sendMouse({ type: 'click', position: [5, 5] });
    await element.updateComplete;
    expect(isModal(element)).to.be.true;
    await sendKeys({ press: 'Escape' });
    await openActing(element);
    await sendMouse({ type: 'click', position: [5, 5] });
    await element.updateComplete;
    expect(isModal(element), 'nothing was typed since it opened again').to.be.false;
  });

  it('stays when a selection is dragged out of a field, and after a click inside', async () => {
    const element = await openActing();
    await sendMouse({ type: 'move', position: middleOf(inside(element, '#amount')) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [5, 5] });
    await sendMouse({ type: 'up' });
    await sendMouse({ type: 'click', position: middleOf(inside(element, 'h2')) });
    await element.updateComplete;
    expect(isModal(element)).to.be.true;
  });
});

describe('a dialog’s end', () => {
  it('follows Android’s Back, and a page that closes it', async () => {
    for (const end of ['requestClose', 'close'] as const) {
      const element = await openActing();
      const dialog = dialogIn(element) as HTMLDialogElement & { requestClose(): void };
      const closed = oneEvent(dialog, 'close');
      dialog[end]();
      await closed;
      await element.updateComplete;
      expect(isModal(element), end).to.be.false;
      expect(element.dialog.isOpen).to.be.false;
      expect(focusedIn(element)).to.equal('b');
      expect(element.cancelled).to.equal(1);
    }
  });

  it('can be opened again at once, for something else', async () => {
    const element = await openActing();
    const dialog = dialogIn(element)!;
    const closed = oneEvent(dialog, 'close');
    element.dialog.close();
    element.dialog.open(inside(element, '#c'));
    await element.updateComplete;
    await closed;
    await element.updateComplete;
    expect(isModal(element)).to.be.true;
    expect(element.cancelled).to.equal(0);
    expect(element.dialog.invoker?.id).to.equal('c');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focusedIn(element)).to.equal('c');
  });

  it('comes with its element’s removal, and the page is free again', async () => {
    const element = await openActing();
    const parent = element.parentElement!;
    const button = document.createElement('button');
    parent.append(button);
    element.remove();
    button.focus();
    expect(document.activeElement === button).to.be.true;
    expect(element.dialog.isOpen).to.be.false;
    parent.append(element);
    await element.updateComplete;
    expect(isModal(element)).to.be.false;
    expect(document.activeElement === button).to.be.true;
  });

  it('is closed before what follows runs, so that a sign-in of the page’s is not inert', async () => {
    const element = await openActing();
    const signIn = await fixture<HTMLInputElement>(html`<input />`);
    signIn.focus();
    expect(document.activeElement === signIn).to.be.false;
    element.dialog.close();
    signIn.focus();
    expect(document.activeElement === signIn).to.be.true;
  });
});
