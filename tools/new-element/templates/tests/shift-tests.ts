import type { Blueprint } from '../../blueprint.ts';
import { when } from '../code.ts';
import { PAGE_SIZE } from '../shared/page-size.ts';

/** The test that what follows on a page stays where it is when the skeleton goes (LOK-1). */
export function shiftTests({ tag, answer, main, event }: Blueprint): string {
  const { isList } = answer;
  const part = isList ? 'rows' : 'facts';
  const full = Math.min(main.rows, PAGE_SIZE);
  const fewer = `
  const pages = [
    { what: 'a full page', pageSize: ${full}, host: () => createHost(OWNER) },
    { what: 'a short page', pageSize: ${PAGE_SIZE}, host: () => shortened(createHost(OWNER), 1) },
    { what: 'an empty list', pageSize: ${PAGE_SIZE}, host: () => shortened(createHost(OWNER), 0) },
  ];
  for (const { what, pageSize, host: open } of pages) {`;
  const markup = isList ? `<${tag} page-size=\${pageSize}${when(event, ' choosable')}></${tag}>` : `<${tag}></${tag}>`;
  return `describe('<${tag}> skeleton', () => {
  afterEach(resetWindow);
${when(isList, fewer)}
  for (const width of [900, 320]) {
    it(\`LOK-1 what follows shifts by 0.02 at most from skeleton to ${isList ? '${what}' : 'content'}: \${width} px\`, async () => {
      const host = ${isList ? 'open()' : 'createHost(OWNER)'};
      const answer = holdCalls(host, '/v1/');
      const element = await mount(host, html\`${markup}<p>\${'The page goes on. '.repeat(900)}</p>\`);
      await widen(element, { width, height: 1000 });
${when(isList, "      expect(element.shadowRoot!.querySelectorAll('.skeleton :is(tbody tr, li)')).to.have.length(pageSize);\n")}      const shift = await shiftDuring(async () => {
        answer();
        await seen(element, (root) => root.querySelector('[aria-busy=false] :is([part=${part}], [part=state])'));
        await reflowed(element);
      });
      expectNone(inside(element, '.bone'), 'with its content');
      expect(shift).to.be.at.most(0.02);
    });
  }
${when(isList, '}\n')}});
`;
}
