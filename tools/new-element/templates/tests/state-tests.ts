import type { Blueprint } from '../../blueprint.ts';
import { when } from '../code.ts';

/** The tests of what stands in place of content, or above it. */
export function stateTests({ tag, answer, words }: Blueprint): string {
  const { loading, failedTitle, emptyTitle } = words.en!;
  return `/** The device has no network from now on; answers how it has one again. */
function goOffline({ api }: Host): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  api.network.faults.set([{ fault: 'network' }]);
  api.network.cutStreams();
  dispatchEvent(new Event('offline'));
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    api.network.faults.set([]);
    dispatchEvent(new Event('online'));
  };
}

describe('<${tag}> states', () => {
  it('says that it is loading, in a busy box whose bars nobody hears, and then that it is not', async () => {
    const host = createHost(OWNER);
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const { fetch } = host.settings;
    Object.assign(host.settings, { fetch: (request: Request) => held.then(() => fetch(request)) });
    const element = await mount(host);
    expect(textOf(element.shadowRoot!)).to.contain('${loading}');
    expect(inside(element, '[aria-busy=true] .bone').closest('[aria-hidden=true]')).not.to.be.null;
    answer();
    await ready(element);
    expectNone(inside(element, '.bone'), 'with its content');
    expect(textOf(element.shadowRoot!)).not.to.contain('${loading}');
  });
${when(
  answer.isList,
  `
  it('says that there is nothing yet; the host may say it in its own words', async () => {
    const element = await mount(shortened(createHost(OWNER), 0), html\`<${tag}><p slot="empty">Ours</p></${tag}>\`);
    await shows(element, '${emptyTitle}');
    expectNone(inside(element, 'table, [part=rows], button'), 'in an empty list');
    expect(inside<HTMLSlotElement>(element, 'slot[name=empty]').assignedElements()).to.have.length(1);
  });
`,
)}
  it('says that it failed and that nothing was changed, with the request id, and recovers by Try again', async () => {
    const host = failing(createHost(OWNER), { status: 422 });
    const element = await mount(host);
    const text = await shows(element, '${failedTitle}');
    expect(text).to.match(/Nothing was changed\\. Try again; .* Request rid_\\w+/);
    host.api.network.faults.set([]);
    buttonOf(element, 'Try again').focus();
    await sendKeys({ press: 'Enter' });
    await ready(element);
    expect(element.shadowRoot!.activeElement, 'focus is not lost with the button').not.to.be.null;
  });

  it('tells a role that doesn’t read it so, with no control', async () => {
    const host = failing(createHost(OWNER), { status: 403, code: 'not_permitted' });
    const element = await mount(host, html\`<${tag}><p slot="not-permitted">Ours</p></${tag}>\`);
    const block = await seen(element, (root) => root.querySelector('[part=state]'));
    expectNone(inside(element, 'button, a, [part=${answer.isList ? 'rows' : 'facts'}]'), 'for this role');
    expect(block.closest('slot')!.assignedElements()).to.have.length(1);
  });

  it('says that the session ended when its own site refuses one, and goes on when it gives one again', async () => {
    const host = createHost(OWNER);
    host.signedIn = false;
    const element = await mount(host);
    await shows(element, 'Your session ended');
    expect(host.calls, 'nothing was sent without a session').to.deep.equal([]);
    host.signedIn = true;
    buttonOf(element, 'Continue').click();
    await ready(element);
    expect(host.minted).to.have.length(1);
  });

  it('keeps what it shows while the device is offline, says since when, and goes on', async () => {
    const host = createHost(OWNER);
    const element = await mount(host);
    await ready(element);
    await isLive(element);
    const comeOnline = goOffline(host);
    try {
      await shows(element, 'May be out of date since');
      await ready(element);
    } finally {
      comeOnline();
    }
    await isLive(element);
    await seen(element, (root) => !root.querySelector('[part=stale]'));
  });
});
`;
}
