/** What every page of the bench is measured by, from inside; the same code for all of them. */

/** Where a page has what is looked at. */
export interface View {
  /** The rows that are drawn, in their order on screen. */
  readonly rows: () => ArrayLike<Element>;
  readonly scroller: () => Element | null | undefined;
  /** In which of them a message of now stands. */
  readonly newest: 'first' | 'last';
  /** Whether it hears of new messages, where only it knows. */
  readonly isHearing?: () => boolean;
}

/** Milliseconds until rows filled the view and the frame with them was made: since the navigation, and since the mount. */
export interface Opened {
  readonly sinceNavigation: number;
  readonly sinceMount: number;
  /** When that frame began: UTC milliseconds with fractions. */
  readonly at: number;
}

/** What was scrolled, as the page felt it. */
export interface Scrolled {
  /** Milliseconds of each frame. */
  readonly frames: readonly number[];
  /** Frames that began with a part of the view in which nothing was drawn. */
  readonly uncovered: number;
  /** How far it went in all, in pixels. */
  readonly distance: number;
}

/** What a live message came to. */
export interface Heard {
  /** When the frame with it had been made: UTC milliseconds with fractions. */
  readonly shownAt: number;
  /** Rows that were there before, and in which something changed or which were taken away. */
  readonly touched: number;
}

/** What the driver asks of a page. */
export interface Probe {
  readonly opened: Promise<Opened>;
  isHearing(): boolean;
  /** Elements, and all nodes with texts and comments, in shadow roots too, from the place of the contender on. */
  count(): { readonly elements: number; readonly nodes: number; readonly rows: number };
  scroll(pixels: number, frames: number): Promise<Scrolled>;
  /** Goes to where new messages appear. */
  goToNewest(): Promise<void>;
  /** Resolves when a row with this text is in the newest place. Call it before the message is sent. */
  hear(text: string): Promise<Heard>;
}

declare global {
  var probe: Probe;
}

/** Pixels at each end of the view that need not be rows: paddings, a button for what is older. */
const EDGE = 100;

/** Marks the mount, and begins to watch. Call it in the moment in which the contender is put into the page. */
export function watch(view: View): void {
  const mountedAt = performance.now();
  globalThis.probe = {
    opened: opened(view, mountedAt),
    isHearing: () => view.isHearing?.() ?? true,
    count: () => ({ ...count(place()), rows: view.rows().length }),
    scroll: (pixels, frames) => scroll(view, pixels, frames),
    goToNewest: async () => {
      const scroller = view.scroller()!;
      scroller.scrollTop = view.newest === 'first' ? 0 : scroller.scrollHeight;
      await frame();
      await frame();
    },
    hear: (text) => hear(view, text),
  };
}

/** Where contenders stand. */
export const place = (): HTMLElement => document.querySelector<HTMLElement>('#place')!;

/** What the page's HTML says a contender is to start with. */
export const settings = <Settings>(): Settings =>
  JSON.parse(document.querySelector('#settings')!.textContent) as Settings;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** In a frame's callback: resolves when that frame has been made. */
const made = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

async function opened(view: View, mountedAt: number): Promise<Opened> {
  do await frame();
  while (!isCovered(view));
  const at = performance.timeOrigin + performance.now();
  await made();
  const now = performance.now();
  return { sinceNavigation: now, sinceMount: now - mountedAt, at };
}

/** Whether rows stand from one end of the view to the other. */
function isCovered({ rows: drawn, scroller }: View): boolean {
  const rows = drawn();
  const box = scroller()?.getBoundingClientRect();
  if (rows.length === 0 || !box || box.height === 0) return false;
  const [first, last] = [rows[0]!, rows[rows.length - 1]!].map((row) => row.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
  ];
  return first.top <= box.top + EDGE && last.bottom >= box.bottom - EDGE;
}

function count(root: ParentNode & Node): { elements: number; nodes: number } {
  let [elements, nodes] = [0, 0];
  for (const node of root.childNodes) {
    nodes += 1;
    if (!(node instanceof Element)) continue;
    elements += 1;
    for (const inside of node.shadowRoot ? [node, node.shadowRoot] : [node]) {
      const found = count(inside);
      elements += found.elements;
      nodes += found.nodes;
    }
  }
  return { elements, nodes };
}

async function scroll(view: View, pixels: number, frames: number): Promise<Scrolled> {
  const scroller = view.scroller()!;
  // Away from the newest, and back at each end.
  let direction = view.newest === 'first' ? 1 : -1;
  const times: number[] = [];
  let uncovered = 0;
  let distance = 0;
  let before = await frame();
  for (let turn = 0; turn < frames; turn += 1) {
    const top = scroller.scrollTop;
    scroller.scrollTop = top + direction * pixels;
    const moved = Math.abs(scroller.scrollTop - top);
    distance += moved;
    if (moved < 1) direction = -direction;
    const now = await frame();
    times.push(now - before);
    before = now;
    if (!isCovered(view)) uncovered += 1;
  }
  return { frames: times, uncovered, distance };
}

function hear(view: View, text: string): Promise<Heard> {
  const isShown = (): boolean => {
    const rows = view.rows();
    const row = rows[view.newest === 'first' ? 0 : rows.length - 1];
    return row !== undefined && textIn(row).includes(text);
  };
  const rows = view.rows();
  const known = new Set(Array.from(rows));
  const touched = new Set<Element>();
  return new Promise((resolve) => {
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = rowOf(target, known);
        if (row) touched.add(row);
      }
      if (!isShown()) return;
      observer.disconnect();
      void frame()
        .then(made)
        .then(() => {
          const shownAt = performance.timeOrigin + performance.now();
          for (const row of known) if (!row.isConnected) touched.add(row);
          resolve({ shownAt, touched: touched.size });
        });
    });
    const options = { childList: true, subtree: true, characterData: true, attributes: true };
    for (const root of rootsFrom(place())) observer.observe(root, options);
  });
}

/** The row that was there before and in which something changed. */
function rowOf(target: Node, known: ReadonlySet<Element>): Element | undefined {
  for (let node: Node | null = target; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (known.has(node as Element)) return node as Element;
  return undefined;
}

function rootsFrom(node: Element | ShadowRoot): (Element | ShadowRoot)[] {
  const inside = [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsFrom(shadowRoot) : []));
  return [node, ...inside];
}

function textIn(node: Element | ShadowRoot): string {
  const inside = [...node.querySelectorAll('*')].map(({ shadowRoot }) => (shadowRoot ? textIn(shadowRoot) : ''));
  return `${node.textContent} ${inside.join(' ')}`;
}
