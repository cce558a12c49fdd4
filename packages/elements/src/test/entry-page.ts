/** All entries of a ticket, without the feed that windows them: what stands in the articles, on the real mock platform. */
import {
  isRightToLeft,
  openThread,
  sessionQuery,
  threadEntryMessages,
  ticketQuery,
  type Actor,
  type Message,
  type OpenThread as Thread,
  type ThreadEntry,
  type Ticket,
  type UnsentMessage,
} from '@revampd/core';
import type { MockApi, MockSessionRequest } from '@revampd/mocks';
import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { MessagesController } from '../controllers/messages-controller.ts';
import { RevampdElement } from '../element/revampd-element.ts';
import { createHost, seen, type Host } from './mount.ts';
import { mountTag } from './under-test.ts';
import { entryRow, unsentRow } from '../support/ticket-thread/entry/entry.ts';
import { EntryActingController } from '../support/ticket-thread/entry/entry-acting.ts';
import type { EntryScene } from '../support/ticket-thread/entry/entry-scene.ts';
import { startsDay } from '../support/ticket-thread/entry/entry-time.ts';
import { entryStyles } from '../support/ticket-thread/entry/entry.styles.ts';

export const NORTHGATE = 'con_harborline_northgate';
const TAG = 'scratch-thread';

/** The room that a thread leaves at its sides. */
const pageStyles = css`
  .scratch {
    padding: 16px var(--_inset);
  }
  textarea {
    inline-size: 100%;
  }
`;

/** A host's element with a thread in it. */
export class ScratchThread extends RevampdElement {
  static override styles = [RevampdElement.styles, entryStyles, pageStyles].flat();

  ticketId = '';
  /** As the host's page would show a message. */
  addressOf: ((message: Message) => string | undefined) | undefined;
  /** What the element was asked for. */
  readonly asked: string[] = [];
  /** What is shown in place of what the platform says. */
  change: (entry: ThreadEntry) => ThreadEntry = (entry) => entry;
  unreadFrom: { readonly sequence: number; readonly count: number } | undefined;

  readonly messages = new MessagesController(this, threadEntryMessages, () => this.resolvedLocale);
  thread: Thread | undefined;
  ticket: Ticket | undefined;
  viewer: Actor | undefined;
  readonly acting = new EntryActingController({
    element: this,
    messages: this.messages,
    scope: () => this.scope,
    thread: () => this.thread,
    scene: () => this.sceneOf(),
    refresh: () => this.requestUpdate(),
    jump: (id) => this.asked.push(`jump ${id}`),
    reply: ({ id }) => this.asked.push(`reply ${id}`),
    edit: ({ body }) => this.asked.push(`edit ${body}`),
    composer: () => this.renderRoot.querySelector('textarea'),
    addressOf: (message) => this.addressOf?.(message),
  });
  #isReading = false;

  protected override startReading(): void {
    const { scope } = this;
    if (!scope || this.#isReading) return;
    this.#isReading = true;
    void this.#read();
  }

  async #read(): Promise<void> {
    const scope = this.scope!;
    const [session, ticket] = await Promise.all([
      scope.queries.fetchQuery(sessionQuery(scope) as never) as Promise<any>,
      scope.queries.fetchQuery(ticketQuery(scope, { connectionId: NORTHGATE, id: this.ticketId }) as never),
    ]);
    const { id, name } = session.viewer;
    this.viewer = { id, name, organization: session.organization, minted_by: session.minted_by };
    this.ticket = ticket as Ticket;
    this.thread = openThread(scope, { connectionId: NORTHGATE, objectId: this.ticketId });
    this.thread.subscribe(() => this.requestUpdate());
    await this.thread.open('newest');
    this.requestUpdate();
    this.contentShown(NORTHGATE);
  }

  protected override forget(): void {
    this.acting.forget();
    this.thread = undefined;
    this.#isReading = false;
  }

  protected override messageControllers() {
    return [this.messages];
  }

  sceneOf(): EntryScene | undefined {
    const { ticket, viewer, acting, resolvedLocale: locale } = this;
    return ticket && viewer && { words: this.messages.translate, locale, ticket, viewer, hands: acting };
  }

  /** The entries that are loaded. */
  get entries(): ThreadEntry[] {
    const { window } = this.thread ?? {};
    if (!window) return [];
    const all = Array.from({ length: window.last - window.first + 1 }, (_, at) =>
      this.thread!.entry(window.first + at)!,
    );
    return all.map(this.change);
  }

  protected override renderContent(): unknown {
    const scene = this.sceneOf();
    const entries = scene ? this.entries : [];
    const rows = entries.map((entry, at) => {
      const day = startsDay(entry, entries[at - 1], scene!.ticket.time_zone);
      const newCount = this.unreadFrom?.sequence === entry.sequence ? this.unreadFrom.count : undefined;
      return [entry.id, entryRow(entry, { startsDay: day, newCount }, scene!)] as const;
    });
    const unsent = (scene ? (this.thread?.unsent ?? []) : []).map(
      (message: UnsentMessage) => [message.id, unsentRow(message, scene!)] as const,
    );
    return html`
      <h2 id="title" tabindex="-1" class="hidden">Ticket</h2>
      <div class="scratch" dir=${isRightToLeft(this.resolvedLocale) ? 'rtl' : 'ltr'}>
        <div role="feed" aria-label="Messages" aria-busy="false">
          ${repeat(
            [...rows, ...unsent],
            ([id]) => id,
            ([, { content, labelledBy, describedBy }]) =>
              html`<div
                role="article"
                tabindex="0"
                aria-labelledby=${labelledBy}
                aria-describedby=${describedBy ?? nothing}
              >
                ${content}
              </div>`,
          )}
        </div>
        <textarea aria-label="Message"></textarea>
      </div>
      ${this.acting.drawn?.dialog()}
    `;
  }
}

if (!customElements.get(TAG)) customElements.define(TAG, ScratchThread);

export const person = (name: string): MockSessionRequest => ({ user_id: `usr_${name}`, connection_id: NORTHGATE });

/** The ticket of this number at Northgate. */
export const ticketOf = ({ platform }: MockApi, number: string): string =>
  platform.tables.tickets.all().find((one: any) => one.number === number)!.id;

export interface Opened {
  readonly host: Host;
  readonly element: ScratchThread;
}

/** Opens a page of somebody's with a ticket's thread in it; resolves when its entries stand there. */
export async function open(
  who = 'priya',
  number = 'T-1482',
  set: Partial<ScratchThread> = {},
  host: Host = createHost(person(who)),
): Promise<Opened> {
  const element = (await mountTag(host, TAG, { ticketId: ticketOf(host.api, number), ...set })) as ScratchThread;
  await seen(element, (root) => root.querySelector('.entry'));
  return { host, element };
}

/** The tools are loaded. */
export async function withTools(opened: Opened): Promise<Opened> {
  const { element } = opened;
  element.acting.prefetch();
  await seen(element, (root) => root.querySelector('.toolbar'));
  return opened;
}

/** The article that has a text in it. */
export const articleOf = (element: ScratchThread, text: string): HTMLElement =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=article]')].find((one) =>
    one.textContent!.includes(text),
  )!;
