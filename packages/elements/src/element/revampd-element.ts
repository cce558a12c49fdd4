import { ContextConsumer } from '@lit/context';
import { canonicalLocale, isRightToLeft, isSessionError, type RevampdError, type Scope } from '@revampd/core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  colorSchemeContext,
  localeContext,
  routesContext,
  scopeContext,
  type ColorScheme,
} from '../contexts/contexts.ts';
import type { MessagesController } from '../controllers/messages-controller.ts';
import type { Routes } from '../events/navigate.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { toHeadingLevel, type HeadingLevel } from '../ui/heading.ts';

/** Milliseconds that an element waits for a provider before it tells the developer that there is none. */
const PROVIDER_PATIENCE = 2000;

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

  /** Hides the heading where it is seen, in states without content; screen readers still have it. */
  @property({ type: Boolean, attribute: 'hide-heading' }) hideHeading = false;

  /** `light`, `dark`, or `inherit` for the page's own; default the provider's, then `light`. */
  @property({ attribute: 'color-scheme' }) colorScheme: ColorScheme | undefined;

  /** Where the host shows what links lead to; default the provider's. Without a route, links are plain text. */
  @property({ attribute: false }) routes: Routes | undefined;

  readonly #scope = new ContextConsumer(this, {
    context: scopeContext,
    callback: (scope) => this.#hold(scope),
    subscribe: true,
  });
  readonly #locale = new ContextConsumer(this, { context: localeContext, subscribe: true });
  readonly #colorScheme = new ContextConsumer(this, { context: colorSchemeContext, subscribe: true });
  readonly #routes = new ContextConsumer(this, { context: routesContext, subscribe: true });
  #held: { scope: Scope; release: () => void } | undefined;
  /** Whose state the element holds; it outlives a removal, since the element may come back elsewhere. */
  #belongsTo: { scope: Scope; epoch: number } | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #abandoned = false;
  #hadFocus = false;
  #isHeldByHeading = false;
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
    this.#scope.value = this.#locale.value = this.#colorScheme.value = this.#routes.value = undefined;
  }

  /** Holds the first render until the messages of its language are there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isConnected) this.startReading();
    if (!this.hasUpdated) await Promise.all(this.messageControllers().map((messages) => messages.prepare()));
    super.scheduleUpdate();
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
        role="group"
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
    this.#hadFocus = this.shadowRoot?.activeElement != null;
  }

  /**
   * What had focus may be gone: then the heading of the state that came instead has it, or after a Retry's success the
   * element's first stop (INTERACTION.md F5, O8).
   */
  protected override updated(_changed: PropertyValues): void {
    const active = this.shadowRoot?.activeElement;
    const isLost = this.#hadFocus && active == null;
    const title = this.renderRoot.querySelector<HTMLElement>('.state-title');
    // The state may come a moment after the control has gone; until then the element's heading has held its place.
    if (title && (isLost || (this.#isHeldByHeading && active?.id === 'title'))) title.focus({ preventScroll: true });
    else if (isLost) this.focus({ preventScroll: true });
    this.#isHeldByHeading = !title && this.shadowRoot?.activeElement?.id === 'title';
  }

  /** Tells the developer, once, of a failure that only the page's own set-up can mend. */
  protected reportMistake(error: RevampdError): void {
    if (isSessionError(error) || MISTAKES.has(error.code))
      this.#sayOnce(error.message, error.requestId && ` (request ${error.requestId})`);
  }

  /** `more` is what differs each time and doesn't make it another thing to say. */
  #sayOnce(what: string, more = ''): void {
    if (this.#said.has(what)) return;
    this.#said.add(what);
    console.warn(`<${this.localName}>: ${what}${more}`);
  }

  #withoutLocale(wanted: string): string {
    this.#sayOnce(`"${wanted}" is no BCP 47 locale such as "de" or "pt-BR". English is used.`);
    return 'en';
  }

  #hold(scope: Scope | undefined): void {
    if (this.#held?.scope === scope || !this.isConnected) return;
    this.#held?.release();
    this.#held = undefined;
    if (!scope) return;
    const letGo = scope.acquire();
    const stop = scope.session.subscribe(() => {
      this.#follow(scope);
      this.requestUpdate();
    });
    this.#held = {
      scope,
      release: () => {
        stop();
        letGo();
      },
    };
    this.#follow(scope);
    clearTimeout(this.#patience);
    this.#abandoned = false;
  }

  /** Forgets what belongs to another provider, person or connection than this one. */
  #follow(scope: Scope): void {
    const before = this.#belongsTo;
    if (before && (before.scope !== scope || before.epoch !== scope.epoch)) this.forget();
    this.#belongsTo = { scope, epoch: scope.epoch };
  }

  #warnOfNoProvider(): void {
    this.#sayOnce(
      'has no session. It needs a <revampd-provider session-url="…"> around it, or configure({ sessionUrl }) once on the page.',
    );
    this.#abandoned = true;
    this.requestUpdate();
  }
}
