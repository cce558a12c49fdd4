import {
  RevampdError,
  composerMessages,
  sessionQuery,
  threadEntryMessages,
  ticketHeadMessages,
  ticketQuery,
  ticketThreadMessages,
  type Actor,
  type SessionView,
  type ThreadPlace,
  type Ticket,
  type UnsentMessage,
} from '@revampd/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { choiceOf } from '../../advice/choice.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { LoadingController } from '../../controllers/loading-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { ObjectController } from '../../controllers/object-controller.ts';
import { QueryController } from '../../controllers/query-controller.ts';
import { StaleController } from '../../controllers/stale-controller.ts';
import { RevampdElement } from '../../element/revampd-element.ts';
import { RevampdStatusChangedEvent } from '../../events/status-changed.ts';
import { heading, nextLevel } from '../../ui/heading.ts';
import { hrefFor } from '../../ui/link.ts';
import { ComposerController } from './composer/composer-controller.ts';
import { SEND_KEYS, type SendKey } from './composer/composer-source.ts';
import { composer } from './composer/composer.ts';
import { composerStyles } from './composer/composer.styles.ts';
import { EntryActingController } from './entry/entry-acting.ts';
import type { EntryScene, Message } from './entry/entry-scene.ts';
import { startsDay } from './entry/entry-time.ts';
import { entryRow, unsentRow, type EntryRow } from './entry/entry.ts';
import { entryStyles } from './entry/entry.styles.ts';
import { FeedController } from './feed/feed-controller.ts';
import { feed } from './feed/feed.ts';
import { feedStyles } from './feed/feed.styles.ts';
import { FindController } from './find/find-controller.ts';
import { findBar, findButton } from './find/find.ts';
import { HeadController } from './head/head-controller.ts';
import { facts, head } from './head/head.ts';
import { headStyles } from './head/head.styles.ts';
import { NewsController } from './news/news-controller.ts';
import { ReadingPlace } from './reading-place.ts';
import { missed, toNewest, toUnread } from './thread-notices.ts';
import { closingOf, quoteOf } from './thread-view.ts';
import { ThreadController } from './thread-controller.ts';
import { threadSkeleton } from './thread-skeleton.ts';
import { ticketThreadStyles } from './ticket-thread.styles.ts';
import { UnreadLine } from './unread-line.ts';

const FIND_KEYS = ['mod-f'] as const;

/**
 * One ticket's thread: what people of up to three organizations have written and done, live, with who reads along, and where
 * one writes. It opens where the unread begin, else at the newest.
 *
 * @slot not-permitted - Replaces what is said to a person whose role doesn't read tickets.
 *
 * @event {RevampdReadyEvent} revampd-ready - The first content stands.
 * @event {RevampdStatusEvent} revampd-status - How fresh it is has changed: live, connecting, stale, offline, ended.
 * @event {RevampdErrorEvent} revampd-error - Reading failed, or something that was done; the element shows it.
 * @event {RevampdContactEvent} revampd-contact - A person asks for help with a failure; only with `contactable`.
 * @event {RevampdSendEvent} revampd-send - A person sends a message; cancelable, before it is sent.
 * @event {RevampdMessageSentEvent} revampd-message-sent - Revampd has a message that was written here.
 * @event {RevampdMessageFailedEvent} revampd-message-failed - A message wasn't sent; the person can retry or delete it.
 * @event {RevampdEscalateEvent} revampd-escalate - A person has confirmed that it goes to Revampd, or back to the Partner; cancelable, before it is sent.
 * @event {RevampdEscalatedEvent} revampd-escalated - It was escalated or returned here, as Revampd has confirmed.
 * @event {RevampdStatusChangedEvent} revampd-status-changed - Its status was changed here, as Revampd has confirmed.
 *
 * @csspart base - The card around everything.
 * @csspart head - Number, title, and what can be done with the ticket.
 * @csspart number - Its number, as people call it.
 * @csspart facts - Status, priority, who has it, and who can see it.
 * @csspart log - The box in which the messages scroll.
 * @csspart entry - A message or an event.
 * @csspart author - Who wrote a message.
 * @csspart organization - Of which organization they are.
 * @csspart bubble - What somebody wrote.
 * @csspart quote - What it answers to.
 * @csspart reaction - A reaction with how many gave it.
 * @csspart reaction-menu - The reactions to choose from.
 * @csspart tools - What can be done with a message.
 * @csspart event - What was done to the ticket.
 * @csspart day - The line above the first entry of a day.
 * @csspart unread - The line above the first unread entry.
 * @csspart find - The bar in which words are looked for.
 * @csspart composer - The box in which one writes.
 * @csspart menu - The statuses or priorities to choose from.
 * @csspart combobox - The people to choose from.
 * @csspart link - A link in a message.
 * @csspart button - A button.
 * @csspart stale - The line that says since when what is shown may be out of date.
 * @csspart state - What stands in place of content: failed, not permitted, ended.
 * @csspart status - The line that says what came of something that was done.
 * @csspart dialog - The dialog in which something is confirmed.
 * @csspart field - A label with its field, hint and error.
 * @csspart input - The box of a field.
 *
 * @cssproperty [--revampd-accent=#2b5bd7] - The brand's colour.
 * @cssproperty [--revampd-radius=8px] - Radius of controls; cards have one and a half.
 * @cssproperty [--revampd-density=0] - −1 compact, 0 regular, 1 comfortable.
 * @cssproperty [--revampd-font-size=14px] - Size of the text, from which all others follow.
 *
 * @example
 * <revampd-ticket-thread ticket-id="tkt_7"></revampd-ticket-thread>
 */
export class RevampdTicketThread extends RevampdElement {
  static override styles = [
    ...RevampdElement.styles,
    headStyles,
    feedStyles,
    entryStyles,
    composerStyles,
    ticketThreadStyles,
  ];

  /** The ticket to show: `tkt_…`. */
  @property({ attribute: 'ticket-id' }) ticketId: string | undefined;

  /** An entry to begin at, `ent_…`, as in the link to a message; default the first unread one, else the newest. */
  @property({ attribute: 'entry-id' }) entryId: string | undefined;

  /** Which key sends: `mod-enter` for Ctrl or ⌘ with Enter, or `enter`, with Shift+Enter for a new line. */
  @property({ attribute: 'send-key', converter: (value) => choiceOf(value, SEND_KEYS, 'send-key') ?? 'mod-enter' })
  sendKey: SendKey = 'mod-enter';

  /** `mod-f` opens Find in ticket with Ctrl or ⌘ and F, while focus is inside; by default the key is the browser's. */
  @property({ attribute: 'find-key', converter: (value) => choiceOf(value, FIND_KEYS, 'find-key') })
  findKey: (typeof FIND_KEYS)[number] | undefined;

  readonly #messages = new MessagesController(this, ticketThreadMessages, () => this.resolvedLocale);
  readonly #headWords = new MessagesController(this, ticketHeadMessages, () => this.resolvedLocale);
  readonly #entryWords = new MessagesController(this, threadEntryMessages, () => this.resolvedLocale);
  readonly #composerWords = new MessagesController(this, composerMessages, () => this.resolvedLocale);
  readonly #states = new LazyController(
    this,
    async () => (await import('./thread-states.ts')).loadThreadStates(this.#messages.load),
    () => this.#messages.key,
  );
  readonly #object = new ObjectController(this, 'ticket-id', () => this.ticketId);
  readonly #ticket = new QueryController<Ticket>(
    this,
    () => this.scope,
    (scope) => (this.ticketId ? ticketQuery(scope, { connectionId: this.connectionId, id: this.ticketId }) : undefined),
  );
  readonly #session = new QueryController<SessionView>(
    this,
    () => this.scope,
    (scope) => (this.ticketId ? sessionQuery(scope) : undefined),
  );
  readonly #thread: ThreadController = new ThreadController(this, {
    scope: () => this.scope,
    connectionId: () => this.connectionId,
    ticketId: () => this.ticketId,
    opened: () => void this.#reading.begin(),
    isJumping: () => this.#feed.isBusy,
    retry: () => this.#feed.retry(),
  });
  readonly #feed: FeedController = new FeedController(this, {
    thread: () => this.#thread.thread,
    drawEntry: (sequence) => this.#drawEntry(sequence),
    drawUnsent: (message) => unsentRow(message, this.#scene!),
    key: () => this.#entryKey,
    toComposer: () => {
      this.#composer.focus();
      return this.#composer.hasField;
    },
    toHeader: () => this.renderRoot.querySelector<HTMLElement>('#title')!.focus({ preventScroll: true }),
  });
  readonly #reading: ReadingPlace = new ReadingPlace(
    {
      requestUpdate: () => this.requestUpdate(),
      thread: () => this.#thread.thread,
      entryId: () => this.entryId,
      tellPlace: (sequence) => this.#tellPlace(sequence),
      tellMissed: () => this.say(this.#messages.translate('jumpFailed'), { own: true }),
    },
    this.#feed,
  );
  readonly #unread = new UnreadLine(this.#feed);
  readonly #composer: ComposerController = new ComposerController(this, {
    scope: () => this.scope,
    place: () => this.#thread.place,
    ticket: () => this.#shown,
    locale: () => this.resolvedLocale,
    messages: this.#composerWords,
    sendKey: () => this.sendKey,
    quoteOf: (id) => quoteOf(this.#thread.thread, id),
    isShown: () => this.#isReady,
    closing: () => closingOf(this.#thread.thread),
    reopened: ({ connection_id: connectionId, id: ticketId, status: to }) =>
      void this.dispatchEvent(new RevampdStatusChangedEvent({ connectionId, ticketId, from: 'closed', to })),
  });
  readonly #acting: EntryActingController = new EntryActingController({
    element: this,
    messages: this.#messages,
    scope: () => this.scope,
    thread: () => this.#thread.thread,
    scene: () => this.#scene,
    refresh: (sequence) => this.#feed.refresh(sequence),
    jump: (id) => void this.#reading.jump(id),
    reply: ({ id }) => this.#composer.reply(id),
    edit: (message) => void this.#edit(message),
    composer: () => this.#composer.field,
    addressOf: (message) => this.#addressOf(message),
  });
  readonly #stale = new StaleController(
    this,
    () => this.#voice,
    () => {
      const { state } = this.#ticket;
      return state.status === 'failed' && this.#shown ? state.since : this.#isReady ? this.#thread.since : undefined;
    },
  );
  readonly #head: HeadController = new HeadController({
    element: this,
    messages: this.#headWords,
    scope: () => this.scope,
    ticket: () => this.#shown,
    locale: () => this.resolvedLocale,
    isPaused: () => this.#stale.since !== undefined,
    isShown: () => this.#isReady,
  });
  readonly #find: FindController = new FindController({
    element: this,
    messages: this.#messages,
    scope: () => this.scope,
    place: () => this.#thread.place,
    goTo: (id, focus) => this.#reading.jump(id, { focus, isQuiet: true }),
    words: () => ({ find: this.#messages.translate('find'), unavailable: this.#messages.translate('partMissing') }),
  });
  readonly #news: NewsController = new NewsController({
    element: this,
    messages: this.#messages,
    thread: () => this.#thread.thread,
    viewerId: () => this.#viewer?.id,
    words: () => this.#entryWords.translate,
  });
  /** The ticket as it was when its thread was asked for again. */
  #awaited: Ticket | undefined;
  #drawnWith: unknown[] = [];

  constructor() {
    super();
    // One's own message is seen as it is sent, from wherever one reads; after the host has had its say.
    this.addEventListener('revampd-send', (event) =>
      queueMicrotask(() => event.defaultPrevented || this.#feed.isAtNewest || void this.#feed.open('newest')),
    );
    new LoadingController(
      this,
      () => (this.#failure ? 'failed' : this.#isReady ? 'ready' : 'loading'),
      () => ({ loading: this.#messages.translate('loading'), loaded: this.#messages.translate('loaded') }),
    );
  }

  protected override get wrapperRole(): 'region' {
    return 'region';
  }

  protected override messageControllers(): readonly Pick<MessagesController<unknown>, 'prepare'>[] {
    return [this.#messages, this.#headWords, this.#entryWords, this.#composerWords];
  }

  protected override startReading(): void {
    this.#ticket.hostUpdate();
    this.#session.hostUpdate();
    this.#thread.hostUpdate();
  }

  protected override forget(): void {
    this.#reading.forget();
    this.#unread.forget();
    this.#composer.forget();
    this.#acting.forget();
    this.#head.forget();
    this.#find.forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.get('ticketId') !== undefined) this.hush();
    const isLater = this.hasUpdated && this.#thread.thread !== undefined && !changed.has('ticketId');
    if (isLater && changed.has('entryId') && this.entryId)
      void this.#reading.jump(this.entryId as ThreadPlace, { focus: false });
  }

  /** Controllers read their queries after `willUpdate`, so what is derived from them is derived here. */
  protected override update(changed: PropertyValues<this>): void {
    const failure = this.#failure;
    if (failure && !this.abandoned && !this.#object.isMissing) this.reportFailure(failure);
    const { thread } = this.#thread;
    if (failure?.code === 'not_found') this.#awaitTicket();
    if (this.#isReady) this.#unread.follow(this.#shown!, thread!);
    // What is written comes with the code for writing, and stands behind the messages from then on.
    if (this.#composer.outbox) thread?.attach(this.#composer.outbox);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#failure || !this.#isReady) return;
    this.contentShown(this.#shown!.connection_id);
    for (const later of [this.#states, this.#acting, this.#find, this.#news]) later.prefetch();
  }

  /** The ticket as it was read last; of no other than is asked for. */
  get #shown(): Ticket | undefined {
    return this.#ticket.latest;
  }

  /** Whose session it is. */
  get #viewer(): Actor | undefined {
    const session = this.#session.latest;
    if (!session) return undefined;
    const { viewer, organization, minted_by } = session;
    return { id: viewer.id, name: viewer.name, organization, minted_by };
  }

  get #isReady(): boolean {
    return this.#scene !== undefined && (!this.#feed.isEmpty || this.#shown?.entry_count === 0);
  }

  /** In what the entries are drawn; undefined before ticket and viewer are known. */
  get #scene(): EntryScene | undefined {
    const ticket = this.#shown;
    const viewer = this.#viewer;
    const { translate: words } = this.#entryWords;
    return ticket && viewer && { words, locale: this.resolvedLocale, ticket, viewer, hands: this.#acting };
  }

  /** Another one where all entries are to be drawn anew. */
  get #entryKey(): unknown {
    const { seat, time_zone: zone, audience, viewer_state: mine } = this.#shown ?? {};
    const parts = [this.#entryWords.translate, seat, zone, audience?.version, mine?.actions.join(), this.#viewer?.id];
    const now = [...parts, this.#acting.drawnWith];
    if (now.some((part, at) => part !== this.#drawnWith[at])) this.#drawnWith = now;
    return this.#drawnWith;
  }

  /** Why there is no content, if there is none. An ended session ends it for every element of the scope (SES-4). */
  get #failure(): RevampdError | undefined {
    const session = this.scope?.session;
    if (this.abandoned || this.#object.isMissing) return new RevampdError('session_url_wrong', 'It isn’t set up.');
    if (session?.state === 'ended') return session.error;
    for (const { state } of [this.#ticket, this.#session])
      if (state.status === 'failed' && (!state.previous || !state.error.retryable)) return state.error;
    return this.#thread.failure;
  }

  /** In which words its age is told: they come with the states, which are loaded before there is an age to tell. */
  get #voice() {
    const words = this.#states.loaded?.words;
    return words && this.#shown && { words, locale: this.resolvedLocale, timeZone: this.#shown.time_zone };
  }

  #tellPlace(sequence: number): void {
    const entry = this.#thread.thread?.entry(sequence);
    if (entry && this.#shown) this.#news.tellPlace(entry.created_at, this.resolvedLocale, this.#shown.time_zone);
  }

  #drawEntry(sequence: number): EntryRow {
    const thread = this.#thread.thread!;
    const scene = this.#scene!;
    const entry = thread.entry(sequence)!;
    const newCount = entry.id === this.#feed.firstUnreadId ? this.#unread.count : undefined;
    const isFirst = startsDay(entry, thread.entry(sequence - 1), scene.ticket.time_zone);
    return entryRow(entry, { startsDay: isFirst, newCount }, scene);
  }

  /** The link to a message, whole: for a host whose page of a ticket can begin at an entry. */
  #addressOf({ id, ticket_id: ticketId }: Message): string | undefined {
    const connectionId = this.#thread.place?.connectionId;
    if (!connectionId || !this.resolvedRoutes?.ticket?.includes('{entry_id}')) return undefined;
    const href = hrefFor({ kind: 'ticket', connectionId, id: ticketId, entryId: id }, this.resolvedRoutes);
    return href && new URL(href, document.baseURI).href;
  }

  /** A message that wasn't sent goes back to where it was written. */
  async #edit({ id }: UnsentMessage): Promise<void> {
    const { outbox, draft } = this.#composer;
    if (!outbox || !draft) return;
    await outbox.edit(id, draft);
    this.#composer.focus();
  }

  /** One that isn't the viewer's to see may become so, as Revampd's with its escalation: it is heard of, and read then (TIC-7). */
  #awaitTicket(): void {
    // That it was given back is the person's own result, and stays.
    this.hush(true);
    this.scope?.goLive();
    const { state } = this.#ticket;
    if (state.status !== 'ready' || state.data === this.#awaited) return;
    if (this.#reading.isUnderWay) return;
    this.#awaited = state.data;
    if (this.#thread.failure) void this.#reading.begin();
  }

  #retry(): void {
    this.#states.retry();
    this.scope?.retry();
    if (this.#thread.failure) this.#feed.retry();
  }

  protected override renderContent(): unknown {
    const failure = this.#failure;
    if (failure) return this.#renderFailure(failure);
    const { translate: words } = this.#messages;
    const isReady = this.#isReady;
    const notices = { feed: this.#feed, reading: this.#reading, words, unread: this.#unread.count };
    return html`
      <div class="layout" @keydown=${(event: KeyboardEvent) => this.findKey === 'mod-f' && this.#find.key(event)}>
        ${head(this.#head, this.#renderTitle(this.#shown?.title ?? words('title')), findButton(this.#find))}
        ${facts(this.#head)}
        <div class="main">
          ${isReady ? nothing : html`<p class="hidden">${words('loading')}</p>`} ${this.#renderStale()}
          ${findBar(this.#find)} ${isReady ? toUnread(notices) : nothing}
          ${
            // The messages don't come out of the skeleton: nothing moves from one to the other (LOK-1).
            keyed(
              isReady,
              html`<div class="content" aria-busy=${isReady ? 'false' : 'true'}>${this.#renderFeed()}</div>`,
            )
          }
          ${isReady ? [toNewest(notices), missed(notices)] : nothing}
          <div class="composing">${composer(this.#composer)}</div>
        </div>
      </div>
      ${this.#head.renderDialog()} ${this.#acting.drawn?.dialog()}
    `;
  }

  #renderTitle(text: string, classes = this.hideHeading ? 'hidden' : 'title'): TemplateResult {
    return heading(this.headingLevel, this.label ?? html`<bdi>${text}</bdi>`, { id: 'title', classes });
  }

  #renderFeed(): unknown {
    const { translate: words } = this.#messages;
    if (!this.#isReady) return threadSkeleton();
    if (this.#feed.isEmpty) return html`<p class="empty">${words('empty')}</p>`;
    return feed(this.#feed, {
      label: words('label'),
      loadOlder: words('loadOlder'),
      loadingOlder: words('loadingOlder'),
      olderFailed: words('olderFailed'),
      newerFailed: words('newerFailed'),
    });
  }

  /** What is shown stays, with its age; what was written is sent later, and what is done to the ticket waits (LIV-2). */
  #renderStale(): TemplateResult | undefined {
    const { line, since } = this.#stale;
    // Asked for where it wasn't loaded ahead.
    const states = since === undefined ? undefined : this.#states.part;
    if (!this.#isReady || !states || !line) return undefined;
    const mayAct = this.#composer.mode === 'open';
    return states.stale({
      ...line,
      consequence: mayAct ? states.own(line.isOffline ? 'queued' : 'paused') : undefined,
    });
  }

  #renderFailure(error: RevampdError): unknown {
    const { translate: words } = this.#messages;
    const { state } = this.#ticket;
    const block =
      this.#states.part?.failure({
        error,
        level: nextLevel(this.headingLevel),
        retry: () => this.#retry(),
        retrying: (state.status === 'failed' && state.retrying) || this.#thread.isRetrying,
        contact: this.contactAbout(error),
      }) ?? this.#renderPlainly();
    return html`
      <div class=${this.hideHeading ? '' : 'card-head'}>${this.#renderTitle(words('title'))}</div>
      ${error.code === 'not_permitted' ? html`<slot name="not-permitted">${block}</slot>` : block}
    `;
  }

  /** Where even the code of the states didn't load: nothing while it may still come, then the least that helps. */
  #renderPlainly(): unknown {
    if (!this.#states.unavailable) return nothing;
    const { translate: words } = this.#messages;
    return html`<div class="place">
      <p>${words('partMissing')}</p>
      <button type="button" part="button" @click=${() => this.#retry()}>${words('retry')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'revampd-ticket-thread': RevampdTicketThread;
  }
}
