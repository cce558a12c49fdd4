/** Focus in every element: INTERACTION.md 4, "Every element", 4, 5, 9, 12, 13. */
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { STOPS } from '../controllers/active-element.ts';
import { focusedName } from '../test/browser.ts';
import { ELEMENTS } from '../test/elements-under-test.ts';
import { expectFocus, labelOf } from '../test/focus.ts';
import {
  FORCED_COLORS,
  LARGE_TEXT,
  LIGHT,
  NARROW_WINDOW,
  resetWindow,
  RIGHT_TO_LEFT,
  TEXT_SPACING,
  type Look,
} from '../test/looks.ts';
import { createHost, inside, isLive } from '../test/mount.ts';
import { clipperOf, covererOf, ringOf, seenBox, tabThrough, targetOf } from '../test/stops.ts';
import { mountTag, reach } from '../test/under-test.ts';
import type { RevampdElement } from './revampd-element.ts';

/** Whether one control is read before the other: above it, or on its line and before it. */
function isBefore(one: Element, other: Element, isRightToLeft: boolean): boolean {
  const [a, b] = [seenBox(one), seenBox(other)];
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  // An aside's column is read before the one that it stands beside, as its head is (INTERACTION.md 2.1, LOOKS.md 10).
  const isAside = one.closest('[part=facts]') !== other.closest('[part=facts]');
  if (isAside && (isRightToLeft ? b.left >= a.right : b.right <= a.left)) return true;
  // Columns: what stands beside all of it.
  if (overlap <= -8) return a.top <= b.top;
  return isRightToLeft ? a.right >= b.right : a.left <= b.left;
}

/** Controls of what can be used now that are less than 24 px to hit, those too that Tab passes over. */
function smallOf(element: RevampdElement): string[] {
  const shown = element.shadowRoot!.querySelector('dialog[open]') ?? element.shadowRoot!;
  const small = [...shown.querySelectorAll(STOPS)].filter((control) => {
    const { width, height } = targetOf(control);
    return width < 24 || height < 24;
  });
  return small.map(labelOf);
}

/** What is wrong on the way through an element by Tab. */
async function problemsByTab(element: RevampdElement, isRightToLeft: boolean): Promise<string[]> {
  const problems: string[] = [];
  const stops: HTMLElement[] = [];
  await tabThrough(element, async (stop) => {
    stops.push(stop);
    const ring = ringOf(stop);
    if ((await focusedName()) === '') problems.push(`no name: ${labelOf(stop)}`);
    if (!ring) problems.push(`no ring: ${labelOf(stop)}`);
    const clipper = ring && clipperOf(stop, ring);
    if (clipper) problems.push(`ring cut by ${clipper.className}: ${labelOf(stop)}`);
    const coverer = covererOf(stop);
    if (coverer) problems.push(`under ${labelOf(coverer)}: ${labelOf(stop)}`);
  });
  stops.slice(1).forEach((stop, index) => {
    if (!isBefore(stops[index]!, stop, isRightToLeft)) problems.push(`out of order: ${labelOf(stop)}`);
  });
  return problems;
}

const looks: readonly Look[] = [LIGHT, NARROW_WINDOW, LARGE_TEXT, TEXT_SPACING, FORCED_COLORS, RIGHT_TO_LEFT];

for (const one of ELEMENTS) {
  describe(`focus in <${one.tag}>`, () => {
    beforeEach(resetWindow);

    it('stays where the person has it when content comes, is read again, and the stream comes back', async () => {
      const before = await fixture<HTMLInputElement>(html`<input aria-label="The page’s own" />`);
      before.focus();
      const moves: EventTarget[] = [];
      const watch = (event: Event): void => void moves.push(event.target!);
      document.addEventListener('focusin', watch);
      const { element, host } = await reach(one, one.content);
      await isLive(element);
      host.api.network.cutStreams();
      await one.change(element, host);
      document.removeEventListener('focusin', watch);
      expect(moves).to.have.length(0);
      expectFocus(before);
    });

    it('stays on a control inside while content is read again', async () => {
      const { element, host } = await reach(one, one.content);
      await isLive(element);
      const focused = inside(element, 'button, select');
      focused.focus();
      let blurred = 0;
      focused.addEventListener('blur', () => (blurred += 1));
      await one.change(element, host);
      expectFocus(focused);
      expect(blurred).to.equal(0);
    });

    for (const state of one.states) {
      it(`A11-2 goes by Tab as it is seen, each stop with a name, a whole ring and 24 px to hit: ${state.name}`, async () => {
        const { element } = await reach(one, state);
        expect(smallOf(element)).to.deep.equal([]);
        expect(await problemsByTab(element, false)).to.deep.equal([]);
      });
    }

    for (const look of looks) {
      for (const state of [one.content, one.typing.state]) {
        it(`A11-2 is seen, whole and uncovered: ${state.name}, ${look.name}`, async () => {
          const { element } = await reach(one, state);
          await look.wear(element);
          try {
            expect(await problemsByTab(element, look === RIGHT_TO_LEFT)).to.deep.equal([]);
          } finally {
            await look.takeOff(element);
          }
        });
      }
    }

    it('A11-2 is seen on the heading, or where that isn’t seen on the card, when only that can have it', async () => {
      const { element } = await reach(one, one.content);
      const title = inside(element, '#title');
      const card = title.matches('.hidden') ? inside(element, '[part~=base]') : title;
      expect(getComputedStyle(card).outlineStyle).to.equal('none');
      title.focus();
      expectFocus(title);
      expect([getComputedStyle(card).outlineStyle, getComputedStyle(card).outlineWidth]).to.deep.equal([
        'solid',
        '2px',
      ]);
    });

    for (const { name, state, control, lose, target } of one.losing) {
      it(`A11-2 is not lost with ${name}`, async () => {
        const host = createHost(state.person, state.world);
        const element = await mountTag(host, one.tag, state.set);
        await state.reach(element, host);
        await isLive(element);
        const lost = inside(element, control);
        lost.focus();
        expectFocus(lost);
        // What knows the way back comes when focus does; a person takes longer than that.
        await import('../controllers/focus-return.ts');
        const gone = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => lost.isConnected || (observer.disconnect(), resolve()));
          observer.observe(element.shadowRoot!, { childList: true, subtree: true });
        });
        lose(host);
        await gone;
        await element.updateComplete;
        expectFocus(inside(element, target));
      });
    }

    it('A11-2 goes to the heading of what stands in the content’s place, and with Retry to the content’s first stop', async () => {
      const { element, host } = await reach(one, one.content);
      await isLive(element);
      inside(element, 'button, select').focus();
      host.signedIn = false;
      host.api.clock.advance(3_600_000);
      host.api.network.cutStreams();
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (element.shadowRoot!.activeElement?.matches('.state-title')) resolve();
          else void nextFrame().then(look);
        };
        look();
      });
      host.signedIn = true;
      inside(element, '[part=state] button').focus();
      inside(element, '[part=state] button').click();
      await one.states.find(({ name }) => name === one.content.name)!.reach(element, host);
      await element.updateComplete;
      expectFocus(inside(element, 'button, select, a[href]'));
    });
  });
}
