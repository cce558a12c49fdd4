import type { NavigateKind, Routes } from '../events/navigate.ts';
import { choiceOf } from './choice.ts';

const KINDS: readonly NavigateKind[] = ['invoice', 'payout', 'affiliate_payout'];

/** Tells the developer of routes to what there is none of, once a page. */
export function checkRoutes(routes: Routes | undefined): void {
  for (const kind in routes) choiceOf(kind, KINDS, 'routes');
}
