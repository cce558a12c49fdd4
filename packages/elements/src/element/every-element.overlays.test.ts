/** Every element in what a host lays over its page, and beside its hotkeys: INTERACTION.md 4, "Every element", 10, 15. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { typeIn } from '../test/control.ts';
import { ELEMENTS } from '../test/elements-under-test.ts';
import { expectFocus, expectNone, labelOf } from '../test/focus.ts';
import { createHost, inside, seen, type Host } from '../test/mount.ts';
import { settled } from '../test/page-clock.ts';
import { tabThrough } from '../test/stops.ts';
import { mountTag, reach, type ElementState, type ElementUnderTest } from '../test/under-test.ts';
import type { RevampdElement } from './revampd-element.ts';

/** Something that a host lays over its page. */
interface Overlay {
  readonly name: string;
  /** Opens it, and answers what is in it, whether it stands, and how to be rid of it. */
  readonly open: () => Promise<{ box: HTMLElement; isOpen: () => boolean; leave: () => void }>;
}

const nativeModal: Overlay = {
  name: 'a native modal',
  async open() {
    const box = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    box.showModal();
    return { box, isOpen: () => box.open, leave: () => {} };
  },
};

const popover: Overlay = {
  name: 'a popover',
  async open() {
    const box = await fixture<HTMLElement>(html`<div popover></div>`);
    box.showPopover();
    return { box, isOpen: () => box.matches(':popover-open'), leave: () => {} };
  },
};

/** As libraries make them: focus is brought back from outside, and Escape is listened to before anyone inside hears it. */
const trap: Overlay = {
  name: 'a modal of the page’s own with a focus trap that listens ahead',
  async open() {
    const box = await fixture<HTMLElement>(
      html`<div role="dialog" aria-modal="true" aria-label="Host" tabindex="-1"></div>`,
    );
    let isOpen = true;
    const controller = new AbortController();
    const { signal } = controller;
    // The recipe for those who listen in capture: what stands open inside comes first.
    const escape = (event: KeyboardEvent): void => {
      const isInner = event.composedPath().some((one) => one instanceof HTMLDialogElement && one.open);
      if (event.key === 'Escape' && !isInner) isOpen = false;
    };
    const bringBack = (event: FocusEvent): void => {
      if (!box.contains(event.target as Node)) box.focus();
    };
    document.addEventListener('keydown', escape, { signal, capture: true });
    document.addEventListener('focusin', bringBack, { signal });
    return { box, isOpen: () => isOpen, leave: () => controller.abort() };
  },
};

/** Brings an element into a state within an overlay. */
async function reachIn(
  box: HTMLElement,
  { tag }: ElementUnderTest,
  state: ElementState,
): Promise<{ element: RevampdElement; host: Host }> {
  const host = createHost(state.person, state.world);
  const element = await mountTag(host, tag, state.set);
  box.append(element.closest('revampd-provider')!);
  await state.reach(element, host);
  return { element, host };
}

/** What is reached by Tab, as labels. */
async function stopsOf(element: RevampdElement): Promise<string[]> {
  const stops: string[] = [];
  await tabThrough(element, (stop) => void stops.push(labelOf(stop)));
  return stops;
}

for (const one of ELEMENTS) {
  describe(`<${one.tag}> in an overlay of the host`, () => {
    for (const overlay of [nativeModal, popover, trap]) {
      it(`has every control within reach, and Escape closes only what is its own: ${overlay.name}`, async () => {
        const plain = await reach(one, one.content);
        const wanted = await stopsOf(plain.element);
        plain.element.closest('revampd-provider')!.remove();
        expect(wanted.length).to.be.greaterThan(0);

        const { box, isOpen, leave } = await overlay.open();
        try {
          const { element } = await reachIn(box, one, one.content);
          expect(await stopsOf(element)).to.deep.equal(wanted);
          const opener = await seen(element, (root) => root.querySelector<HTMLElement>('button[aria-haspopup=dialog]'));
          opener.focus();
          await sendKeys({ press: 'Enter' });
          const dialog = await seen(element, (root) => root.querySelector('dialog[open]'));
          expect(dialog.matches(':modal')).to.equal(true);
          for (const stop of await stopsOf(element))
            expect([...dialog.querySelectorAll('*')].map(labelOf)).to.include(stop);
          dialog.querySelector('h2')!.focus();
          await sendKeys({ press: 'Escape' });
          await element.updateComplete;
          expectNone(inside(element, 'dialog'), 'after Escape');
          expect(isOpen(), 'the host’s overlay').to.equal(true);
          expectFocus(opener);
          await sendKeys({ press: 'Escape' });
          expect(isOpen(), 'the next Escape is the host’s').to.equal(false);
        } finally {
          leave();
        }
      });
    }

    it('loses nothing that was typed where a host that listens ahead closes anyway, and takes the element out of the page', async () => {
      const { state, field } = one.typing;
      const box = await fixture<HTMLElement>(html`<div role="dialog" aria-modal="true" aria-label="Host"></div>`);
      const { element, host } = await reachIn(box, one, state);
      await typeIn(element, field, 'Not to be typed again');
      inside(element, field).focus();
      const page = box.parentElement!;
      const close = (event: KeyboardEvent): void => void (event.key === 'Escape' && box.remove());
      document.addEventListener('keydown', close, { capture: true, once: true });
      const calls = host.calls.length;
      await sendKeys({ press: 'Escape' });
      expect(element.isConnected).to.equal(false);
      expect(host.calls.slice(calls).filter((call) => !call.startsWith('GET'))).to.deep.equal([]);
      page.append(box);
      await state.reach(element, host);
      expect(inside<HTMLInputElement>(element, field).value).to.equal('Not to be typed again');
    });

    it('has it in another element too, as a framework makes a new one each time; another person has nothing of it', async () => {
      const { state, field } = one.typing;
      const { element, host } = await reach(one, state);
      await typeIn(element, field, 'Not to be typed again');
      const place = element.parentElement!;
      const again = async (): Promise<RevampdElement> => {
        place.replaceChildren();
        // The last has gone, and with it the session.
        await settled();
        const next = Object.assign(document.createElement(one.tag) as RevampdElement, state.set);
        place.append(next);
        await next.updateComplete;
        await state.reach(next, host);
        return next;
      };
      const next = await again();
      expect(inside<HTMLInputElement>(next, field).value).to.equal('Not to be typed again');
      host.becomes(one.typing.colleague);
      const others = await again();
      expect(inside<HTMLInputElement>(others, field).value).to.equal('');
    });

    it('keeps what is typed from the host’s hotkeys, and lets those with a modifier through', async () => {
      const { state, field } = one.typing;
      const { element } = await reach(one, state);
      const heard: string[] = [];
      const listen = (event: KeyboardEvent): void => {
        if (!event.defaultPrevented) heard.push(event.key);
      };
      document.addEventListener('keydown', listen);
      try {
        inside(element, field).focus();
        await sendKeys({ type: 'jk?' });
        for (const key of ['Backspace', 'ArrowLeft', 'Delete']) await sendKeys({ press: key });
        expect(heard).to.deep.equal([]);
        await sendKeys({ down: 'Control' });
        await sendKeys({ press: 'KeyK' });
        await sendKeys({ up: 'Control' });
      } finally {
        document.removeEventListener('keydown', listen);
      }
      expect(heard).to.deep.equal(['Control', 'k']);
      expect(inside<HTMLInputElement>(element, field).value).to.equal('j');
    });

    it('has no hotkey of its own: a letter pressed on a control goes on to the host', async () => {
      const { element } = await reach(one, one.content);
      const heard: string[] = [];
      const listen = (event: KeyboardEvent): void => void heard.push(`${event.key} ${event.defaultPrevented}`);
      document.addEventListener('keydown', listen);
      try {
        inside(element, 'button').focus();
        for (const key of ['KeyJ', 'Slash', 'Escape']) await sendKeys({ press: key });
      } finally {
        document.removeEventListener('keydown', listen);
      }
      expect(heard).to.deep.equal(['j false', '/ false', 'Escape false']);
      expect([...element.shadowRoot!.querySelectorAll('[accesskey]')].map(labelOf)).to.deep.equal([]);
    });
  });
}
