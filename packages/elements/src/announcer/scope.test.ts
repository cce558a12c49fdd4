import { expect, fixture, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { createFakeClock } from '../test/fake-clock.ts';
import { createAnnouncer } from './announcer.ts';
import { dialogLogOf, scopeOf } from './scope.ts';

/** One of our elements: a tag of ours with a root that holds `content`. */
function putElement(into: Element, content: TemplateResult = html``): HTMLElement {
  const element = document.createElement('revampd-scope-test');
  render(content, element.attachShadow({ mode: 'open' }));
  into.append(element);
  return element;
}

const page = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<main></main>`);

describe('where a text is heard', () => {
  it('is body, where nothing is in the way', async () => {
    expect(scopeOf(putElement(await page())) === document.body).to.be.true;
  });

  it('is the page’s native modal around the element', async () => {
    const modal = document.createElement('dialog');
    (await page()).append(modal);
    modal.showModal();
    expect(scopeOf(putElement(modal)) === modal).to.be.true;
  });

  it('is the page’s own dialog around it, whatever makes it one', async () => {
    for (const attribute of ['aria-modal=true', 'role=dialog', 'role=alertdialog']) {
      const [name, value] = attribute.split('=');
      const modal = document.createElement('div');
      modal.setAttribute(name!, value!);
      (await page()).append(modal);
      expect(scopeOf(putElement(modal)) === modal, attribute).to.be.true;
      modal.remove();
    }
  });

  it('is the modal that holds it through a root and a slot of the page’s own component', async () => {
    const host = document.createElement('div');
    (await page()).append(host);
    const modal = document.createElement('dialog');
    modal.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(modal);
    const element = putElement(host);
    modal.showModal();
    expect(scopeOf(element) === modal).to.be.true;
  });

  it('is body for a popover of ours, which makes nothing else inert', async () => {
    const element = putElement(await page(), html`<div popover role="dialog" aria-label="Bell"><p>Bell</p></div>`);
    const popover = element.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
    popover.showPopover();
    expect(scopeOf(popover.querySelector('p')!) === document.body).to.be.true;
  });

  it('is nowhere while a dialog of ours is open, but in its own log', async () => {
    const element = putElement(
      await page(),
      html`<dialog>
        <p>Apply</p>
        <div role="log"></div>
      </dialog>`,
    );
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialogLogOf(element)).to.be.undefined;
    dialog.showModal();
    expect(scopeOf(element)).to.be.undefined;
    expect(scopeOf(dialog.querySelector('p')!)).to.be.undefined;
    const log = dialog.querySelector('[role=log]');
    expect(dialogLogOf(element) === log).to.be.true;
    expect(dialogLogOf(dialog.querySelector('p')!) === log).to.be.true;
    expect(scopeOf(putElement(await page())), 'another element of ours').to.be.undefined;
  });

  it('is nowhere while another modal of the page covers the element', async () => {
    const element = putElement(await page());
    const modal = document.createElement('dialog');
    (await page()).append(modal);
    modal.showModal();
    expect(scopeOf(element)).to.be.undefined;
    modal.close();
    expect(scopeOf(element) === document.body).to.be.true;
  });

  it('is the upper of two modals of the page, and nowhere for the lower', async () => {
    const [lower, upper] = [document.createElement('dialog'), document.createElement('dialog')];
    (await page()).append(lower, upper);
    lower.showModal();
    upper.showModal();
    expect(scopeOf(putElement(lower))).to.be.undefined;
    expect(scopeOf(putElement(upper)) === upper).to.be.true;
  });

  it('is not taken by a modal that the page keeps hidden', async () => {
    const element = putElement(await page());
    const modal = document.createElement('div');
    modal.setAttribute('aria-modal', 'true');
    modal.hidden = true;
    (await page()).append(modal);
    expect(scopeOf(element) === document.body).to.be.true;
  });
});

describe('the announcer in a scope', () => {
  it('is the last child of the page’s modal too, made before its first text, and goes with the rest', async () => {
    const clock = createFakeClock();
    const announcer = createAnnouncer(clock);
    const release = announcer.hold();
    const modal = document.createElement('dialog');
    (await page()).append(modal);
    modal.showModal();
    const element = putElement(modal);
    clock.advance(1000);
    announcer.announce(element, 'Saved.');
    expect(modal.lastElementChild!.localName).to.equal('revampd-announcer');
    expect(modal.lastElementChild!.textContent).to.equal('');
    clock.advance(100);
    expect(modal.lastElementChild!.textContent).to.equal('Saved.');
    expect(document.querySelector('body > revampd-announcer')!.textContent).to.equal('');
    release();
    expect(document.querySelectorAll('revampd-announcer')).to.have.length(0);
  });

  it('speaks in the log of our own dialog only when it is told to', async () => {
    const clock = createFakeClock();
    const announcer = createAnnouncer(clock);
    const release = announcer.hold();
    const element = putElement(await page(), html`<dialog><div role="log"></div></dialog>`);
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    dialog.showModal();
    clock.advance(1000);
    announcer.announce(element, 'Dropped.');
    announcer.announce(element, '$94.60 left.', { inDialog: true });
    clock.advance(5000);
    expect(dialog.querySelector('[role=log]')!.textContent).to.equal('$94.60 left.');
    expect(document.querySelector('body > revampd-announcer')!.textContent).to.equal('');
    release();
  });
});
