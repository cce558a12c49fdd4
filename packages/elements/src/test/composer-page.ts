/** The composer of a ticket on a page of its own, as a thread has it, for several people of one platform. Only for tests. */
import '../define/provider.ts';
import { fixture, html as testHtml } from '@open-wc/testing';
import { composerMessages, ticketQuery, type Ticket } from '@revampd/core';
import { createMockApi, type MockApi } from '@revampd/mocks';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { MessagesController } from '../controllers/messages-controller.ts';
import { QueryController } from '../controllers/query-controller.ts';
import { RevampdElement } from '../element/revampd-element.ts';
import type { RevampdProvider } from '../provider/provider.ts';
import { composer } from '../support/ticket-thread/composer/composer.ts';
import { ComposerController } from '../support/ticket-thread/composer/composer-controller.ts';
import type { Quoted, SendKey } from '../support/ticket-thread/composer/composer-source.ts';
import { composerStyles } from '../support/ticket-thread/composer/composer.styles.ts';
import { heading } from '../ui/heading.ts';
import { seen } from './mount.ts';
import { until } from '../../../core/src/test/fake-timers.ts';

export const CONNECTION = 'con_harborline_northgate';
const PLACE = `/v1/connections/${CONNECTION}/tickets`;

/** A ticket with nothing but its composer, and the unsent as plain text. */
export class ComposerPage extends RevampdElement {
  static override styles = [
    ...RevampdElement.styles,
    composerStyles,
    css`
      .base {
        padding: 16px;
      }
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: 'ticket-id' }) ticketId = '';
  @property() sendKey: SendKey = 'mod-enter';
  @property({ attribute: false }) quotes: Readonly<Record<string, Quoted>> = {};
  /** Whether the first content counts as shown. */
  isShown = true;
  readonly reopened: Ticket[] = [];

  readonly #messages = new MessagesController(this, composerMessages, () => this.resolvedLocale);
  readonly #ticket = new QueryController<Ticket>(
    this,
    () => this.scope,
    (scope) => ticketQuery(scope, { connectionId: CONNECTION, id: this.ticketId }),
  );
  readonly composer = new ComposerController(this, {
    scope: () => this.scope,
    place: () => ({ connectionId: CONNECTION, objectId: this.ticketId }),
    ticket: () => this.ticket,
    locale: () => this.resolvedLocale,
    messages: this.#messages,
    sendKey: () => this.sendKey,
    quoteOf: (id) => this.quotes[id],
    isShown: () => this.isShown,
    reopened: (ticket) => this.reopened.push(ticket),
  });

  get ticket(): Ticket | undefined {
    const { state } = this.#ticket;
    return state.status === 'ready' ? state.data : state.previous;
  }

  get field(): HTMLTextAreaElement {
    return this.shadowRoot!.querySelector('textarea')!;
  }

  protected override startReading(): void {}

  protected override forget(): void {
    this.composer.forget();
  }

  protected override messageControllers() {
    return [this.#messages];
  }

  protected override renderContent(): unknown {
    const { outbox } = this.composer;
    return html`
      ${heading(this.headingLevel, 'Ticket', { id: 'title', classes: 'hidden' })}
      <ul role="list" id="unsent">
        ${outbox?.messages.map(({ body, state }) => html`<li dir="auto">${body}: ${state.status}</li>`) ?? nothing}
      </ul>
      ${composer(this.composer)}
    `;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.ticket) this.contentShown(CONNECTION);
  }
}
if (!customElements.get('composer-page')) customElements.define('composer-page', ComposerPage);

/** A request as a page sent it. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: any;
}

/** What becomes of a request: `cut` never arrives, `lost` is done and its answer never arrives; else this answer. */
export type Fate = 'cut' | 'lost' | Response | undefined | void;

/** A platform with one open ticket of Northgate's, and pages that look at it. */
export interface Room {
  readonly api: MockApi;
  readonly ticketId: string;
  /** Posts of messages, in order. */
  readonly posts: readonly Sent[];
  /** What becomes of a request of any page. */
  fate: (sent: Sent) => Fate | Promise<Fate>;
  /** Somebody does something, past the network that pages have. */
  act(user: string, method: string, path: string, body?: object): Promise<any>;
  /** Words of the thread, but for the ticket's own. */
  said(): Promise<string[]>;
  /** A page of a person; `becomes` changes who is signed in there. */
  open(user?: string, set?: Partial<ComposerPage>): Promise<OpenPage>;
}

export interface OpenPage {
  readonly element: ComposerPage;
  readonly provider: RevampdProvider;
  becomes(user: string): void;
}

const problem = (status: number, code: string): Response =>
  new Response(
    JSON.stringify({ type: `https://revampd.com/problems/${code}`, title: code, status, code, detail: code }),
    {
      status,
      headers: { 'Content-Type': 'application/problem+json' },
    },
  );
export { problem };

export async function createRoom(): Promise<Room> {
  const api = createMockApi({ now: Date.now });
  const baseUrl = `https://${crypto.randomUUID()}.example`;
  const posts: Sent[] = [];
  // Revampd sees the ticket while it is escalated, and nothing else of the connection.
  const mint = (user_id: string) =>
    api.mintSession({ user_id, connection_id: user_id === 'usr_lena' ? null : CONNECTION });
  const act: Room['act'] = async (user, method, path, body) => {
    const headers: Record<string, string> = {
      Authorization: `Bearer ${mint(user).token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    if (method === 'PATCH') headers['If-Match'] = `"${(await act(user, 'GET', path)).version}"`;
    const url = path.startsWith('/v1') ? path : `${PLACE}/${path}`;
    const answer = await api.fetch(baseUrl + url, { method, headers, body: body ? JSON.stringify(body) : null });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const { id: ticketId } = await act('usr_dana', 'POST', PLACE, {
    title: 'Calls drop',
    priority: 'low',
    description: 'Since this morning.',
  });
  const room: Room = {
    api,
    ticketId,
    posts,
    fate: () => undefined,
    act,
    said: async () =>
      (await act('usr_dana', 'GET', `${ticketId}/thread?limit=100&after=0`)).data.flatMap((entry: any) =>
        entry.kind === 'message' && entry.client_id !== null ? [entry.body] : [],
      ),
    async open(user = 'usr_dana', set = {}) {
      let signedIn = user;
      const provider = await fixture<RevampdProvider>(testHtml`
        <revampd-provider
          .baseUrl=${baseUrl}
          .fetch=${async (request: Request) => {
            const { method, signal } = request;
            const path = new URL(request.url).pathname;
            const text = await request.clone().text();
            const sent = { method, path, body: text === '' ? undefined : JSON.parse(text) };
            if (method === 'POST' && path.endsWith('/messages')) posts.push(sent);
            const fate = await room.fate(sent);
            signal.throwIfAborted();
            if (fate instanceof Response) return fate;
            if (fate === 'cut') throw new TypeError('Failed to fetch');
            const answer = await api.fetch(request);
            if (fate === 'lost') throw new TypeError('Failed to fetch');
            return answer;
          }}
          .fetchSession=${async () => mint(signedIn)}
        ></revampd-provider>
      `);
      const element = Object.assign(document.createElement('composer-page') as ComposerPage, { ticketId, ...set });
      provider.append(element);
      await seen(element, (root) => element.ticket && root.querySelector('.composer'));
      await until(() => element.composer.outbox !== undefined);
      await element.updateComplete;
      return { element, provider, becomes: (next) => (signedIn = next) };
    },
  };
  return room;
}

/** Types as a person does: the text is put behind what stands there. */
export async function type(element: ComposerPage, text: string): Promise<void> {
  await element.updateComplete;
  const { field } = element;
  field.focus();
  field.value += text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** A key in the field; answers whether the page would have got it, and the event. */
export function key(element: ComposerPage, name: string, init: KeyboardEventInit & { keyCode?: number } = {}) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...init });
  let isHeard = false;
  const hear = (): void => void (isHeard = true);
  document.addEventListener('keydown', hear, { once: true });
  element.field.dispatchEvent(event);
  document.removeEventListener('keydown', hear);
  return { event, isHeard };
}

export const unsentOf = (element: ComposerPage): string[] =>
  [...element.shadowRoot!.querySelectorAll('#unsent li')].map(({ textContent }) => textContent!.trim());

/** What a person reads in the composer, spaces made one. */
export const composerText = (element: ComposerPage): string =>
  element.shadowRoot!.querySelector('.composer')!.textContent!.replaceAll(/\s+/g, ' ').trim();
