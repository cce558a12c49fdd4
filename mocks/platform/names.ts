/** A name as it is sorted and searched: without accents and case, and short enough to stand in a cursor. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .slice(0, 80);
}
