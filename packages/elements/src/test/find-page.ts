/** A ticket's messages in a real feed, with the bar in which one finds words in them, on the real mock platform. Only for tests. */
import { listMessages, openThread, type Thread } from '@revampd/core';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MessagesController } from '../controllers/messages-controller.ts';
import { RevampdElement } from '../element/revampd-element.ts';
import { FeedController } from '../support/ticket-thread/feed/feed-controller.ts';
import { feedStyles } from '../support/ticket-thread/feed/feed.styles.ts';
import { feed } from '../support/ticket-thread/feed/feed.ts';
import { findBar, findButton } from '../support/ticket-thread/find/find.ts';
import { FindController, type FindHost } from '../support/ticket-thread/find/find-controller.ts';
import { heading } from '../ui/heading.ts';
import { fill } from './feed-scene.ts';
import { createHost, DANA, seen, type Host } from './mount.ts';
import { mountTag } from './under-test.ts';

export const NORTHGATE = 'con_harborline_northgate';
const TAG = 'find-page';

const FIND: Record<string, string> = { de: 'Im Ticket suchen', ar: 'البحث في التذكرة', 'en-XA': '[Find]' };
const WORDS = {
  label: 'Messages, oldest first',
  loadOlder: 'Load older messages',
  loadingOlder: 'Loading older messages…',
  olderFailed: "Couldn't load older messages. Try again",
  newerFailed: "Couldn't load newer messages. Try again",
};

/** A thread with nothing but a head, its messages, and a field below. */
export class FindPage extends RevampdElement {
  static override styles = [
    ...RevampdElement.styles,
    feedStyles,
    css`
      .base {
        display: flex;
        flex-direction: column;
        block-size: 460px;
      }
      .top {
        display: flex;
        justify-content: space-between;
        padding: 10px var(--_inset);
        border-block-end: 1px solid var(--_border);
      }
      [role='article'] {
        padding: 6px var(--_inset);
        border-block-end: 1px solid var(--_border);
      }
      .body {
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: 'ticket-id' }) ticketId = '';
  @property({ attribute: 'find-key' }) findKey: 'mod-f' | undefined;
  thread: Thread | undefined;
  /** Entries that were gone to, with `!` where focus was asked for. */
  readonly gone: string[] = [];
  /** When the bar's code is there. */
  codeComes: Promise<unknown> = Promise.resolve();
  /** What becomes of going to an entry; default it comes. */
  going: () => Promise<boolean> = async () => true;

  readonly #messages = new MessagesController(this, listMessages, () => this.resolvedLocale);
  /** The same, with words that come when the bar's code does. */
  readonly #later = ((page: FindPage): FindHost['messages'] => ({
    load: async (bundle) => {
      await page.codeComes;
      return page.#messages.load(bundle);
    },
    get key() {
      return page.#messages.key;
    },
  }))(this);
  readonly feed = new FeedController(this, {
    thread: () => this.thread,
    drawEntry: (sequence) => this.#row(sequence),
    drawUnsent: ({ body }) => ({ content: body, labelledBy: 'title' }),
    key: () => this.mood,
    toComposer: () => {
      this.renderRoot.querySelector<HTMLElement>('textarea')!.focus();
      return true;
    },
    toHeader: () => this.renderRoot.querySelector<HTMLElement>('#title')!.focus(),
  });
  /** Another value draws every entry anew. */
  mood = 0;
  readonly find = new FindController({
    element: this,
    messages: this.#later,
    scope: () => this.scope,
    place: () => (this.ticketId === '' ? undefined : { connectionId: NORTHGATE, objectId: this.ticketId }),
    goTo: async (id, focus) => {
      this.gone.push(`${this.thread!.sequenceOf(id) ?? id}${focus ? '!' : ''}`);
      return (await this.going()) ? this.feed.open(id, { focus }) : undefined;
    },
    words: () => ({
      find: FIND[this.resolvedLocale] ?? 'Find in ticket',
      unavailable: 'Part of the page didn’t load.',
    }),
  });

  get field(): HTMLInputElement {
    return this.shadowRoot!.querySelector('#find-words')!;
  }

  get button(): HTMLButtonElement {
    return this.shadowRoot!.querySelector('#find')!;
  }

  /** Of an entry that is drawn. */
  article(sequence: number): HTMLElement | null {
    return this.shadowRoot!.querySelector(`[aria-posinset="${sequence}"]`);
  }

  protected override startReading(): void {
    if (!this.scope || this.thread) return;
    this.thread = openThread(this.scope, { connectionId: NORTHGATE, objectId: this.ticketId });
    void this.feed.open('newest').then(() => {
      this.requestUpdate();
      this.contentShown(NORTHGATE);
    });
  }

  protected override forget(): void {
    this.thread?.close();
    this.thread = undefined;
    this.find.forget();
  }

  protected override messageControllers() {
    return [this.#messages];
  }

  protected override renderContent(): unknown {
    return html`
      <div class="top" @keydown=${this.#key}>
        ${heading(this.headingLevel, 'Ticket', { id: 'title' })} ${findButton(this.find)}
      </div>
      <div @keydown=${this.#key}>${findBar(this.find)}</div>
      ${this.feed.isEmpty ? nothing : html`${feed(this.feed, WORDS)}`}
      <textarea aria-label="Message" @keydown=${this.#key}></textarea>
    `;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (this.findKey === 'mod-f') this.find.key(event);
  };

  #row(sequence: number) {
    const entry = this.thread!.entry(sequence)!;
    const body = entry.kind === 'message' ? entry.body : entry.kind;
    const id = `e${sequence}`;
    // Drawn anew, the same words stand in other nodes.
    const drawn = this.mood % 2 === 0 ? html`${body}` : html`<span>${body}</span>`;
    return {
      content: html`<b id="${id}-who">Row ${sequence}</b>
        <p class="body" id="${id}-body" dir="auto">${drawn}</p>`,
      labelledBy: `${id}-who`,
      describedBy: `${id}-body`,
    };
  }
}
if (!customElements.get(TAG)) customElements.define(TAG, FindPage);

/** What a test has in its hands. */
export interface Found {
  readonly host: Host;
  readonly element: FindPage;
  /** Words that were searched for, each with a `+` where a further page was read. */
  readonly searches: readonly string[];
  /** What becomes of a search: nothing special, another answer, or none. */
  fate: (words: string, isFurther: boolean) => Promise<Response | 'cut' | void>;
}

/** Message `n` of the ticket's `count`; every tenth is about a falcon, and number 57 alone of a café. */
export const bodyOf = (turn: number): string => {
  if (turn === 57) return 'We met at the Café Müller, then went on.';
  const more = turn % 23 === 7 ? '\nline'.repeat(60) : '';
  return turn % 10 === 0 ? `Number ${turn}:${more} the FALCON landed` : `Number ${turn} is about the weather${more}`;
};

/** The first entries are the ticket's own. */
export async function openFind(
  count = 300,
  set: Partial<FindPage> = {},
  body = bodyOf,
  codeComes: Promise<unknown> = Promise.resolve(),
): Promise<Found> {
  const host = createHost(DANA);
  const searches: string[] = [];
  const found: Found = { host, searches, fate: async () => undefined, element: undefined as never };
  const { fetch } = host.api;
  Object.assign(host.api, {
    fetch: async (request: Request) => {
      const query = new URL(request.url).searchParams;
      const words = query.get('q');
      if (words === null) return fetch(request);
      const isFurther = query.has('cursor');
      searches.push(words + (isFurther ? '+' : ''));
      const fate = await found.fate(words, isFurther);
      if (fate === 'cut') throw new TypeError('Failed to fetch');
      return fate ?? fetch(request);
    },
  });
  const ticket = host.api.platform.tables.tickets.all().find((one: any) => one.number === 'T-1482')!;
  fill(host.api, ticket.id, count, body);
  const element = (await mountTag(host, TAG, { ticketId: ticket.id, codeComes, ...set })) as FindPage;
  await seen(element, (root) => root.querySelector('[role=article]'));
  return Object.assign(found, { element });
}

/** Opens the bar with its button, as a person does; resolves when its field has focus. */
export async function openBar({ element }: Found): Promise<void> {
  element.button.focus();
  element.button.click();
  await seen(element, (root) => root.querySelector('#find-words'));
  await element.updateComplete;
}

/** The text of the field is this from now on. */
export function typeWords(element: FindPage, words: string, init: InputEventInit = {}): void {
  element.field.value = words;
  element.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, ...init }));
}

/** What stands beside the field. */
export const countOf = (element: FindPage): string =>
  (element.shadowRoot!.querySelector('#find-count')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Resolves when this stands beside the field. */
export const counts = (element: FindPage, text: string): Promise<unknown> =>
  seen(element, () => countOf(element) === text && !element.shadowRoot!.querySelector('.find-count .spinner'));

/** Presses a key where focus is; answers the event, and whether the page would have got it. */
export function pressKey(element: FindPage, key: string, init: KeyboardEventInit & { keyCode?: number } = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  let isHeard = false;
  const hear = (): void => void (isHeard = true);
  document.addEventListener('keydown', hear, { once: true });
  (element.shadowRoot!.activeElement ?? element).dispatchEvent(event);
  document.removeEventListener('keydown', hear);
  return { event, isHeard };
}

/** The words that are marked on the page now. */
export const marked = (): string[] =>
  [...(CSS.highlights.get('revampd-find') ?? [])].map((range) => (range as Range).toString());
