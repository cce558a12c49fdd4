import type { Blueprint } from '../../blueprint.ts';
import { nameFunction } from '../element/view.ts';
import { imports, when } from '../code.ts';
import { kindsOf, shownFields } from './expected.ts';

/** Imports of an element's test, and what its tests are told by: how it is mounted, what is in it, what the API answers. */
export function testHead(blueprint: Blueprint): string {
  const { kebab, camel, className, tag, answer, drawing, event, main, operation, seats } = blueprint;
  const kinds = kindsOf(shownFields(blueprint));
  const hasWords = kinds.has('choice');
  const part = answer.isList ? 'rows' : 'facts';
  const filled = seats.filter(({ rows }) => rows > 0);
  return `${imports([
    ['@open-wc/testing', ['expect', 'fixture', 'html']],
    [
      '@revampd/core',
      [
        hasWords && `${camel}Messages`,
        hasWords && 'createTranslate',
        (kinds.has('day') || kinds.has('moment')) && 'formatDate',
        kinds.has('money') && 'formatMoney',
        kinds.has('money') && 'type Money',
        `type ${answer.type}`,
      ],
    ],
    ['@revampd/mocks', ['type MockSessionRequest']],
    ['@web/test-runner-commands', ['sendKeys']],
    [`../../events/${event?.kebab}.ts`, [event && `type ${event.className}Event`]],
    ['../../test/mount.ts', ['createHost', 'inside', 'isLive', 'mountIn', 'seen', 'shows', 'textOf', 'type Host']],
    [`./${kebab}-view.ts`, drawing.choices.filter((field) => shownFields(blueprint).includes(field)).map(nameFunction)],
    [`./${kebab}.ts`, [`type ${className}`]],
  ])}

const person = (user_id: string, connection_id: string): MockSessionRequest => ({ user_id, connection_id });
const OWNER = person('${main.people.owner}', '${main.connection}');

/** Everybody who has something to read here. */
const SEATS: readonly (readonly [seat: string, owner: MockSessionRequest])[] = [
  ${filled.map(({ title, people, connection }) => `['${title}', person('${people.owner}', '${connection}')],`).join('\n  ')}
];

async function mount(host: Host, template = html\`<${tag}></${tag}>\`): Promise<${className}> {
  const provider = await mountIn(host, template);
  return provider.querySelector('${tag}')!;
}

const ready = (element: ${className}): Promise<Element> =>
  seen(element, (root) => root.querySelector('[aria-busy=false] [part=${part}]'));
const button = (element: ${className}, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === name)!;

/** What the API itself answers to a person. */
async function answerTo({ api }: Host, who: MockSessionRequest): Promise<${answer.type}> {
  const { token } = api.mintSession(who);
  const url = \`https://api.example${operation.path.replace('{connection_id}', '${who.connection_id}')}\`;
  const answer = await api.transport(new Request(url, { headers: { Authorization: \`Bearer \${token}\` } }));
  return (await answer.json()) as ${answer.type};
}

/** Every read of it fails so. */
function failing(host: Host, fault: { readonly status: number; readonly code?: 'not_permitted' }): Host {
  host.api.network.faults.set([{ match: { path: '${operation.id}' }, fault }]);
  return host;
}
${when(hasWords, `\nconst words = createTranslate(${camel}Messages, ${camel}Messages.english, 'en');\n`)}${when(
    kinds.has('money'),
    `
/** An amount as it is read, the minus as it is heard too. */
const amount = (money: Money): string => (money.amount < 0 ? 'minus ' : '') + formatMoney(money, { locale: 'en' });
`,
  )}`;
}
