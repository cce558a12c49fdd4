import type { Blueprint } from '../../blueprint.ts';
import { SMALL_PAGE } from '../../seats.ts';
import { when } from '../code.ts';

/** The tests of an element in somebody's page: heading, properties, provider, keyboard, languages, accessibility. */
export function pageTests(blueprint: Blueprint): string {
  const { tag, answer, words, main } = blueprint;
  const { isList } = answer;
  return `describe('<${tag}> in somebody’s page', () => {
  it('has one heading of the level asked for, and is a group named by it', async () => {
    const element = await mount(createHost(OWNER), html\`<${tag} heading-level="4" label="Ours"></${tag}>\`);
    await ready(element);
    const headings = [...element.shadowRoot!.querySelectorAll('[role=heading]')];
    expect(headings.map((one) => [textOf(one), one.getAttribute('aria-level')])).to.deep.equal([['Ours', '4']]);
    const section = inside(element, 'section');
    expect(section.getAttribute('role')).to.equal('group');
    expect(textOf(inside(element, \`#\${section.getAttribute('aria-labelledby')}\`))).to.equal('Ours');
  });

  it('takes its properties before it is in the page, and after', async () => {
    const provider = await mountIn(createHost(OWNER), html\`<p>No element yet</p>\`);
    const element = Object.assign(document.createElement('${tag}'), { label: 'Before'${when(isList, ', pageSize: 1')} });
    provider.append(element);
    await ready(element);
    expect(textOf(inside(element, '#title'))).to.equal('Before');
${when(isList, '    expect(rowsOf(element)).to.have.length(1);\n')}    element.label = 'After';
    element.locale = 'de';
    await seen(element, (root) => textOf(root).startsWith('After') && root.querySelector('section[lang=de]'));
  });

  it('is there as soon as its provider is set up, and asks nothing before', async () => {
    const host = createHost(OWNER);
    const provider = await fixture<HTMLElement>(html\`<revampd-provider><${tag}></${tag}></revampd-provider>\`);
    const element = provider.querySelector('${tag}')!;
    await host.settled();
    expect(host.calls).to.deep.equal([]);
    Object.assign(provider, host.settings);
    await ready(element);
  });

  it('leaves nothing behind when it goes', async () => {
    const host = createHost(OWNER);
    const element = await mount(host);
    await ready(element);
    await isLive(element);
    const stream = host.requests.find(({ url }) => url.includes('/v1/events'))!;
    const { length } = host.calls;
    element.closest('revampd-provider')!.remove();
    await host.settled();
    expect(stream.signal.aborted).to.be.true;
    expect(host.calls).to.have.length(length);
    expectNone(document.querySelector('revampd-announcer'), 'once it is gone');
  });
${keyboardTest(blueprint)}${when(
    isList,
    `
  it('is a list of the same rows where a table has no room', async () => {
    const element = await mount(createHost(OWNER));
    await ready(element);
    const names = namesOf(element);
    element.parentElement!.parentElement!.style.inlineSize = '320px';
    await seen(element, (root) => root.querySelector('ul[role=list]'));
    expectNone(inside(element, 'table'), 'at 320 px');
    expect(namesOf(element)).to.deep.equal(names);
    const box = inside(element, '.base');
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });
`,
  )}
  it('speaks the language and direction of its locale', async () => {
    const german = await mount(createHost(OWNER), html\`<${tag} locale="de"></${tag}>\`);
    await shows(german, '${words.de?.title ?? words.en!.title}');
    const arabic = await mount(createHost(OWNER), html\`<${tag} locale="ar"></${tag}>\`);
    await shows(arabic, '${words.ar?.title ?? words.en!.title}');
    expect(inside(arabic, 'section').dir).to.equal('rtl');
  });

  const states: readonly (readonly [name: string, host: () => Host, look: string])[] = [
    ['content', () => createHost(OWNER), '[part=${isList ? 'rows' : 'facts'}]'],
${when(isList, "    ['empty', () => shortened(createHost(OWNER), 0), '[part=state]'],\n")}    ['failed', () => failing(createHost(OWNER), { status: 422 }), '[part=state]'],
    ['not permitted', () => failing(createHost(OWNER), { status: 403, code: 'not_permitted' }), '[part=state]'],
    ['session ended', () => Object.assign(createHost(OWNER), { signedIn: false }), '[part=state]'],
  ];
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, host, look] of states) {
      it(\`has no accessibility violation: \${name}, \${scheme}\`, async () => {
        const element = await mount(host(), html\`<${tag} color-scheme=\${scheme}></${tag}>\`);
        await seen(element, (root) => root.querySelector(look));
        await expect(element).to.be.accessible();
      });
    }
  }
});
`;

  function keyboardTest({ event }: Blueprint): string {
    const attributes = `${when(isList, ` page-size="${SMALL_PAGE}"`)}${when(event, ' choosable')}`;
    const rows = when(event, '...namesOf(element), ');
    const pager = when(isList && main.rows > SMALL_PAGE, "'Previous', 'Next'");
    return `
  it('takes no focus by itself, and has its controls in reading order as the only stops, each with name and ring', async () => {
    const before = await fixture<HTMLButtonElement>(html\`<button>before</button>\`);
    before.focus();
    const element = await mount(createHost(OWNER), html\`<${tag}${attributes}></${tag}>\`);
    await ready(element);
    expectFocus(before);
    const names: string[] = [];
    await tabThrough(element, async (stop) => {
      expect(ringOf(stop), textOf(stop)).not.to.equal(undefined);
      names.push(await focusedName());
    });
    expect(names).to.deep.equal([${rows}${pager}]);
  });
`;
  }
}
