/** A feed on an element of its own: the rows are plain, everything else is real, down to the whole mock platform. */
import { fixture, html as testHtml } from '@open-wc/testing';
import { openThread, type OpenThread as Thread } from '@revampd/core';
import { postMessage, seeAs, type MockApi } from '@revampd/mocks';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { createDesk, CONNECTION, DANA, TOM, type Desk } from '../../../core/src/test/desk.ts';
import { until } from '../../../core/src/test/fake-timers.ts';
import { FeedController } from '../support/ticket-thread/feed/feed-controller.ts';
import { feedStyles } from '../support/ticket-thread/feed/feed.styles.ts';
import { feed } from '../support/ticket-thread/feed/feed.ts';
import type { RowContent } from '../support/ticket-thread/feed/row-nodes.ts';

const WORDS = {
  label: 'Messages, oldest first',
  loadOlder: 'Load older messages',
  loadingOlder: 'Loading older messages…',
  olderFailed: "Couldn't load older messages. Try again",
  newerFailed: "Couldn't load newer messages. Try again",
};

/** An element with a feed, a heading, and a field below. */
export class FeedScene extends LitElement {
  static override properties = { thread: { attribute: false }, mood: { attribute: false } };
  static override styles = [
    feedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        --_focus: blue;
        font: 16px/20px sans-serif;
      }
      * {
        box-sizing: border-box;
      }
      h2,
      p {
        margin: 0;
      }
      h2,
      button,
      textarea {
        flex: none;
      }
      [role='article'] {
        padding: 4px 8px;
        border-block-end: 1px solid gray;
      }
      .body {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  declare thread: Thread | undefined;
  declare mood: string | undefined;
  /** Row → how often it was drawn. */
  readonly drawn = new Map<number | string, number>();
  readonly feed = new FeedController(this, {
    thread: () => this.thread,
    drawEntry: (sequence) => this.#row(sequence, `e${sequence}`, this.#bodyOf(sequence), this.thread!.entry(sequence)!),
    drawUnsent: (message) => this.#row(message.id, `u${message.id}`, `${message.body} (${message.state.status})`),
    key: () => this.mood,
    toComposer: () => {
      this.renderRoot.querySelector<HTMLElement>('textarea')!.focus({ preventScroll: true });
      return true;
    },
    toHeader: () => this.renderRoot.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true }),
  });

  get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.scroller')!;
  }

  get articles(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=feed] > *')];
  }

  article(sequence: number): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-sequence="${sequence}"]`);
  }

  /** The sequence of the entry that has focus, or in which something has. */
  get focused(): number | undefined {
    const { sequence } =
      (this.shadowRoot!.activeElement?.closest('[role=article]') as HTMLElement | null)?.dataset ?? {};
    return sequence === undefined ? undefined : Number(sequence);
  }

  protected override render(): TemplateResult {
    return html`
      <h2 tabindex="-1">Ticket</h2>
      ${this.feed.isEmpty ? html`<p class="skeleton">Loading</p>` : feed(this.feed, WORDS)}
      ${this.feed.isAtNewest ? nothing : html`<button class="newest">Newest, ${this.thread!.newCount} new</button>`}
      <textarea aria-label="Message"></textarea>
    `;
  }

  #bodyOf(sequence: number): string {
    const entry = this.thread!.entry(sequence)!;
    return entry.kind === 'message' ? entry.body : entry.kind;
  }

  #row(
    key: number | string,
    id: string,
    body: string,
    entry?: { readonly id: string; readonly version: number },
  ): RowContent {
    this.drawn.set(key, (this.drawn.get(key) ?? 0) + 1);
    const isNew = entry !== undefined && entry.id === this.feed.firstUnreadId;
    // Every fifth has something to press.
    const hasControls = typeof key === 'number' && key % 5 === 0;
    return {
      content: html`
        ${isNew ? html`<p class="new" id="${id}-new">New.</p>` : nothing}
        <p id="${id}-who">Row ${key}</p>
        <p class="body" id="${id}-body">${body}</p>
        ${hasControls ? html`<a href="#here">Link</a> <button>React</button> <button>Reply</button>` : nothing}
      `,
      labelledBy: `${isNew ? `${id}-new ` : ''}${id}-who`,
      describedBy: `${id}-body`,
    };
  }
}
customElements.define('feed-scene', FeedScene);

/** What a test of a feed has in its hands. */
export interface Scene {
  readonly desk: Desk;
  readonly thread: Thread;
  readonly element: FeedScene;
  readonly scroller: HTMLElement;
}

/** Lines of text that make rows of many heights, some of them taller than a view. */
export const bodyOf = (turn: number): string => {
  const lines = turn % 23 === 7 ? 40 : 1 + ((turn * 7) % 6);
  return Array.from({ length: lines }, (_, line) => `${turn}.${line}`).join('\n');
};

/** So many messages more in the ticket, written straight into the platform. */
export function fill(api: MockApi, ticketId: string, count: number, body = bodyOf): void {
  const { platform } = api;
  const { tickets, users, connections } = platform.tables;
  for (let turn = 1; turn <= count; turn += 1) {
    const user = users.get(TOM)!;
    const ticket = tickets.get(ticketId)!;
    const seen = seeAs(platform, user, connections.get(CONNECTION)!);
    const request = { clientId: crypto.randomUUID(), body: body(turn) };
    postMessage(platform, { seen, ticket }, request, { userId: user.id, mintedById: user.organizationId });
  }
}

/** A page of Dana's with the ticket in a feed of 400 pixels; `null` leaves it to be opened; `count` entries, of which the first are the ticket's own. */
export async function mountFeed(
  count: number,
  place: Parameters<Thread['open']>[0] | null = 'newest',
  body = bodyOf,
): Promise<Scene> {
  const desk = await createDesk();
  fill(desk.api, desk.ticketId, count - desk.api.platform.tables.tickets.get(desk.ticketId)!.entryCount, body);
  const { scope, leave } = desk.scopeFor(DANA);
  const thread = openThread(scope, { connectionId: CONNECTION, objectId: desk.ticketId });
  left.push(() => {
    thread.close();
    leave();
  });
  const element = await fixture<FeedScene>(testHtml`<feed-scene .thread=${thread}></feed-scene>`);
  element.style.setProperty('height', '500px');
  element.style.setProperty('width', '400px');
  if (place !== null) {
    await element.feed.open(place);
    await element.updateComplete;
  }
  return {
    desk,
    thread,
    element,
    get scroller() {
      return element.scroller;
    },
  };
}

const left: (() => void)[] = [];
afterEach(() => {
  left.splice(0).forEach((leave) => leave());
});

/** Where an entry stands in the view. */
export const topIn = ({ element, scroller }: Scene, sequence: number): number =>
  element.article(sequence)!.getBoundingClientRect().top - scroller.getBoundingClientRect().top;

/** Presses a key where focus is. Answers whether the page was left to do with it what it does. */
export function pressKey(element: FeedScene, key: string, more: KeyboardEventInit = {}): boolean {
  const target = element.shadowRoot!.activeElement ?? element;
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
}

/** The code of the keys is there: the first focus has asked for it. */
export async function focusEntry(scene: Scene, sequence: number): Promise<void> {
  scene.element.article(sequence)!.focus({ preventScroll: true });
  await until(() => scene.element.feed.inUse.part !== undefined);
}

/** Scrolls as a person does, and lets the page heed it. */
export async function scrollTo({ scroller }: Scene, top: number): Promise<void> {
  scroller.scrollTop = top;
  await frame();
}

/** A frame has passed, and what it brought. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** What one reads: the first entry that is wholly in view, else the one that fills it. */
export function readIn({ element, scroller }: Scene): number {
  const view = scroller.getBoundingClientRect();
  const boxes = element.articles.map((article) => ({ article, box: article.getBoundingClientRect() }));
  const found =
    boxes.find(({ box }) => box.top >= view.top && box.bottom <= view.bottom) ??
    boxes.find(({ box }) => box.bottom > view.top);
  return Number(found!.article.dataset['sequence']);
}
