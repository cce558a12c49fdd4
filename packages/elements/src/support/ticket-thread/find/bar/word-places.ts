/** Where words stand in a text, by the rule of the search: any case, with or without accents, parts of words too. */

/** From and to, in UTF-16 units. */
export type TextPlace = readonly [from: number, to: number];

/** The places of all the words of a search, in their order in the text; those that overlap are one. */
export function placesOf(words: string, text: string): TextPlace[] {
  const folded = fold(text);
  const found: TextPlace[] = [];
  for (const word of new Set(fold(words).text.split(/\s+/u))) {
    if (word === '') continue;
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length))
      found.push([folded.from[at]!, endOf(folded, at + word.length - 1, text)]);
  }
  const places: TextPlace[] = [];
  for (const [from, to] of found.sort(([a], [b]) => a - b)) {
    const last = places.at(-1);
    if (last && from <= last[1]) places[places.length - 1] = [last[0], Math.max(to, last[1])];
    else places.push([from, to]);
  }
  return places;
}

interface Folded {
  readonly text: string;
  /** For each unit of `text`, where its character begins in the original: "ß" is two, and an accent none. */
  readonly from: readonly number[];
}

function fold(original: string): Folded {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const plain = character
      .normalize('NFKD')
      .replaceAll(/\p{Mark}/gu, '')
      .toUpperCase();
    for (let unit = 0; unit < plain.length; unit += 1) from.push(at);
    text += plain;
    at += character.length;
  }
  return { text, from };
}

/** The end of the character that a unit is of, with its accents. */
function endOf({ from }: Folded, unit: number, text: string): number {
  let next = unit;
  while (from[next] === from[unit]) next += 1;
  return from[next] ?? text.length;
}
