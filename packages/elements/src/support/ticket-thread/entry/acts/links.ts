/** A piece of a text: words, or an address that can be followed, as it was typed. */
export interface TextPiece {
  readonly text: string;
  /** Undefined for words. */
  readonly href: string | undefined;
}

/** Up to white space, quotes, brackets of other scripts, and marks that change the direction of what is read. */
const ADDRESS =
  /\b(?:https?:\/\/|mailto:)[^\s<>"`{}|\\^\p{Cc}\p{Cf}\p{Cs}\p{Co}“”„«»、。！？，；：（）［］【】「」『』〈〉《》]+/giu;
/** What ends a sentence and not an address. */
const TRAILING = /[.,;:!?'’‘*_~…،؛؟)\]]/;
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * Finds the addresses in a text: `http`, `https` and `mailto`, nothing else (SEC-1). All pieces together are the text as it was
 * typed. What follows an address as punctuation isn't part of it, nor is a bracket that was opened before it.
 */
export function linkPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  const add = (piece: string, href?: string): void => {
    if (piece !== '') pieces.push({ text: piece, href });
  };
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = trim(found);
    const href = hrefOf(address);
    if (href === undefined) continue;
    add(text.slice(from, index));
    add(address, href);
    from = index + address.length;
  }
  add(text.slice(from));
  return pieces;
}

function trim(address: string): string {
  let end = address.length;
  /** Brackets that are closed and weren't opened. */
  let surplus = { ')': excess(address, '(', ')'), ']': excess(address, '[', ']') } as Record<string, number>;
  for (; end > 0 && TRAILING.test(address[end - 1]!); end -= 1) {
    const last = address[end - 1]!;
    if (!(last in surplus)) continue;
    if (surplus[last]! <= 0) break;
    surplus = { ...surplus, [last]: surplus[last]! - 1 };
  }
  return address.slice(0, end);
}

const excess = (text: string, open: string, close: string): number =>
  text.split(close).length - text.split(open).length;

/** Where an address leads; undefined where it leads nowhere, or pretends to lead elsewhere by a name before an @. */
function hrefOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { href, protocol, hostname, pathname, username, password } = new URL(address);
  if (!SCHEMES.has(protocol) || username !== '' || password !== '') return undefined;
  const isWhole = protocol === 'mailto:' ? /^[^@\s]+@[^@\s]+$/.test(pathname) : hostname !== '';
  return isWhole ? href : undefined;
}
