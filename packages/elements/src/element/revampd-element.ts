import { ContextConsumer } from '@lit/context';
import {
  canonicalLocale,
  isRightToLeft,
  isSessionError,
  type Health,
  type RevampdError,
  type Scope,
} from '@revampd/core';
import { advise } from '../advice/advise.ts';
import { choiceOf } from '../advice/choice.ts';
import { checkRoutes } from '../advice/routes.ts';
import type { AnnounceOptions, AnnouncementMode } from '../announcer/queue.ts';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  ANNOUNCEMENTS,
  COLOR_SCHEMES,
  announcementsContext,
  colorSchemeContext,
  localeContext,
  routesContext,
  scopeContext,
  type ColorScheme,
} from '../contexts/contexts.ts';
import { FocusKeeper } from '../controllers/focus-keeper.ts';
import type { MessagesController } from '../controllers/messages-controller.ts';
import { VoiceController } from '../controllers/voice-controller.ts';
import { RevampdContactEvent } from '../events/contact.ts';
import { RevampdErrorEvent } from '../events/error.ts';
import type { Routes } from '../events/navigate.ts';
import { RevampdReadyEvent } from '../events/ready.ts';
import { RevampdStatusEvent } from '../events/status.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { toHeadingLevel, type HeadingLevel } from '../ui/heading.ts';

/** Milliseconds that an element waits for a provider before it tells the developer that there is none. */
const PROVIDER_PATIENCE = 2000;

/** How something is said: see `announce` of the announcer. */
export type SayOptions = Omit<AnnounceOptions, 'mode'>;

/** Failures that may be the host's to mend, of which the person's words say too little for that. */
const MISTAKES = new Set<string>(['scope_mismatch', 'origin_not_allowed', 'invalid_response', 'not_found', 'network']);

/**
 * What every element has: its session scope from the nearest `<revampd-provider>` or `configure()`, locale and direction,
 * heading, and the wrapper that carries the theme.
 */
export abstract class RevampdElement extends LitElement {
  static override styles = [baseStyles];

  /** The connection to show; default the provider's, or the session's own. */
  @property({ attribute: 'connection-id' }) connectionId: string | undefined;

  /** BCP 47; default the provider's, then the page's `lang`. */
  @property() locale: string | undefined;

  /** Level of the element's heading, 1 to 6 or `none`; default 2. Inner headings are one below. */
  @property({ attribute: 'heading-level', converter: toHeadingLevel }) headingLevel: HeadingLevel = 2;

  /** Replaces the text of the heading. */
  @property() label: string | undefined;

  /** The host's own headings that name the element, in the place of its own text (INTERACTION.md G2). */
  @property({ attribute: false }) labelledByElements: readonly Element[] | undefined;

  /** Hides the heading where it is seen, in states without content; screen readers still have it. */
  @property({ type: Boolean, attribute: 'hide-heading' }) hideHeading = false;

  /** How much is read out to those who hear the page: `all`, `own` for the results of one's own acts, `off`; default the provider's, then `all`. */
  @property({ converter: (value) => choiceOf(value, ANNOUNCEMENTS, 'announcements') })
  announcements: AnnouncementMode | undefined;

  /** The host listens to `revampd-contact`: failures offer a button for it. */
  @property({ type: Boolean }) contactable = false;

  /** `light`, `dark`, or `inherit` for the page's own; default the provider's, then `light`. */
  @property({ attribute: 'color-scheme', converter: (value) => choiceOf(value, COLOR_SCHEMES, 'color-scheme') })
  colorScheme: ColorScheme | undefined;

  /** Where the host shows what links lead to; default the provider's. Without a route, links are plain text. */
  @property({ attribute: false }) routes: Routes | undefined;

  readonly #scope = new ContextConsumer(this, {
    context: scopeContext,
    callback: (scope) => this.#hold(scope),
    subscribe: true,
  });
  readonly #locale = new ContextConsumer(this, { context: localeContext, subscribe: true });
  readonly #colorScheme = new ContextConsumer(this, { context: colorSchemeContext, subscribe: true });
  readonly #announcements = new ContextConsumer(this, { context: announcementsContext, subscribe: true });
  readonly #routes = new ContextConsumer(this, { context: routesContext, subscribe: true });
  #held: { scope: Scope; release: () => void } | undefined;
  /** Whose state the element holds; it outlives a removal, since the element may come back elsewhere. */
  #belongsTo: { scope: Scope; epoch: number } | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #abandoned = false;
  #isReady = false;
  #isEndTold = false;
  #health: Health = { status: 'connecting' };
  #reported: string | undefined;
  readonly #internals = this.attachInternals();
  readonly #voice = new VoiceController(this);
  readonly #focus = new FocusKeeper(this);
  readonly #said = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#hold(this.#scope.value);
    if (!this.#scope.value) this.#patience = setTimeout(() => this.#warnOfNoProvider(), PROVIDER_PATIENCE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
    this.#held?.release();
    this.#held = undefined;
    // The next place in the page may have another provider, or none.
    this.#scope.value = this.#locale.value = this.#colorScheme.value = undefined;
    this.#routes.value = this.#announcements.value = undefined;
  }

  /** Holds the first render until the messages of its language are there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isConnected) this.startReading();
    if (!this.hasUpdated) await Promise.all(this.messageControllers().map((messages) => messages.prepare()));
    super.scheduleUpdate();
  }

  /** Of the wrapper: a landmark only where an element is a place of its own, as a thread (INTERACTION.md G1). */
  protected get wrapperRole(): 'group' | 'region' {
    return 'group';
  }

  /** Starts what the first render reads, so that it doesn't wait for a language to load. */
  protected abstract startReading(): void;

  /** What is shown belongs to somebody or something else from now on: another provider, person or connection (SES-7). */
  protected abstract forget(): void;

  /** Every MessagesController that the element renders with. */
  protected abstract messageControllers(): readonly Pick<MessagesController<unknown>, 'prepare'>[];

  protected get scope(): Scope | undefined {
    return this.#scope.value;
  }

  /** How fresh what is shown is; changes are told by `revampd-status` and `:state(live)` and the like (LIV-6). */
  get status(): Health {
    return this.#health;
  }

  /** No provider came: the element says that it isn't set up. */
  protected get abandoned(): boolean {
    return this.#abandoned;
  }

  protected get resolvedLocale(): string {
    const wanted = this.locale || this.#locale.value || document.documentElement.lang || 'en';
    return canonicalLocale(wanted) ?? this.#withoutLocale(wanted);
  }

  protected get resolvedRoutes(): Routes | undefined {
    return this.routes ?? this.#routes.value;
  }

  /** Focuses the first control inside, else the element's heading. */
  override focus(options?: FocusOptions): void {
    const root = this.renderRoot;
    const target =
      root.querySelector<HTMLElement>('a[href], button, select, input, textarea') ??
      root.querySelector<HTMLElement>('#title');
    target?.focus(options);
  }

  protected override render(): TemplateResult {
    const locale = this.resolvedLocale;
    return html`
      <section
        part="base"
        class="base"
        role=${this.wrapperRole}
        aria-labelledby="title"
        lang=${locale}
        dir=${isRightToLeft(locale) ? 'rtl' : 'ltr'}
        data-color-scheme=${this.colorScheme ?? this.#colorScheme.value ?? nothing}
      >
        ${this.renderContent()}
      </section>
    `;
  }

  /** What stands in the wrapper: a heading with id `title`, and the content. */
  protected abstract renderContent(): unknown;

  protected override willUpdate(_changed: PropertyValues): void {
    this.#focus.remember();
    checkRoutes(this.routes);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('labelledByElements')) this.#nameByHost();
    this.#focus.restore();
    this.#tellOfEnd();
  }

  /** Says a text to those who hear the page, as far as they want to hear it (INTERACTION.md 1.3). */
  say(text: string, options: SayOptions = {}): void {
    this.#voice.say(text, { ...options, mode: this.announcements ?? this.#announcements.value });
  }

  /** What it said or was about to say is of something that isn't shown any more; see `Announcer.hush`. */
  protected hush(keepsOwn?: boolean): void {
    this.#voice.hush(keepsOwn);
  }

  /** First content stands: the host is told, and what it doesn't need for that comes now. */
  protected contentShown(connectionId: string): void {
    this.#reported = undefined;
    this.scope?.goLive();
    this.#voice.hold();
    if (this.#isReady) return;
    this.#isReady = true;
    this.dispatchEvent(new RevampdReadyEvent({ connectionId }));
  }

  /** What the button does by which a person asks for help with a failure; undefined where the host doesn't listen. */
  protected contactAbout(error: RevampdError): (() => void) | undefined {
    return this.contactable ? () => void this.dispatchEvent(new RevampdContactEvent(error)) : undefined;
  }

  /** Tells the host of a failure that stands in place of content, and the developer, once, of one that only they can mend. */
  reportFailure(error: RevampdError): void {
    const failure = `${error.code} ${error.requestId}`;
    if (failure !== this.#reported) {
      this.#reported = failure;
      this.dispatchEvent(new RevampdErrorEvent(error));
    }
    if (isSessionError(error) || MISTAKES.has(error.code))
      this.#once(error.message, (message) => {
        // What differs each time doesn't make it another thing to say.
        console.warn(`<${this.localName}>: ${message}${error.requestId ? ` (request ${error.requestId})` : ''}`);
      });
  }

  #once(what: string, say: (what: string) => void): void {
    if (!this.#said.has(what)) say(what);
    this.#said.add(what);
  }

  #withoutLocale(wanted: string): string {
    this.#once(wanted, () => advise('locale', wanted, this.localName));
    return 'en';
  }

  #hold(scope: Scope | undefined): void {
    if (this.#held?.scope === scope || !this.isConnected) return;
    this.#held?.release();
    this.#held = undefined;
    if (!scope) return;
    const letGo = scope.acquire();
    const stops = [
      scope.session.subscribe(() => {
        this.#follow(scope);
        this.requestUpdate();
      }),
      scope.health.subscribe(() => this.#showHealth(scope.health.current)),
    ];
    this.#held = {
      scope,
      release: () => {
        for (const stop of stops) stop();
        letGo();
      },
    };
    this.#follow(scope);
    this.#showHealth(scope.health.current);
    clearTimeout(this.#patience);
    this.#abandoned = false;
  }

  /** Forgets what belongs to another provider, person or connection than this one. */
  #follow(scope: Scope): void {
    const before = this.#belongsTo;
    if (before && (before.scope !== scope || before.epoch !== scope.epoch)) {
      this.#isReady = false;
      this.hush();
      this.forget();
    }
    this.#belongsTo = { scope, epoch: scope.epoch };
  }

  #showHealth(health: Health): void {
    const { states } = this.#internals;
    states.delete(this.#health.status);
    states.add(health.status);
    if (health.status === this.#health.status && health.since === this.#health.since) return;
    this.#health = health;
    this.dispatchEvent(new RevampdStatusEvent(health));
    this.requestUpdate();
  }

  /** A session that ended in mid-use is told at once, in the words that stand there; not where focus has gone to them (A5). */
  #tellOfEnd(): void {
    if (this.scope?.session.state !== 'ended') {
      this.#isEndTold = false;
      return;
    }
    const state = this.renderRoot.querySelector('[part=state]');
    if (!state || this.#isEndTold || !this.#isReady) return;
    this.#isEndTold = true;
    if (this.shadowRoot?.activeElement) return;
    const words = ['.state-title', '.state-body'].map((part) => state.querySelector(part)?.textContent?.trim());
    this.say(words.join('. '), { assertive: true });
  }

  /** A heading of the page can name what is inside a shadow root, in this direction only (INTERACTION.md, L1). */
  #nameByHost(): void {
    const base = this.renderRoot.querySelector('[part~=base]')!;
    if (this.labelledByElements) base.ariaLabelledByElements = this.labelledByElements;
    else base.setAttribute('aria-labelledby', 'title');
  }

  #warnOfNoProvider(): void {
    const mistake = this.closest('revampd-provider') ? 'noSessionUrl' : 'noProvider';
    this.#once(mistake, () => advise(mistake, this.localName));
    this.#abandoned = true;
    this.requestUpdate();
  }
}
