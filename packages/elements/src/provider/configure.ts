import { ContextProvider, type Context } from '@lit/context';
import { colorSchemeContext, localeContext, routesContext, scopeContext } from '../contexts/contexts.ts';
import { attachContextRoot } from '../contexts/root.ts';
import { writeAppearance } from '../theme/appearance.ts';
import { scopeFor, type EmbedSettings } from './settings.ts';

interface Page {
  readonly sheet: CSSStyleSheet;
  readonly scope: ContextProvider<typeof scopeContext>;
  readonly locale: ContextProvider<typeof localeContext>;
  readonly colorScheme: ContextProvider<typeof colorSchemeContext>;
  readonly routes: ContextProvider<typeof routesContext>;
}

let page: Page | undefined;

/**
 * Connects every element of the page that has no `<revampd-provider>` around it. Call it once, before or after the
 * elements; a second call replaces the first. Throws a TypeError without `sessionUrl` or `fetchSession`.
 *
 * @example
 * configure({ sessionUrl: '/revampd/session' });
 */
export function configure(settings: EmbedSettings): void {
  const scope = scopeFor(settings);
  if (!scope) {
    throw new TypeError("configure() needs a way to get a session: sessionUrl: '/your/endpoint', or fetchSession.");
  }
  attachContextRoot();
  page ??= createPage();
  const before = page.scope.value;
  page.scope.setValue(scope);
  before?.acquire()();
  page.locale.setValue(settings.locale);
  page.colorScheme.setValue(settings.appearance?.['color-scheme']);
  page.routes.setValue(settings.routes);
  writeAppearance(page.sheet, settings.appearance);
}

function createPage(): Page {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root{}');
  document.adoptedStyleSheets.push(sheet);
  return {
    sheet,
    scope: provide(scopeContext),
    locale: provide(localeContext),
    colorScheme: provide(colorSchemeContext),
    routes: provide(routesContext),
  };
}

/** The document's root is no Lit host, so nothing else tells elements that are waiting that their provider is there. */
function provide<C extends Context<unknown, unknown>>(context: C): ContextProvider<C> {
  const provider = new ContextProvider(document.documentElement as never, { context });
  provider.hostConnected();
  return provider;
}
