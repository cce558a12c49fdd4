/** Text as it is searched: without case and accents, in all scripts ("Straße" as "STRASSE"). */
export function foldText(text: string): string {
  // Most text needs no more, and this is asked of thousands at once.
  if (/^\p{ASCII}*$/u.test(text)) return text.toUpperCase();
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase();
}

/** A test whether a text has all the words of a search, in any order; undefined where it names none. */
export function toSearch(words: string | undefined): ((text: string) => boolean) | undefined {
  const wanted = foldText(words ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (wanted.length === 0) return undefined;
  return (text) => {
    const folded = foldText(text);
    return wanted.every((word) => folded.includes(word));
  };
}
