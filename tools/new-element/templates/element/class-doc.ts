import type { Blueprint } from '../../blueprint.ts';
import { labelKey } from '../../words.ts';
import { sentence, when } from '../code.ts';

/** The class doc: the element's product page. */
export function classDoc({ tag, answer: { isList }, drawing, event, words }: Blueprint): string {
  const title = words.en!.title!;
  const terms = drawing.labelled.map((field) => words.en![labelKey(field)]!.toLowerCase());
  return `/**
 * ${isList ? `${title} of one connection, page by page` : `${title} of one connection: ${sentence(terms)}`}.
 *
${when(isList, ' * @slot empty - Replaces what is said while there is nothing yet.\n')} * @slot not-permitted - Replaces what is said to a person whose role doesn't read this.
 *
 * @event {RevampdReadyEvent} revampd-ready - The first content stands.
 * @event {RevampdStatusEvent} revampd-status - How fresh it is has changed: live, connecting, stale, offline, ended.
 * @event {RevampdErrorEvent} revampd-error - Reading failed; the element shows it.
 * @event {RevampdContactEvent} revampd-contact - A person asks for help with a failure; only with \`contactable\`.
${when(event, ` * @event {${event?.className}Event} ${event?.type} - A person has chosen a row, where \`choosable\` lets them.\n`)} *
 * @csspart base - The card around everything.
 * @csspart ${isList ? 'rows - The table or list of rows' : 'facts - The list of facts'}.
${when(drawing.hasBadge, ' * @csspart badge - A status with glyph and word.\n')} * @csspart stale - The line that says since when what is shown may be out of date.
 * @csspart button - A button.
 * @csspart state - What stands in place of content: ${when(isList, 'empty, ')}failed, not permitted, ended.
 *
 * @cssproperty [--revampd-accent=#2b5bd7] - The brand's colour.
 * @cssproperty [--revampd-radius=8px] - Radius of controls; cards have one and a half.
 * @cssproperty [--revampd-density=0] - −1 compact, 0 regular, 1 comfortable.
 * @cssproperty [--revampd-font-size=14px] - Size of the text, from which all others follow.
 *
 * @example
 * <${tag}></${tag}>
 */`;
}
