import { attachContextRoot } from '../contexts/root.ts';
import { ensureColors } from '../theme/ensure-colors.ts';
import { noteCopy } from './copies.ts';

/** Registers an element. A tag that another copy of the library has taken is left to it, and said once (SEC-4). */
export function register(tag: string, element: CustomElementConstructor): void {
  noteCopy();
  attachContextRoot();
  ensureColors();
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) {
    console.warn(`<${tag}> is registered by another copy of @revampd/elements on this page; that one stays in use.`);
  }
}
