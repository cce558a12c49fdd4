import type { Field } from '../../answer.ts';
import type { Blueprint } from '../../blueprint.ts';
import { isProse } from '../../layout.ts';
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

/**
 * The labels with bars for the data, in the boxes and lines of the real thing, and as many rows as a page has: so that nothing
 * jumps (LOK-1).
 */
export function ${camel}Skeleton(
  words: Translate<${pascal}Messages>,
  isNarrow: boolean,
  pageSize: number,
): TemplateResult {
  return html\`
    <div class="skeleton" aria-hidden="true">
      \${isNarrow ? listBones(pageSize) : tableBones(words, pageSize)}
      <div class="foot"><span>\${bone('range')}</span>\${bone('turn')}</div>
    </div>
  \`;
}

const bone = (size: string): TemplateResult => html\`<span class="bone \${size}"></span>\`;

const bones = (length: number, draw: () => TemplateResult): TemplateResult[] => Array.from({ length }, draw);

const whatBones = (): TemplateResult => html\`
  <div class="what">
    <div class="line"><div class="name">\${bone('short')}</div></div>
    ${when(detail, `<div class="detail">\${bone('long')}</div>`)}
    ${when(isProse(title) || isProse(detail), `<div class="detail more">\${bone('short')}</div>`)}
  </div>
\`;

const listBones = (pageSize: number): TemplateResult => html\`
  <ul>
    \${bones(
      pageSize,
      () => html\`
        <li>
          \${whatBones()}
          <div class="side">${sides.map((of) => `<div class="${of}">\${bone('short')}</div>`).join('')}</div>
        </li>
      \`,
    )}
  </ul>
\`;

const tableBones = (words: Translate<${pascal}Messages>, pageSize: number): TemplateResult => html\`
  <table>
    <thead>
      <tr>
        <th>\${${label(title)}}</th>
        ${heads.join('')}
      </tr>
    </thead>
    <tbody>
      \${bones(
        pageSize,
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
    <dl class="skeleton" aria-hidden="true">
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
