import { placesOf } from './word-places.ts';

/** Of the highlight in the page's registry: the roots of all threads style it by this name. */
export const HIGHLIGHT = 'revampd-find';
/** Of the view, that stands above a match that was out of it. */
const ABOVE = 4;

/**
 * Marks words in one entry of a feed (CSS Custom Highlight API): its nodes stay as they are. A browser without it shows no
 * marks, and the match is brought into view all the same.
 */
export class Marks {
  #ranges: Range[] = [];
  #observer: MutationObserver | undefined;

  /** Marks the words in the entry of this sequence, and keeps to it however often it is drawn anew; nothing else is marked. */
  show(root: ShadowRoot, sequence: number, words: string): void {
    this.clear();
    const feed = root.querySelector('[role=feed]');
    if (!feed) return;
    const mark = (): void => {
      // Text that was replaced has taken its range with it.
      if (this.#ranges.some((range) => !range.collapsed && range.startContainer.isConnected)) return;
      this.#put(feed.querySelector(`[aria-posinset="${sequence}"] .body`), words);
    };
    mark();
    this.#reveal(feed.parentElement!);
    this.#observer = new MutationObserver(mark);
    this.#observer.observe(feed, { childList: true, subtree: true, characterData: true });
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#unmark();
  }

  #put(body: Element | null, words: string): void {
    this.#unmark();
    if (!body) return;
    this.#ranges = rangesOf(body, words);
    if (!('highlights' in CSS)) return;
    const highlight = CSS.highlights.get(HIGHLIGHT) ?? new Highlight();
    for (const range of this.#ranges) highlight.add(range);
    CSS.highlights.set(HIGHLIGHT, highlight);
  }

  #unmark(): void {
    const highlight = 'highlights' in CSS ? CSS.highlights.get(HIGHLIGHT) : undefined;
    for (const range of this.#ranges) highlight?.delete(range);
    if (highlight?.size === 0) CSS.highlights.delete(HIGHLIGHT);
    this.#ranges = [];
  }

  /** An entry that is taller than the view shows where its words are. */
  #reveal(scroller: Element): void {
    const [first] = this.#ranges;
    if (!first) return;
    const [match, view] = [first.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (match.top >= view.top && match.bottom <= view.bottom) return;
    scroller.scrollTop += match.top - view.top - view.height / ABOVE;
  }
}

/** The places of the words in an element, in whichever of its text nodes they begin and end. */
export function rangesOf(element: Element, words: string): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly from: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, from: text.length });
    text += (walker.currentNode as Text).data;
  }
  return placesOf(words, text).map(([from, to]) => {
    const start = nodes.findLast((one) => one.from <= from)!;
    const end = nodes.findLast((one) => one.from < to)!;
    const range = document.createRange();
    range.setStart(start.node, from - start.from);
    range.setEnd(end.node, to - end.from);
    return range;
  });
}
