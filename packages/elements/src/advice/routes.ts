import { NAVIGATE_KINDS, type Routes } from '../events/navigate.ts';
import { choiceOf } from './choice.ts';

/** Tells the developer of routes to what there is none of, once a page. */
export function checkRoutes(routes: Routes | undefined): void {
  for (const kind in routes) choiceOf(kind, NAVIGATE_KINDS, 'routes');
}
