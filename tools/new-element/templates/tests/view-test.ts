import type { Blueprint } from '../../blueprint.ts';
import { LOOKS } from '../../looks.ts';
import { namesOf } from '../../names.ts';
import { valueKey } from '../../words.ts';
import { imports, when } from '../code.ts';
import { nameFunction } from '../element/view.ts';

/** The test of what the element decides without a DOM. */
export function viewTest(blueprint: Blueprint): string {
  const { kebab, camel, answer, drawing, words } = blueprint;
  const { choices, hasBadge, row } = drawing;
  const look = hasBadge ? `${namesOf(row!.kind!.name).camel}Look` : undefined;
  const named = choices.map((field) => {
    const texts = field.values.map((value) => `['${value}', '${words.en![valueKey(field, value)]}'],`);
    return `
  const ${namesOf(field.name).camel}Names = [
    ${texts.join('\n    ')}
    ['of_tomorrow', '${words.en![valueKey(field, 'other')]}'],
  ] as const;
  for (const [value, name] of ${namesOf(field.name).camel}Names) {
    it(\`names the ${field.name.replaceAll('_', ' ')} \${value}\`, () => {
      expect(${nameFunction(field)}(value, words)).to.equal(name);
    });
  }
`;
  });
  return `${imports([
    ['@open-wc/testing', ['expect']],
    ['@revampd/core', [`${camel}Messages`, 'createTranslate']],
    [
      `./${kebab}-view.ts`,
      [...choices.map(nameFunction), look, answer.isList && 'isNarrow', answer.isList && 'rangeText'],
    ],
  ])}

const words = createTranslate(${camel}Messages, ${camel}Messages.english, 'en');

describe('what is said of ${words.en!.title!.toLowerCase()}', () => {${named.join('')}${when(
    look,
    `
  it('gives a ${row?.kind?.name} its tone, and one that came later a neutral one', () => {
    expect(${look}('${row?.kind?.values[0]}')[0]).to.equal('${LOOKS[row?.kind?.values[0] ?? '']?.[0]}');
    expect(${look}('of_tomorrow')[0]).to.equal('neutral');
  });
`,
  )}${when(
    answer.isList,
    `
  it('has a table where there is room for one', () => {
    expect([39, 40].map(isNarrow)).to.deep.equal([true, false]);
  });

  const page = (rows: number, total: number | null, number: number) => ({
    number,
    page: { data: Array.from({ length: rows }), next_cursor: null, prev_cursor: null, total },
  });
  const ranges = [
    [page(25, 49, 1), '1–25 of 49 entries'],
    [page(24, 49, 2), '26–49 of 49 entries'],
    [page(1, 1, 1), '1 entry'],
    [page(3, null, 2), '26–28'],
  ] as const;
  for (const [shown, text] of ranges) {
    it(\`counts \${text}\`, () => {
      expect(rangeText(shown, 25, words)).to.equal(text);
    });
  }
`,
  )}});
`;
}
