import type { Field } from '../../answer.ts';
import type { Blueprint } from '../../blueprint.ts';
import { namesOf } from '../../names.ts';
import { imports, label, when } from '../code.ts';
import { dateFunctions, dateImports, hasMoments, markupOf, needsOf, valueImports, valueOf } from './values.ts';
import { nameFunction } from './view.ts';

/** `<name>-rows.ts`: the rows of a list, as a table and as a list. */
export function elementRows(blueprint: Blueprint): string {
  const { camel, pascal, answer, event } = blueprint;
  const row = blueprint.drawing.row!;
  const fields = Object.values(row);
  const { title, detail, kind, when: date, figure } = row;
  const takesDrawn = event !== undefined || needsOf([title, detail]).length > 0;
  const what = (mark: string): string => `what(${['row', takesDrawn && 'drawn', mark].filter(Boolean).join(', ')})`;
  // Beside the name, where the other side has something to say already.
  const hasSide = date !== undefined || figure !== undefined;
  const mark = when(kind && hasSide, 'html`<span class="kind">${kind(row, drawn)}</span>`');
  const cell = (field: Field | undefined, of: string): string =>
    when(field, `<td class="${of}">\${${of}(row, drawn)}</td>`);
  const block = (field: Field | undefined, of: string): string =>
    when(field, `<div class="${of}">\${${of}(row, drawn)}</div>`);
  return `${imports([
    ['@revampd/core', [...dateImports(fields), `type ${answer.itemType}`, `type ${pascal}Messages`, 'type Translate']],
    ['lit', ['html', kind && (date || figure) && 'nothing', 'type TemplateResult']],
    ['lit/directives/repeat.js', ['repeat']],
    ...valueImports(blueprint),
  ])}

/** What rows are drawn from. */
export interface DrawnRows {
  readonly rows: readonly ${answer.itemType}[];
  readonly words: Translate<${pascal}Messages>;
  /** BCP 47. */
  readonly locale: string;
${when(hasMoments(blueprint.drawing), "  /** IANA name of the connection's time zone. */\n  readonly timeZone: string;\n")}${when(
    event,
    `  /** Tells the host which row was chosen; undefined where nobody asked. */\n  readonly choose: ((row: ${answer.itemType}) => void) | undefined;\n`,
  )}}

/** The rows as a native table; its caption takes focus after a change of page (INTERACTION.md 2.6). */
export function ${camel}Table(drawn: DrawnRows): TemplateResult {
  const { rows, words } = drawn;
  return html\`
    <table part="rows">
      <caption class="hidden" id="rows" tabindex="-1">\${words('title')}</caption>
      <thead>
        <tr>
          <th scope="col">\${${label(title)}}</th>
          ${when(kind, `<th scope="col" class="kind">\${${kind && label(kind)}}</th>`)}
          ${when(date, `<th scope="col" class="when">\${${date && label(date)}}</th>`)}
          ${when(figure, `<th scope="col" class="figure">\${${figure && label(figure)}}</th>`)}
        </tr>
      </thead>
      <tbody>
        \${repeat(
          rows,
          ({ id }) => id,
          (row) => html\`
            <tr>
              <th scope="row">\${${what('')}}</th>
              ${cell(kind, 'kind')}
              ${cell(date, 'when')}
              ${cell(figure, 'figure')}
            </tr>
          \`,
        )}
      </tbody>
    </table>
  \`;
}

/** The rows as a list, for boxes too narrow for a table (INTERACTION.md G5). */
export function ${camel}List(drawn: DrawnRows): TemplateResult {
  const { rows, words } = drawn;
  return html\`
    <ul part="rows" role="list" id="rows" tabindex="-1" aria-label=\${words('title')}>
      \${repeat(
        rows,
        ({ id }) => id,
        (row) => html\`
          <li>
            \${${what(mark)}}
            <div class="side">${hasSide ? block(figure, 'figure') + block(date, 'when') : block(kind, 'kind')}</div>
          </li>
        \`,
      )}
    </ul>
  \`;
}
${drawingFunctions(blueprint)}${dateFunctions(fields)}`;
}

/** One function for each place of a row. */
function drawingFunctions({ answer, drawing, event }: Blueprint): string {
  const { title, detail, kind, when: date, figure } = drawing.row!;
  const hasMark = kind && (date || figure);
  const place = (name: string, field: Field | undefined, expression: string | undefined): string =>
    when(
      field,
      `
const ${name} = (row: ${answer.itemType}, { ${needsOf([field]).join(', ')} }: DrawnRows): unknown => ${expression};
`,
    );
  const badge =
    kind &&
    `badge(...${namesOf(kind.name).camel}Look(row.${kind.path}), ${nameFunction(kind)}(row.${kind.path}, words))`;
  const takes = [...needsOf([title, detail]), ...(event ? ['choose'] : [])];
  const button = `\${
      choose
        ? html\`<button type="button" part="button" class="link" @click=\${() => choose(row)}>${markupOf(title, 'row')}</button>\`
        : ${valueOf(title, 'row')}
    }`;
  const parameters = [`row: ${answer.itemType}`, takes.length > 0 && `{ ${takes.join(', ')} }: DrawnRows`];
  return `
const what = (${[...parameters, hasMark && 'mark: unknown = nothing'].filter(Boolean).join(', ')}): TemplateResult => html\`
  <div class="what">
    <div class="line">
      <div class="name">${event ? button : markupOf(title, 'row')}</div>
      ${when(hasMark, '${mark}')}
    </div>
    ${when(detail, `<div class="detail">${detail && markupOf(detail, 'row')}</div>`)}
  </div>
\`;
${place('kind', kind, drawing.hasBadge ? badge : kind && valueOf(kind, 'row'))}${place(
    'when',
    date,
    date && valueOf(date, 'row'),
  )}${place('figure', figure, figure && valueOf(figure, 'row'))}`;
}
