import { ContextProvider, type Context } from '@lit/context';
import type { Scope } from '@revampd/core';
import { choiceOf } from '../advice/choice.ts';
import { checkRoutes } from '../advice/routes.ts';
import {
  ANNOUNCEMENTS,
  announcementsContext,
  colorSchemeContext,
  localeContext,
  messagesContext,
  routesContext,
  scopeContext,
} from '../contexts/contexts.ts';
import { RevampdSessionEndedEvent } from '../events/session-ended.ts';
import { writeAppearance, type Appearance } from '../theme/appearance.ts';
import { scopeFor, type EmbedSettings } from './settings.ts';

/** What a provider gives to the elements inside it, and `configure()` to those of the page: session, language and look. */
export class EmbedContexts {
  /** Its first rule holds the look; the owner adopts it where it is to hold. */
  readonly sheet = new CSSStyleSheet();

  readonly #scope;
  readonly #locale;
  readonly #colorScheme;
  readonly #routes;
  readonly #messages;
  readonly #announcements;
  readonly #host: HTMLElement;
  #stopWatching: (() => void) | undefined;
  #appearance: Appearance | undefined;

  /** `selector` is what the look is set on: `:host` or `:root`. */
  constructor(host: HTMLElement, selector: string, rules = '') {
    this.#host = host;
    this.sheet.replaceSync(`${selector}{${rules}}`);
    this.#scope = provide(host, scopeContext);
    this.#locale = provide(host, localeContext);
    this.#colorScheme = provide(host, colorSchemeContext);
    this.#routes = provide(host, routesContext);
    this.#messages = provide(host, messagesContext);
    this.#announcements = provide(host, announcementsContext);
  }

  get scope(): Scope | undefined {
    return this.#scope.value;
  }

  /** Elements that wait find what is given here. Only for a host that isn't a Lit element: that one does it by itself. */
  announce(): void {
    const looks = [this.#locale, this.#colorScheme, this.#routes, this.#messages, this.#announcements];
    for (const context of [this.#scope, ...looks]) context.hostConnected();
  }

  /** Another session from now on; the one before is closed when its last element has let go of it. */
  renewScope(settings: EmbedSettings): void {
    const before = this.scope;
    const scope = scopeFor(settings);
    this.#stopWatching?.();
    this.#stopWatching = scope?.session.subscribe(() => this.#tellOfEnd(scope));
    this.#scope.setValue(scope);
    closeUnlessHeld(before);
  }

  /** Closes a session that no element holds. */
  close(): void {
    closeUnlessHeld(this.scope);
  }

  /** One event for a session, however many elements show that it ended (SES-4). */
  #tellOfEnd({ session: { state, error } }: Scope): void {
    if (state === 'ended' && error) this.#host.dispatchEvent(new RevampdSessionEndedEvent({ reason: error.code }));
  }

  /** Everything but the session. */
  setLook({ locale, appearance, routes, messages, announcements }: LookSettings): void {
    this.#locale.setValue(locale);
    checkRoutes(routes);
    this.#routes.setValue(routes);
    this.#messages.setValue(messages);
    this.#announcements.setValue(choiceOf(announcements, ANNOUNCEMENTS, 'announcements') ?? 'all');
    // Only when it is another one: it is checked, and what is wrong with it is said.
    if (appearance === this.#appearance) return;
    this.#appearance = appearance;
    this.#colorScheme.setValue(appearance?.['color-scheme']);
    writeAppearance(this.sheet, appearance);
  }
}

type LookSettings = Pick<EmbedSettings, 'locale' | 'appearance' | 'routes' | 'messages' | 'announcements'>;

const provide = <C extends Context<unknown, unknown>>(host: HTMLElement, context: C): ContextProvider<C> =>
  new ContextProvider(host as never, { context });

/** Taking hold and letting go closes a scope that no element holds. */
const closeUnlessHeld = (scope: Scope | undefined): void => scope?.acquire()();
