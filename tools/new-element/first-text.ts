/** The first thing that a person reads in an answer, in English: what a story can look for. */
import { formatMoney, type Money } from '../../packages/core/src/money/money.ts';
import type { Answer, Field } from './answer.ts';
import type { Drawing } from './blueprint.ts';
import { valueKey, type Texts } from './words.ts';

/** The name of the first row, or the first fact that can be told without a time zone; undefined where there is none. */
export function firstText(body: unknown, { isList }: Answer, drawing: Drawing, english: Texts): string | undefined {
  const of = isList ? (body as { readonly data: readonly unknown[] }).data[0] : body;
  if (of === undefined) return undefined;
  const fields = drawing.row ? [drawing.row.title] : drawing.facts;
  const texts = fields.map((field) => textOf(field, valueAt(of, field.path), english));
  return texts.find((text) => text !== undefined);
}

/** What `amount_due` or `actor?.name` leads to. */
const valueAt = (of: unknown, path: string): unknown =>
  path.split(/\??\./).reduce((at: any, key) => at?.[key] ?? undefined, of);

function textOf(field: Field, value: unknown, english: Texts): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (field.kind === 'money') return formatMoney(value as Money, { locale: 'en' });
  if (field.kind === 'choice') return english[valueKey(field, String(value))];
  return field.kind === 'text' || field.kind === 'count' ? String(value).replaceAll(/\s+/g, ' ').trim() : undefined;
}
