/**
 * The CDN entry: one script tag. It looks for Revampd's tags in the page, now and whenever some are added, and loads the
 * code of those it finds.
 */
import type { Diagnosis, DiagnoseOptions } from './diagnose/diagnose.ts';
import type { EmbedSettings } from './provider/settings.ts';

/** Tag → its code. */
const LOADERS: Record<string, () => Promise<unknown>> = {
  'revampd-provider': () => import('./define/provider.ts'),
  'revampd-approval-request': () => import('./define/approval-request.ts'),
  'revampd-ticket-thread': () => import('./define/ticket-thread.ts'),
  'revampd-wallet': () => import('./define/wallet.ts'),
};

const loading = new Set<string>();

function load(root: ParentNode): void {
  for (const [tag, loadElement] of Object.entries(LOADERS)) {
    if (loading.has(tag) || (!(root as Element).matches?.(tag) && !root.querySelector(tag))) continue;
    loading.add(tag);
    loadElement().catch((cause: unknown) => {
      loading.delete(tag);
      console.warn(`<${tag}> didn't load. Is its file reachable, and does the page's CSP allow it?`, cause);
    });
  }
}

load(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) load(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });

/** Connects elements that have no provider around them; see `configure()` of @revampd/elements. */
export async function configure(settings: EmbedSettings): Promise<void> {
  (await import('./provider/configure.ts')).configure(settings);
}

/** Why the elements of this page don't work, in words; see `diagnose()` of @revampd/elements (PKG-3). */
export async function diagnose(options?: DiagnoseOptions): Promise<Diagnosis> {
  return (await import('./diagnose/diagnose.ts')).diagnose(options);
}
