/** The pseudo-locale: English in accents, a third longer, in brackets. What is not in it on screen is not a message. */

const ACCENTS: Record<string, string> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'đ', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
}; // prettier-ignore

/** Pseudo texts of a catalogue. What stands in braces (names of values, plural forms' keys) is left as it is. */
export function pseudo(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `[${accented(text)} ${padding(text)}]`]));
}

const padding = (text: string): string => '·'.repeat(Math.ceil(text.length / 3));

function accented(text: string): string {
  let depth = 0;
  let out = '';
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    out += depth === 0 ? (ACCENTS[character] ?? character) : character;
  }
  return out;
}
