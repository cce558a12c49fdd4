import { expect, fixture, html } from '@open-wc/testing';
import { focusedIn, openActing, type ActingElement } from '../test/acting-element.ts';
import { inside } from '../test/mount.ts';

/** Opens a row's dialog, changes the element, closes the dialog; answers what has focus. */
async function focusAfter(row: string, change: (element: ActingElement) => void): Promise<string> {
  const element = await openActing(undefined, row);
  change(element);
  element.dialog.close();
  await element.updateComplete;
  return focusedIn(element);
}

const take = (element: ActingElement, selector: string): void => inside(element, selector).remove();

describe('where focus goes when a dialog has closed', () => {
  it('is what opened it', async () => {
    expect(await focusAfter('b', () => {})).to.equal('b');
  });

  it('is the row’s first control, where that has gone', async () => {
    expect(await focusAfter('b', (element) => take(element, '#b'))).to.equal('Entry b');
  });

  it('is the row’s first control, where that can’t be seen or is inert', async () => {
    expect(await focusAfter('b', (element) => (inside(element, '#b').style.visibility = 'hidden'))).to.equal('Entry b');
    expect(await focusAfter('b', (element) => (inside(element, '#b').inert = true))).to.equal('Entry b');
  });

  it('is the next row, where the row has gone', async () => {
    expect(await focusAfter('b', (element) => take(element, '#row-b'))).to.equal('Entry c');
  });

  it('is the row before, where the last has gone', async () => {
    expect(await focusAfter('c', (element) => take(element, '#row-c'))).to.equal('Entry b');
  });

  it('is the heading of the list, where every row has gone', async () => {
    expect(await focusAfter('b', (element) => take(element, 'ul'))).to.equal('section');
  });

  it('is the element’s heading, where nothing nearer is left', async () => {
    const change = (element: ActingElement): void => {
      take(element, 'ul');
      take(element, '#section');
    };
    expect(await focusAfter('b', change)).to.equal('title');
  });

  it('is never a row of the page around the element', async () => {
    const list = await fixture(html`
      <ul>
        <li><button>Host</button><revampd-acting-test></revampd-acting-test></li>
      </ul>
    `);
    const element = list.querySelector('revampd-acting-test') as ActingElement;
    await element.updateComplete;
    element.dialog.open(element);
    await element.updateComplete;
    element.dialog.close();
    await element.updateComplete;
    expect(focusedIn(element)).to.equal('title');
    expect(document.activeElement === list.querySelector('button')).to.be.false;
  });
});
