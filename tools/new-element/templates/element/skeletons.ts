import type { Field } from '../../answer.ts';
import type { Blueprint } from '../../blueprint.ts';
import { imports, label, when } from '../code.ts';

/** `<name>-skeleton.ts`: what stands in for the content while it loads. */
export const elementSkeleton = (blueprint: Blueprint): string =>
  blueprint.answer.isList ? listSkeleton(blueprint) : factsSkeleton(blueprint);

const head = ({ pascal }: Blueprint): string =>
  imports([
    ['@revampd/core', [`type ${pascal}Messages`, 'type Translate']],
    ['lit', ['html', 'type TemplateResult']],
  ]);

function listSkeleton(blueprint: Blueprint): string {
  const { camel, pascal, drawing } = blueprint;
  const { title, detail, kind, when: date, figure } = drawing.row!;
  const sides = date || figure ? [figure && 'figure', date && 'when'].filter(Boolean) : ['kind'];
  const columns: readonly (readonly [of: string, field: Field | undefined])[] = [
    ['kind', kind],
    ['when', date],
    ['figure', figure],
  ];
  const heads = columns.map(([of, field]) => when(field, `<th class="${of}">\${${field && label(field)}}</th>`));
  const cells = columns.map(([of, field]) => when(field, `<td class="${of}">\${bone('short')}</td>`));
  return `${head(blueprint)}

/** Rows that stand in for a first page whose length isn't known yet. */
const ROWS = 5;

/** The labels with bars for the data, in the boxes and lines of the real thing, so that nothing jumps (LOK-1). */
export function ${camel}Skeleton(words: Translate<${pascal}Messages>, isNarrow: boolean): TemplateResult {
  return html\`
    <div aria-hidden="true">
      \${isNarrow ? listBones() : tableBones(words)}
      <div class="foot">\${bone('short')}</div>
    </div>
  \`;
}

const bone = (size: string): TemplateResult => html\`<span class="bone \${size}"></span>\`;

const whatBones = (): TemplateResult => html\`
  <div class="what">
    <div class="line"><div class="name">\${bone('short')}</div></div>
    ${when(detail, `<div class="detail">\${bone('long')}</div>`)}
  </div>
\`;

const listBones = (): TemplateResult => html\`
  <ul>
    \${Array.from(
      { length: ROWS },
      () => html\`
        <li>
          \${whatBones()}
          <div class="side">${sides.map((of) => `<div class="${of}">\${bone('short')}</div>`).join('')}</div>
        </li>
      \`,
    )}
  </ul>
\`;

const tableBones = (words: Translate<${pascal}Messages>): TemplateResult => html\`
  <table>
    <thead>
      <tr>
        <th>\${${label(title)}}</th>
        ${heads.join('')}
      </tr>
    </thead>
    <tbody>
      \${Array.from(
        { length: ROWS },
        () => html\`
          <tr>
            <th>\${whatBones()}</th>
            ${cells.join('')}
          </tr>
        \`,
      )}
    </tbody>
  </table>
\`;
`;
}

function factsSkeleton(blueprint: Blueprint): string {
  const { camel, pascal, drawing } = blueprint;
  const bones = drawing.facts.map((field) => {
    const size = field.kind === 'money' || field.kind === 'count' ? 'figure' : '';
    return `\${factBone(${label(field)}, '${size}')}`;
  });
  return `${head(blueprint)}

/** The labels with bars for the data, in the boxes and lines of the real thing, so that nothing jumps (LOK-1). */
export function ${camel}Skeleton(words: Translate<${pascal}Messages>): TemplateResult {
  return html\`
    <dl aria-hidden="true">
      ${bones.join('\n      ')}
    </dl>
  \`;
}

const factBone = (label: string, size: string): TemplateResult => html\`
  <div class="fact">
    <dt>\${label}</dt>
    <dd class=\${size}><span class="bone short"></span></dd>
  </div>
\`;
`;
}
