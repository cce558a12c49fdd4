/** Marks of direction, zero-width characters and soft hyphens: they are seen by nobody and mean nothing in an amount. */
const INVISIBLE = /\p{Cf}/gu;
/** No-break, thin, narrow and ideographic spaces; not a tab, which parts two cells of a table. */
const SPACE = /[\u00a0\u2007\u2009\u202f\u3000]/g;
const APOSTROPHE = /[\u2019\u02bc]/g;
const MINUS = /[\u2010\u2012\u2013\u2212\ufe63]/g;
/** Full-width forms of ASCII, as an input method gives them, and of the pound, yen and won. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const CURRENCIES: Record<string, string> = { '￡': '£', '￥': '¥', '￦': '₩' };
/** What a Japanese or Chinese keyboard gives for a dot and a comma. */
const IDEOGRAPHIC: Record<string, string> = { '。': '.', '｡': '.', '、': ',', '､': ',' };

/**
 * A text with one character where people and input methods have several for the same thing (CLDR's lenient parsing, UTS 35
 * part 3, less what could be read in two ways): one space, one apostrophe, one minus, ASCII for full-width; trimmed.
 */
export function toPlainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[￡￥￦]/g, (sign) => CURRENCIES[sign]!)
    .replace(/[。｡、､]/g, (mark) => IDEOGRAPHIC[mark]!)
    .replace(SPACE, ' ')
    .replace(APOSTROPHE, "'")
    .replace(MINUS, '-')
    .trim();
}
