/**
 * The floor: a plain Lit element that draws a window of 40 rows, all of one height, so that nothing is measured. It reads pages
 * of 50 as they come near and appends what it hears. No session, no words, no focus, no reading aloud.
 */
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { place, settings, watch } from './probe.ts';

interface Row {
  readonly author: string;
  readonly text: string;
  readonly at: number;
}

const ROWS = 40;
const PAGE = 50;
/** Pixels. */
const HEIGHT = 72;

const time = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

class PlainWindow extends LitElement {
  static override properties = { first: { state: true }, rows: { state: true } };
  static override styles = css`
    :host {
      display: block;
      block-size: 100%;
      overflow: hidden auto;
      overflow-anchor: none;
    }
    .all {
      position: relative;
    }
    .drawn {
      position: absolute;
      inset-inline: 0;
    }
    article {
      box-sizing: border-box;
      block-size: ${HEIGHT}px;
      padding: 8px 12px;
      overflow: hidden;
      border-block-end: 1px solid silver;
    }
    header {
      display: flex;
      justify-content: space-between;
    }
    p {
      margin: 0;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
  `;

  /** Where the window begins. */
  declare first: number;
  /** Those that were read, at their places. */
  declare rows: Row[];
  readonly url = settings<{ url: string }>().url;
  /** First rows of pages that were asked for. */
  readonly #asked = new Set<number>();

  constructor() {
    super();
    this.first = 0;
    this.rows = [];
    this.addEventListener('scroll', () => this.#look());
    void this.#open();
  }

  get #isAtEnd(): boolean {
    return this.scrollHeight - this.scrollTop - this.clientHeight < HEIGHT;
  }

  hear(index: number, row: Row): void {
    const isAtEnd = this.#isAtEnd;
    this.rows = Object.assign([...this.rows], { [index]: row });
    if (isAtEnd) void this.#toEnd();
  }

  protected override render(): TemplateResult {
    const drawn = this.rows.slice(this.first, this.first + ROWS);
    return html`
      <div class="all">
        <div class="drawn" role="feed">
          ${repeat(
            drawn,
            (_, index) => this.first + index,
            (row) => html`
              <article>
                <header>
                  <b>${row?.author}</b>
                  <time>${row && time.format(row.at)}</time>
                </header>
                <p>${row?.text}</p>
              </article>
            `,
          )}
        </div>
      </div>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    this.renderRoot.querySelector<HTMLElement>('.all')!.style.setProperty('height', `${this.rows.length * HEIGHT}px`);
    this.renderRoot.querySelector<HTMLElement>('.drawn')!.style.setProperty('top', `${this.first * HEIGHT}px`);
  }

  async #open(): Promise<void> {
    await this.#read(this.url);
    await this.#toEnd();
  }

  async #toEnd(): Promise<void> {
    this.first = Math.max(0, this.rows.length - ROWS);
    await this.updateComplete;
    this.scrollTop = this.scrollHeight;
  }

  async #read(url: string): Promise<void> {
    const page = (await (await fetch(url)).json()) as { count: number; first: number; rows: Row[] };
    const rows = [...this.rows];
    rows.length = Math.max(rows.length, page.count);
    page.rows.forEach((row, index) => (rows[page.first + index] = row));
    this.rows = rows;
  }

  #look(): void {
    const inView = Math.ceil(this.clientHeight / HEIGHT);
    const before = Math.floor((ROWS - inView) / 2);
    const top = Math.floor(this.scrollTop / HEIGHT);
    this.first = Math.max(0, Math.min(top - before, this.rows.length - ROWS));
    // A page ahead on both sides.
    for (const near of [top - PAGE, top, top + inView + PAGE]) {
      const index = Math.max(0, Math.min(near, this.rows.length - 1));
      const first = index - (index % PAGE);
      const isMissing = !this.rows[first] || !this.rows[Math.min(first + PAGE, this.rows.length) - 1];
      if (!isMissing || this.#asked.has(first)) continue;
      this.#asked.add(first);
      void this.#read(`${this.url}?first=${first}`);
    }
  }
}
customElements.define('plain-window', PlainWindow);

const element = new PlainWindow();
const rows = (): ArrayLike<Element> => element.renderRoot?.querySelectorAll('article') ?? [];
watch({ rows, scroller: () => element, newest: 'last' });
place().append(element);

const socket = new WebSocket(settings<{ socketUrl: string }>().socketUrl);
socket.onopen = () => socket.send('"here"');
socket.onmessage = ({ data }) => {
  const { index, row } = JSON.parse(data as string) as { index: number; row: Row };
  element.hear(index, row);
};
