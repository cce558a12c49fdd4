import { html, type TemplateResult } from 'lit';
import { RevampdNavigateEvent, type NavigateTarget, type Routes } from '../events/navigate.ts';

/** Schemes that a host's route may have; anything else is shown as text. */
const SAFE = new Set(['http:', 'https:']);

/** A target's address from the host's routes, or undefined where there is none that is safe to follow. */
export function hrefFor(target: NavigateTarget, routes: Routes | undefined): string | undefined {
  const template = routes?.[target.kind];
  if (!template) return undefined;
  const { kind, id, connectionId, entryId = '' } = target;
  const values: Record<string, string> = { connection_id: connectionId, [`${kind}_id`]: id, entry_id: entryId };
  const href = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  if (!URL.canParse(href, document.baseURI)) return undefined;
  return SAFE.has(new URL(href, document.baseURI).protocol) ? href : undefined;
}

/** A link that the host may take over (`revampd-navigate`), or `otherwise` where the host has no page for it. */
export function link(
  text: unknown,
  target: NavigateTarget,
  routes: Routes | undefined,
  otherwise: unknown = text,
): TemplateResult {
  const href = hrefFor(target, routes);
  if (href === undefined) return html`${otherwise}`;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const navigate = new RevampdNavigateEvent({ target, href });
    if (!event.currentTarget!.dispatchEvent(navigate)) event.preventDefault();
  };
  return html`<a part="link" href=${href} @click=${follow}>${text}</a>`;
}
