/** The element as a host has it who knows nothing but three lines: EMB-1. */
import { expect, fixture, html } from '@open-wc/testing';
import { createMockApi } from '@revampd/mocks';
import { until } from '../../../../core/src/test/fake-timers.ts';

const CONNECTION = 'con_harborline_northgate';
const WORDS = 'From a page of three lines';
// Nothing here may import what defines elements.
const isDefined = (tag: string): boolean => customElements.get(tag) !== undefined;

describe('ticket thread: alone on a page', () => {
  it('EMB-1 one script, one provider and one element, as markup: the thread stands there, live, and a message can be sent', async () => {
    const api = createMockApi();
    const { id } = api.platform.tables.tickets
      .all()
      .find(({ connectionId, status }) => connectionId === CONNECTION && status === 'open')!;
    const { fetch } = window;
    const asked: string[] = [];
    // The host's own session endpoint, and Revampd.
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      const { origin, pathname } = new URL(request.url);
      if (origin === 'https://api.revampd.com') asked.push(pathname);
      if (origin === 'https://api.revampd.com') return api.fetch(request);
      if (pathname !== '/revampd-session') return fetch(input, init);
      return Response.json(api.mintSession({ user_id: 'usr_dana', connection_id: CONNECTION }));
    };
    try {
      const page = await fixture(html`
        <main>
          <h1>Help</h1>
          <revampd-provider session-url="/revampd-session">
            <revampd-ticket-thread ticket-id=${id}></revampd-ticket-thread>
          </revampd-provider>
        </main>
      `);
      expect(isDefined('revampd-ticket-thread'), 'nothing but the script defines it').to.equal(false);
      await import('../../autoloader.ts');
      await customElements.whenDefined('revampd-ticket-thread');
      const element = page.querySelector('revampd-ticket-thread')!;
      const root = element.shadowRoot!;
      await until(() => root.querySelector('[role=article]') !== null);
      await until(() => element.status.status === 'live');
      // No other element's code, and no markup of the page's touched.
      expect(isDefined('revampd-wallet')).to.equal(false);
      expect(page.querySelector('h1')!.textContent).to.equal('Help');
      expect(root.querySelectorAll('h1')).to.have.length(0);
      const field = root.querySelector('textarea')!;
      field.value = WORDS;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      root.querySelector<HTMLElement>('.composer-send')!.click();
      await until(() => root.querySelector('[role=article]:last-child[data-sequence] .body')?.textContent === WORDS);
      expect(asked.every((path) => path.startsWith('/v1/'))).to.equal(true);
    } finally {
      window.fetch = fetch;
    }
  });
});
