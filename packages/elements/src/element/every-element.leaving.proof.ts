/** What an element leaves behind in a page: INTERACTION.md 4, "Every element", 16. */
import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../test/elements-under-test.ts';
import { createHost, isLive, type Host } from '../test/mount.ts';
import { holdTime, settled } from '../test/page-clock.ts';
import type { ElementState, ElementUnderTest } from '../test/under-test.ts';
import type { RevampdElement } from './revampd-element.ts';

const TIMES = 50;

/** Listeners on document and window that stand, by their type. */
function countListeners(): { readonly standing: () => string[]; readonly restore: () => void } {
  const standing = new Map<string, unknown>();
  const restores = [document, window].map((target) => {
    const { addEventListener: add, removeEventListener: remove } = target;
    const keyOf = (type: string, listener: unknown, options: unknown): string => {
      if (!ids.has(listener)) ids.set(listener, ids.size);
      const isCapture = typeof options === 'boolean' ? options : Boolean((options as AddEventListenerOptions)?.capture);
      return `${target === window ? 'window' : 'document'} ${type} ${ids.get(listener)} ${isCapture}`;
    };
    target.addEventListener = (type: string, listener: never, options?: boolean | AddEventListenerOptions) => {
      const key = keyOf(type, listener, options);
      standing.set(key, listener);
      const signal = typeof options === 'object' ? options.signal : undefined;
      signal?.addEventListener('abort', () => standing.delete(key), { once: true });
      add.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: never, options?: boolean | EventListenerOptions) => {
      standing.delete(keyOf(type, listener, options));
      remove.call(target, type, listener, options);
    };
    return () => Object.assign(target, { addEventListener: add, removeEventListener: remove });
  });
  return { standing: () => [...standing.keys()], restore: () => restores.forEach((restore) => restore()) };
}
const ids = new Map<unknown, number>();

/** Streams of a host that are still open. */
const openStreams = ({ requests }: Host): number =>
  requests.filter(({ url, signal }) => url.includes('/v1/events') && !signal.aborted).length;

/** Opens a page with the element in a state, and leaves it. */
async function comeAndGo({ tag }: ElementUnderTest, state: ElementState): Promise<Host> {
  const host = createHost(state.person, state.world);
  const page = Object.assign(document.createElement('revampd-provider'), host.settings);
  const element = Object.assign(document.createElement(tag) as RevampdElement, state.set);
  page.append(element);
  document.body.append(page);
  await element.updateComplete;
  await state.reach(element, host);
  await isLive(element);
  page.remove();
  await settled();
  return host;
}

for (const one of ELEMENTS) {
  describe(`what <${one.tag}> leaves behind`, () => {
    for (const state of [one.content, one.typing.state]) {
      it(`is nothing after ${TIMES} mounts and removals: announcer, popover, listener, timer, stream: ${state.name}`, async function () {
        this.timeout(20_000);
        // What the page loads once, and keeps.
        await comeAndGo(one, state);
        const clock = holdTime();
        const listeners = countListeners();
        const children = document.body.children.length;
        const sheets = document.adoptedStyleSheets.length;
        let streams = 0;
        try {
          for (let time = 0; time < TIMES; time += 1) streams += openStreams(await comeAndGo(one, state));
          expect(document.querySelectorAll('revampd-announcer').length, 'announcers').to.equal(0);
          expect(document.querySelectorAll(':popover-open, :modal').length, 'overlays').to.equal(0);
          expect(document.body.children.length, 'children of body').to.equal(children);
          expect(document.adoptedStyleSheets.length, 'sheets').to.equal(sheets);
          expect(listeners.standing()).to.deep.equal([]);
          expect(clock.standing).to.deep.equal([]);
          expect(streams, 'open streams').to.equal(0);
        } finally {
          listeners.restore();
        }
      });
    }
  });
}
