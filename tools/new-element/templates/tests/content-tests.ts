import type { Field } from '../../answer.ts';
import type { Blueprint } from '../../blueprint.ts';
import { SMALL_PAGE } from '../../seats.ts';
import { labelKey } from '../../words.ts';
import { when } from '../code.ts';
import { PAGE_SIZE } from '../shared/page-size.ts';
import { expectedText, kindsOf, shownFields } from './expected.ts';

/** The tests of what it shows. */
export const contentTests = (blueprint: Blueprint): string =>
  expectations(blueprint) + (blueprint.answer.isList ? listTests(blueprint) : factTests(blueprint));

/** What turns the API's answer into what a person should read. */
function expectations(blueprint: Blueprint): string {
  const { camel } = blueprint;
  const kinds = kindsOf(shownFields(blueprint));
  return [
    when(kinds.has('choice'), `const words = createTranslate(${camel}Messages, ${camel}Messages.english, 'en');\n`),
    when(
      kinds.has('money'),
      `/** An amount as it is read, the minus as it is heard too. */
const amount = (money: Money): string => (money.amount < 0 ? 'minus ' : '') + formatMoney(money, { locale: 'en' });
`,
    ),
    when(
      kinds.has('text'),
      "/** A text as it is read, spaces made one. */\nconst plain = (text: string): string => text.replaceAll(/\\s+/g, ' ').trim();\n",
    ),
  ].join('\n');
}

function listTests(blueprint: Blueprint): string {
  const { className, tag, main, drawing, event } = blueprint;
  const row = drawing.row!;
  const parts = [['.name', row.title] as const, ['.kind', row.kind] as const, ['.figure', row.figure] as const].filter(
    ([, field]) => field !== undefined,
  );
  return `
const rowTexts = (element: ${className}): string[][] =>
  rowsOf(element).map((row) => [${parts.map(([part]) => `'${part}'`).join(', ')}].map((part) => textOf(row.querySelector(part)!)));

describe('<${tag}> content', () => {
  for (const [seat, owner] of SEATS) {
    it(\`shows the seat "\${seat}" what the API answers\`, async () => {
      const host = createHost(owner);
      const element = await mount(host);
      await ready(element);
      const { data } = await answerTo(host, owner);
      expect(rowTexts(element)).to.deep.equal(data.slice(0, element.pageSize).map((row) => [${parts.map(([, field]) => expectedText(field!, 'row')).join(', ')}]));
    });
  }
${when(event, eventTest(blueprint))}});
${when(main.rows > SMALL_PAGE, pageTests(blueprint))}`;
}

const eventTest = ({ tag, event }: Blueprint): string => `
  it('tells the host which row a person chose, and has nothing to choose unless the host asks for it', async () => {
    const host = createHost(OWNER);
    const element = await mount(host, html\`<${tag} page-size="1"></${tag}>\`);
    await ready(element);
    expectNone(inside(element, 'tbody button'), 'unless asked for');
    element.choosable = true;
    await element.updateComplete;
    const told: ${event?.className}Event[] = [];
    element.parentElement!.addEventListener('${event?.type}', (event) => told.push(event));
    const choose = inside<HTMLButtonElement>(element, 'tbody button');
    choose.focus();
    await sendKeys({ press: 'Enter' });
    const [first] = (await answerTo(host, OWNER)).data;
    expect(told.map(({ detail }) => detail)).to.deep.equal([{ connectionId: OWNER.connection_id, id: first!.id }]);
    expect(told[0]!.cancelable).to.be.false;
  });
`;

const pageTests = ({ tag, main }: Blueprint): string => `
describe('<${tag}> pages', () => {
  const small = html\`<${tag} page-size="${SMALL_PAGE}"></${tag}>\`;
  const first = '1–${SMALL_PAGE} of ${main.rows} entries';
  const second = '${SMALL_PAGE + 1}–${Math.min(2 * SMALL_PAGE, main.rows)} of ${main.rows} entries';

  it('go forth and back; focus follows to the rows, the page is said, and the ends are said, not disabled', async () => {
    const said = overhear();
    const element = await mount(createHost(OWNER), small);
    await shows(element, first);
    const before = rowTexts(element);
    expect(buttonOf(element, 'Previous').getAttribute('aria-disabled')).to.equal('true');
    buttonOf(element, 'Next').focus();
    await sendKeys({ press: 'Enter' });
    await shows(element, second);
    expectFocus(inside(element, '#rows'));
    await whileTimePasses(element, () => said.length > 0);
    buttonOf(element, 'Previous').click();
    await shows(element, first);
    expect(rowTexts(element)).to.deep.equal(before);
    await whileTimePasses(element, () => said.length > 1);
    expect(said.map(({ text }) => text)).to.deep.equal(['Page 2', 'Page 1']);
  });

  it('stay on screen when the next one fails, with Try again', async () => {
    const host = createHost(OWNER);
    const element = await mount(host, small);
    await shows(element, first);
    failing(host, { status: 422 });
    buttonOf(element, 'Next').click();
    await shows(element, 'This page didn’t load. The one before is still shown.');
    await shows(element, first);
    host.api.network.faults.set([]);
    buttonOf(element, 'Try again').click();
    await shows(element, second);
  });

  it('begin anew with another size', async () => {
    const element = await mount(createHost(OWNER), small);
    await shows(element, first);
    buttonOf(element, 'Next').click();
    await shows(element, second);
    element.pageSize = 1;
    await shows(element, '1–1 of ${main.rows} entries');
  });

  it('have ${PAGE_SIZE} rows where the host asks for what can’t be, and its developer is told', async () => {
    const warnings = await warningsOf(async () => {
      const element = await mount(createHost(OWNER), html\`<${tag} page-size="1000"></${tag}>\`);
      await ready(element);
      expect(element.pageSize).to.equal(${PAGE_SIZE});
    });
    expect(warnings).to.deep.equal(['<${tag}>: page-size="1000" is not 1 to 100. It is ${PAGE_SIZE}.']);
  });
});
`;

function factTests(blueprint: Blueprint): string {
  const { className, tag, drawing, words } = blueprint;
  const hasMoments = kindsOf(drawing.facts).has('moment');
  const pair = (field: Field): string => `['${words.en![labelKey(field)]}', ${expectedText(field, 'data')}]`;
  const fact = (field: Field): string =>
    field.isNullable ? `...(data.${field.name} === null ? [] : [${pair(field)}]),` : `${pair(field)},`;
  return `
const factsOf = (element: ${className}): string[][] =>
  [...element.shadowRoot!.querySelectorAll('.fact')].map((fact) => [...fact.children].map(textOf));

describe('<${tag}> content', () => {
  for (const [seat, owner] of SEATS) {
    it(\`shows the seat "\${seat}" what the API answers\`, async () => {
      const host = createHost(owner);
      const element = await mount(host);
      await ready(element);
      const data = await answerTo(host, owner);
${when(hasMoments, '      const { timeZone } = host.api.platform.tables.connections.get(owner.connection_id!)!;\n')}      expect(factsOf(element)).to.deep.equal([
        ${drawing.facts.map(fact).join('\n        ')}
      ]);
    });
  }
});
`;
}
