import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { focusedIn, isModal, type ActingElement } from '../test/acting-element.ts';
import { inside } from '../test/mount.ts';

/** Puts an element into a host's overlay, and opens its dialog by key. */
async function openIn(overlay: HTMLElement): Promise<ActingElement> {
  const element = document.createElement('revampd-acting-test') as ActingElement;
  overlay.append(element);
  await element.updateComplete;
  inside(element, '#b').focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  return element;
}

/** Every control of the dialog can be reached by Tab, then Escape closes it alone. */
async function expectReachableThenEscape(element: ActingElement, isOverlayOpen: () => boolean): Promise<void> {
  expect(focusedIn(element)).to.equal('heading');
  const reached: string[] = [];
  for (let press = 0; press < 4; press += 1) {
    await sendKeys({ press: 'Tab' });
    reached.push(focusedIn(element));
  }
  expect(reached).to.deep.equal(['Close', 'amount', 'Cancel', 'Apply $318.00']);
  await sendKeys({ press: 'Escape' });
  await element.updateComplete;
  expect(isModal(element)).to.be.false;
  expect(isOverlayOpen(), 'the host’s overlay').to.be.true;
  expect(focusedIn(element)).to.equal('b');
}

describe('a dialog in a host’s overlay', () => {
  it('A11-2 dialog: in a native modal, all its controls are reached and Escape closes it alone', async () => {
    const overlay = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    overlay.showModal();
    await expectReachableThenEscape(await openIn(overlay), () => overlay.open);
    await sendKeys({ press: 'Escape' });
    expect(overlay.open, 'the next Escape is the host’s').to.be.false;
  });

  it('A11-2 dialog: in a popover, all its controls are reached and Escape closes it alone', async () => {
    const overlay = await fixture<HTMLElement>(html`<div popover></div>`);
    overlay.showPopover();
    await expectReachableThenEscape(await openIn(overlay), () => overlay.matches(':popover-open'));
  });

  it('A11-2 dialog: in a host’s own modal with a focus trap, all its controls are reached and Escape closes it alone', async () => {
    const overlay = await fixture<HTMLElement>(
      html`<div role="dialog" aria-modal="true" aria-label="Host" tabindex="-1"></div>`,
    );
    let isOpen = true;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') isOpen = false;
    };
    const trap = (event: FocusEvent): void => {
      if (!overlay.contains(event.target as Node)) overlay.focus();
    };
    document.addEventListener('keydown', close);
    document.addEventListener('focusin', trap);
    try {
      await expectReachableThenEscape(await openIn(overlay), () => isOpen);
      await sendKeys({ press: 'Escape' });
      expect(isOpen, 'the next Escape is the host’s').to.be.false;
    } finally {
      document.removeEventListener('keydown', close);
      document.removeEventListener('focusin', trap);
    }
  });
});

describe('a dialog that was pressed where nothing takes focus', () => {
  for (const [where, place] of [
    ['beside it', () => [5, 5]],
    [
      'between its buttons',
      (element: ActingElement) => {
        const { left, top } = inside(element, '.dialog-foot').getBoundingClientRect();
        return [Math.round(left) + 8, Math.round(top) + 8];
      },
    ],
  ] as const) {
    it(`${where}: Escape still closes it alone`, async () => {
      const overlay = await fixture<HTMLElement>(html`<div></div>`);
      const element = await openIn(overlay);
      let heard = 0;
      const listen = (event: KeyboardEvent): void => void (event.key === 'Escape' && (heard += 1));
      document.addEventListener('keydown', listen);
      try {
        inside(element, '#amount').focus();
        await sendKeys({ type: '1' });
        await sendMouse({ type: 'click', position: place(element) as [number, number] });
        expect(isModal(element)).to.be.true;
        await sendKeys({ press: 'Escape' });
        await element.updateComplete;
      } finally {
        document.removeEventListener('keydown', listen);
        await resetMouse();
      }
      expect(isModal(element)).to.be.false;
      expect(heard).to.equal(0);
    });
  }
});

describe('a dialog and the page around', () => {
  it('scrolls the page neither when it opens nor when it closes, and leaves body as it is', async () => {
    const page = await fixture(html`<div><revampd-acting-test></revampd-acting-test></div>`);
    const space = new CSSStyleSheet();
    space.replaceSync('html { min-block-size: 5000px }');
    document.adoptedStyleSheets.push(space);
    const element = page.querySelector('revampd-acting-test') as ActingElement;
    await element.updateComplete;
    try {
      window.scrollTo(0, 700);
      const before = document.body.cloneNode(false) as Element;
      const root = document.documentElement.cloneNode(false) as Element;
      inside(element, '#b').click();
      await element.updateComplete;
      expect(window.scrollY).to.equal(700);
      expect(document.body.isEqualNode(before) || document.body.cloneNode(false).isEqualNode(before)).to.be.true;
      expect(document.documentElement.cloneNode(false).isEqualNode(root)).to.be.true;
      expect(getComputedStyle(document.body).overflow).to.equal('visible');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(focusedIn(element)).to.equal('b');
      expect(window.scrollY).to.equal(700);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== space);
      window.scrollTo(0, 0);
    }
  });

  it('keeps what is typed in it from the page’s hotkeys, and lets Ctrl+K through', async () => {
    const overlay = await fixture<HTMLElement>(html`<div></div>`);
    const element = await openIn(overlay);
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    try {
      inside(element, '#amount').focus();
      await sendKeys({ type: 'j1' });
      for (const key of ['Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowUp']) await sendKeys({ press: key });
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: 'KeyK' });
      await sendKeys({ up: 'Control' });
    } finally {
      document.removeEventListener('keydown', listen);
    }
    expect(heard).to.deep.equal(['Control', 'k']);
    expect(element.confirmed).to.equal(0);
  });
});
