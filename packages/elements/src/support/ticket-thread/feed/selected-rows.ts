import type { RowWindow } from './row-window.ts';

/** Where a selection begins and ends; engines differ in what they tell of one inside a shadow root. */
interface Ends {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

/** No more are drawn at all. */
const MOST = 120;

type Root = ShadowRoot & { getSelection?(): Selection | null };
type Composed = Selection & { getComposedRanges?(options: { readonly shadowRoots: readonly ShadowRoot[] }): Ends[] };

/** The entries in which a person has selected text: both ends of it first. They stay drawn, or it would be lost. */
export function selectedRows({ feed, rows }: RowWindow): readonly number[] {
  const ends = feed && endsIn(feed.getRootNode() as Root);
  if (!ends || (ends.startContainer === ends.endContainer && ends.startOffset === ends.endOffset)) return [];
  const keys = [ends.startContainer, ends.endContainer]
    .map((node) => rows.holding(node)?.key)
    .filter((key) => typeof key === 'number');
  const [first = 0, last = first] = keys;
  for (let key = first + 1; key < last && keys.length < MOST; key += 1) keys.push(key);
  return keys;
}

function endsIn(root: Root): Ends | undefined {
  // Chromium's own way; the standard's is newer there.
  const own = root.getSelection?.();
  if (own) return own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
  const selection = getSelection() as Composed | null;
  if (!selection || selection.rangeCount === 0) return undefined;
  return selection.getComposedRanges?.({ shadowRoots: [root] })[0] ?? selection.getRangeAt(0);
}
