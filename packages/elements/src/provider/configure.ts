import { attachContextRoot } from '../contexts/root.ts';
import { EmbedContexts } from './embed-contexts.ts';
import type { EmbedSettings } from './settings.ts';

let page: EmbedContexts | undefined;

/**
 * Connects every element of the page that has no `<revampd-provider>` around it. Call it once, before or after the
 * elements; a second call replaces the first. Throws a TypeError without a `sessionUrl` that is a string or a `fetchSession`
 * that is a function.
 *
 * @example
 * configure({ sessionUrl: '/revampd/session' });
 */
export function configure(settings: EmbedSettings): void {
  const { sessionUrl, fetchSession } = (settings as EmbedSettings | undefined) ?? {};
  if (typeof fetchSession !== 'function' && (!sessionUrl || typeof sessionUrl !== 'string')) {
    throw new TypeError(
      "configure() needs a way to get a session: sessionUrl: '/your/endpoint', or a function as fetchSession.",
    );
  }
  attachContextRoot();
  page ??= createPage();
  page.renewScope(settings);
  page.setLook(settings);
}

function createPage(): EmbedContexts {
  const contexts = new EmbedContexts(document.documentElement, ':root');
  document.adoptedStyleSheets.push(contexts.sheet);
  contexts.announce();
  return contexts;
}
