import { ContextRoot } from '@lit/context';

let attached: ContextRoot | undefined;

/**
 * Lets an element that is upgraded before its provider get its contexts when that comes. Called by every registration,
 * attached to the document once.
 */
export function attachContextRoot(): void {
  if (attached) return;
  attached = new ContextRoot();
  attached.attach(document.documentElement);
}
