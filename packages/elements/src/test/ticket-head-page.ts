/** The head of a ticket on a page of its own, as a thread has it, on the mock platform with other people's hands. Only for tests. */
import '../define/provider.ts';
import { ticketHeadMessages, ticketQuery, type Ticket } from '@revampd/core';
import type { MockSessionRequest } from '@revampd/mocks';
import { css, html } from 'lit';
import { MessagesController } from '../controllers/messages-controller.ts';
import { QueryController } from '../controllers/query-controller.ts';
import { RevampdElement } from '../element/revampd-element.ts';
import { entryStyles } from '../support/ticket-thread/entry/entry.styles.ts';
import { HeadController } from '../support/ticket-thread/head/head-controller.ts';
import { facts, head, headStyles } from '../support/ticket-thread/head/head.ts';
import { heading } from '../ui/heading.ts';
import { createHost, isLive, seen, textOf, type Host } from './mount.ts';
import { mountTag } from './under-test.ts';

export const NORTHGATE = 'con_harborline_northgate';
const TAG = 'revampd-scratch-ticket-head';

/** A host's element with a ticket's head, and where its feed would be. */
export class ScratchHead extends RevampdElement {
  static override styles = [
    RevampdElement.styles,
    entryStyles,
    headStyles,
    css`
      .grid {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 17.5em;
      }
      .ticket-head {
        grid-column: 1 / -1;
      }
      .grid > .facts {
        grid-area: 2 / 2;
        border-inline-start: 1px solid var(--_border);
      }
      .feed {
        min-block-size: 20em;
        padding: 20px;
        border-block-start: 1px solid var(--_border);
      }
      @container (width < 46em) {
        .grid {
          display: block;
        }
      }
    `,
  ].flat();

  ticketId = '';
  /** As where the stream has been away for long. */
  isPaused = false;
  readonly messages = new MessagesController(this, ticketHeadMessages, () => this.resolvedLocale);
  readonly #ticket = new QueryController<Ticket>(
    this,
    () => this.scope,
    (scope) => ticketQuery(scope, { connectionId: NORTHGATE, id: this.ticketId }),
  );
  readonly head = new HeadController({
    element: this,
    messages: this.messages,
    scope: () => this.scope,
    ticket: () => this.ticket,
    locale: () => this.resolvedLocale,
    isPaused: () => this.isPaused,
    isShown: () => this.ticket !== undefined,
  });

  get ticket(): Ticket | undefined {
    const { state } = this.#ticket;
    if (state.status === 'failed') return undefined;
    return state.status === 'ready' ? state.data : state.previous;
  }

  protected override startReading(): void {}

  protected override forget(): void {
    this.head.forget();
  }

  protected override messageControllers() {
    return [this.messages];
  }

  protected override renderContent(): unknown {
    const { ticket } = this;
    const isGone = this.#ticket.state.status === 'failed';
    const title = heading(this.headingLevel, ticket?.title ?? 'Ticket', { id: 'title', classes: 'title' });
    if (isGone)
      return html`${title}
        <p class="state-title" tabindex="-1">Not found</p>`;
    return html`
      <div class="grid">
        ${head(this.head, title, html`<button type="button" part="button" class="small find">⌕ 1</button>`)}
        ${facts(this.head)}
        <div class="feed"><button type="button" class="after">⋯</button></div>
      </div>
      ${this.head.renderDialog()}
    `;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.ticket) this.contentShown(NORTHGATE);
  }
}
if (!customElements.get(TAG)) customElements.define(TAG, ScratchHead);

export const person = (name: string): MockSessionRequest => ({
  user_id: `usr_${name}`,
  // Revampd sees the ticket while it is escalated, and nothing else of the connection.
  connection_id: name === 'lena' || name === 'omar' ? null : NORTHGATE,
});

/** A ticket of Northgate's on a platform, and the page of one person. */
export interface HeadDesk {
  readonly host: Host;
  readonly ticketId: string;
  /** Somebody does something, past the network that pages have. */
  act(who: string, method: string, path?: string, body?: object): Promise<any>;
  /** Opens a page of a person's with the ticket. */
  open(who: string, set?: Partial<ScratchHead>): Promise<ScratchHead>;
}

/** A platform with a new ticket that Dana has submitted; Priya has it, as the Support Rep. */
export async function createDesk(): Promise<HeadDesk> {
  const host = createHost(person('dana'));
  const base = `/v1/connections/${NORTHGATE}/tickets`;
  let ticketId = '';
  const act: HeadDesk['act'] = async (who, method, path = '', body) => {
    const place = `${base}${ticketId && `/${ticketId}`}${path && `/${path}`}`;
    const headers: Record<string, string> = {
      Authorization: `Bearer ${host.api.mintSession(person(who)).token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    if (method === 'PATCH') headers['If-Match'] = `"${(await act(who, 'GET')).version}"`;
    const request = new Request(host.settings.baseUrl + place, {
      method,
      headers,
      body: body ? JSON.stringify(body) : null,
    });
    const answer = await host.api.fetch(request);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${place}: ${text}`);
    return JSON.parse(text);
  };
  const title = 'Calls drop after transfer to the hygienist line';
  ticketId = (await act('dana', 'POST', '', { title, priority: 'high', description: 'Since this morning.' })).id;
  return {
    host,
    ticketId,
    act,
    async open(who, set = {}) {
      host.becomes(person(who));
      const element = (await mountTag(host, TAG, { ticketId, ...set })) as ScratchHead;
      await seen(element, (root) => root.querySelector('.fact-readers .tile'));
      return element;
    },
  };
}

/** The same, with its acts loaded, if the person has any, and its changes live. */
export async function opened(desk: HeadDesk, who: string, set: Partial<ScratchHead> = {}): Promise<ScratchHead> {
  const element = await desk.open(who, set);
  await isLive(element);
  while (controlsOf(element).length > 0 && !element.head.drawn) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}

/** What a person can press, by its name. */
export const controlsOf = (element: ScratchHead): string[] =>
  [...element.shadowRoot!.querySelectorAll('.ticket-acts button:not(.find), .facts button')].map(
    (one) => one.getAttribute('aria-label') ?? one.textContent!.trim(),
  );

/** The choices of the menu or list that is open, the current one marked. */
export const choicesOf = (element: ScratchHead): string[] =>
  [...element.shadowRoot!.querySelectorAll('.popover .choice')].map((one) => {
    const isCurrent = (one.getAttribute('aria-checked') ?? one.getAttribute('aria-selected')) === 'true';
    return `${isCurrent ? '• ' : ''}${nameOf(one)}`;
  });

/** By which something is heard that has no other name than what it shows. */
export function nameOf(one: Element): string {
  const copy = one.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.remove();
  return textOf(copy);
}

/** A key where focus is, or on something; answers whether the page heard of it, and the event. */
export function key(
  element: ScratchHead,
  name: string,
  { at, ...init }: KeyboardEventInit & { keyCode?: number; at?: number } = {},
) {
  const on = element.shadowRoot!.activeElement!;
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...init });
  // When it was pressed, in milliseconds of the page's clock.
  if (at !== undefined) Object.defineProperty(event, 'timeStamp', { value: at });
  let isHeard = false;
  const hear = (): void => void (isHeard = true);
  document.addEventListener('keydown', hear, { once: true });
  on.dispatchEvent(event);
  document.removeEventListener('keydown', hear);
  return { event, isHeard };
}
