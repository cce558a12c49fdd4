import type { Field } from '../../answer.ts';
import type { Blueprint } from '../../blueprint.ts';
import { imports, label, when } from '../code.ts';
import { dateFunctions, dateImports, hasMoments, needsOf, valueImports, valueOf } from './values.ts';

/** `<name>-facts.ts`: what is known of one thing, as a list of terms. */
export function elementFacts(blueprint: Blueprint): string {
  const { camel, pascal, answer, drawing } = blueprint;
  const { facts } = drawing;
  const takes = new Set(['data', 'words', ...needsOf(facts)]);
  return `${imports([
    ['@revampd/core', [...dateImports(facts), `type ${answer.type}`, `type ${pascal}Messages`, 'type Translate']],
    ['lit', ['html', facts.some(({ isNullable }) => isNullable) && 'nothing', 'type TemplateResult']],
    ...valueImports(blueprint),
  ])}

/** What the facts are drawn from. */
export interface DrawnFacts {
  readonly data: ${answer.type};
  readonly words: Translate<${pascal}Messages>;
  /** BCP 47. */
  readonly locale: string;
${when(hasMoments(drawing), "  /** IANA name of the connection's time zone. */\n  readonly timeZone: string;\n")}}

/** What is known: amounts as figures, the rest in words; what isn't known is left out. */
export function ${camel}Facts({ ${[...takes].join(', ')} }: DrawnFacts): TemplateResult {
  return html\`
    <dl part="facts">
      ${facts.map(factOf).join('\n      ')}
    </dl>
  \`;
}

const fact = (label: string, value: unknown, size = ''): TemplateResult => html\`
  <div class="fact">
    <dt>\${label}</dt>
    <dd class=\${size}>\${value}</dd>
  </div>
\`;
${dateFunctions(facts)}`;
}

function factOf(field: Field): string {
  const size = field.kind === 'money' || field.kind === 'count' ? ", 'figure'" : '';
  const fact = `fact(${label(field)}, ${valueOf(field, 'data', true)}${size})`;
  if (!field.isNullable) return `\${${fact}}`;
  return `\${data.${field.name} === null ? nothing : ${fact}}`;
}
