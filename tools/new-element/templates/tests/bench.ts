import type { Blueprint } from '../../blueprint.ts';
import { importsOf, when } from '../code.ts';

/** What the bench of an element exports, for its tests to import. */
export const benchNames = ({ answer }: Blueprint): string[] => [
  ...['OWNER', 'SEATS', 'mount', 'ready', 'buttonOf', 'answerTo', 'failing'],
  ...(answer.isList ? ['shortened', 'rowsOf', 'namesOf'] : []),
];

/** `src/test/<name>.ts`: whom an element's tests let look, how it is mounted, what is in it, what the API answers. */
export function testBench(blueprint: Blueprint): string {
  const { room, kebab, className, tag, answer, main, operation, seats } = blueprint;
  const part = answer.isList ? 'rows' : 'facts';
  const filled = seats.filter(({ rows }) => rows > 0);
  const body = `
const person = (user_id: string, connection_id: string): MockSessionRequest => ({ user_id, connection_id });

/** Who looks, unless a test says otherwise. */
export const OWNER = person('${main.people.owner}', '${main.connection}');

/** Everybody who has something to read here. */
export const SEATS: readonly (readonly [seat: string, owner: MockSessionRequest])[] = [
  ${filled.map(({ title, people, connection }) => `['${title}', person('${people.owner}', '${connection}')],`).join('\n  ')}
];

/** Puts the element into a page of the host's. */
export async function mount(host: Host, template = html\`<${tag}></${tag}>\`): Promise<${className}> {
  const provider = await mountIn(host, template);
  return provider.querySelector('${tag}')!;
}

/** Its content stands. */
export const ready = (element: ${className}): Promise<Element> =>
  seen(element, (root) => root.querySelector('[aria-busy=false] [part=${part}]'));

/** The button of this name. */
export const buttonOf = (element: ${className}, name: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === name)!;

/** What the API itself answers to a person. */
export async function answerTo({ api }: Host, who: MockSessionRequest): Promise<${answer.type}> {
  const { token } = api.mintSession(who);
  const url = \`https://api.example${operation.path.replace('{connection_id}', '${who.connection_id}')}\`;
  const answer = await api.transport(new Request(url, { headers: { Authorization: \`Bearer \${token}\` } }));
  return (await answer.json()) as ${answer.type};
}

/** Every read of it fails so. */
export function failing(host: Host, fault: { readonly status: number; readonly code?: 'not_permitted' }): Host {
  host.api.network.faults.set([{ match: { path: '${operation.id}' }, fault }]);
  return host;
}
${when(answer.isList, listBench(blueprint))}`;
  return `/** \`<${tag}>\` as its tests see it. */
${importsOf(body, [
  ['@open-wc/testing', ['html']],
  ['@revampd/core', [`type ${answer.type}`]],
  ['@revampd/mocks', ['type MockSessionRequest']],
  [`../${room}/${kebab}/${kebab}.ts`, [`type ${className}`]],
  ['./mount.ts', ['mountIn', 'seen', 'textOf', 'type Host']],
])}
${body}`;
}

const listBench = ({ className, answer, operation }: Blueprint): string => `
/** The connection has the first of its rows only, so many of them. */
export function shortened(host: Host, total: number): Host {
  const { fetch } = host.settings;
  const isOfList = ({ url }: Request): boolean => new URL(url).pathname.endsWith('${operation.path.split('}').at(-1)}');
  Object.assign(host.settings, {
    fetch: async (request: Request) => {
      const response = await fetch(request);
      if (!isOfList(request)) return response;
      const page = (await response.json()) as ${answer.type};
      return Response.json({ ...page, data: page.data.slice(0, total), next_cursor: null, total });
    },
  });
  return host;
}

/** The rows on screen, of the table or of the list. */
export const rowsOf = (element: ${className}): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr, ul[part=rows] > li'),
];

/** What the rows are called. */
export const namesOf = (element: ${className}): string[] =>
  rowsOf(element).map((row) => textOf(row.querySelector('.name')!));
`;
