import type { FetchSession, MessageOverrides } from '@revampd/core';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { advise } from '../advice/advise.ts';
import type { Announcements } from '../contexts/contexts.ts';
import type { Routes } from '../events/navigate.ts';
import { toAppearance, type Appearance } from '../theme/appearance.ts';
import { EmbedContexts } from './embed-contexts.ts';

/**
 * Gives the elements inside it their session, connection, language and look. It shows nothing of its own and takes no
 * room. Two providers on a page share nothing (SES-1).
 *
 * @slot - The page's own content with Revampd's elements anywhere in it.
 *
 * @event {RevampdSessionEndedEvent} revampd-session-ended - The session ended, once for all elements inside.
 *
 * @example
 * <revampd-provider session-url="/revampd/session">
 *   <revampd-wallet></revampd-wallet>
 * </revampd-provider>
 */
export class RevampdProvider extends ReactiveElement {
  /** The partner's own session endpoint. It is POSTed to with the page's login cookie and answers createSession's body. */
  @property({ attribute: 'session-url' }) sessionUrl: string | undefined;

  /** Gets a session in another way; wins over `session-url`. Another function is another session: keep it the same one. */
  @property({ attribute: false }) fetchSession: FetchSession | undefined;

  /**
   * Asks one of the page's own users who they are and gets a session with `assurance: elevated` for them, when an act needs
   * it; without it the person is asked for a code that Revampd sends (SES-8). Another function is another session.
   */
  @property({ attribute: false }) fetchElevatedSession: FetchSession | undefined;

  /** The connection that elements inside show; default the session's own. */
  @property({ attribute: 'connection-id' }) connectionId: string | undefined;

  /** The API's origin, such as the sandbox's; default `https://api.revampd.com`. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;

  /** BCP 47; default the page's `lang`. */
  @property() locale: string | undefined;

  /** `light`, `dark`, `inherit`, or tokens of the theme, as an object or its JSON; default light in Revampd's own look. */
  @property({ converter: toAppearance }) appearance: Appearance | undefined;

  /** Where the host shows what links lead to; without a route they are plain text. */
  @property({ attribute: false }) routes: Routes | undefined;

  /**
   * The page's own texts in place of Revampd's, by language and key: `{ en: { 'wallet.title': 'Credit' } }` (I18-1). Another
   * object replaces them at once.
   */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  /** Which live changes a screen reader speaks: `all`, `own` for those of the person's own acts, `off`; default `all`. */
  @property() announcements: Announcements = 'all';

  /** Replaces fetch for calls of the API, in tests and stories. */
  @property({ attribute: false }) fetch: ((request: Request) => Promise<Response>) | undefined;

  readonly #contexts = new EmbedContexts(this, ':host', 'display:contents');
  #isOutdated = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.#contexts.sheet];
    root.append(document.createElement('slot'));
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
    this.#patience = setTimeout(() => this.#adviseOfUnknown(), PATIENCE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
    this.#contexts.close();
  }

  /** Starts anew after the session ended, as each element's own button does. */
  retry(): void {
    this.#contexts.scope?.retry();
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#isOutdated ||= SCOPE_PROPERTIES.some((name) => changed.has(name));
    // Lit updates an element that has left the page too; no session is asked for by one.
    if (this.#isOutdated && this.isConnected) {
      this.#isOutdated = false;
      this.#contexts.renewScope(this);
    }
    this.#contexts.setLook(this);
  }

  /** A tag that is misspelled, or whose code was left out, is nothing at all to the page. */
  #adviseOfUnknown(): void {
    for (const { localName } of this.querySelectorAll(':not(:defined)')) {
      if (localName.startsWith('revampd-')) advise('undefinedTag', localName);
    }
  }
}

/** Milliseconds that the code of the elements inside has to come. */
const PATIENCE = 10_000;

const SCOPE_PROPERTIES = [
  'sessionUrl',
  'fetchSession',
  'fetchElevatedSession',
  'connectionId',
  'baseUrl',
  'fetch',
] as const;

declare global {
  interface HTMLElementTagNameMap {
    'revampd-provider': RevampdProvider;
  }
}
