/** What has focus, told in words: a test that compares elements prints half the page where they differ. */
import { deepActiveElement } from '../controllers/active-element.ts';
import { textOf } from './mount.ts';

/** What stands for a control in a message of a failed test. */
export const labelOf = (control: Element | null | undefined): string =>
  control ? `<${control.localName}${control.id && `#${control.id}`}> ${textOf(control).slice(0, 40)}` : 'nothing';

/** Fails unless this has focus, through open roots. */
export function expectFocus(wanted: Element | null | undefined, why = 'focus'): void {
  const active = deepActiveElement();
  if (!wanted || active !== wanted)
    throw new Error(`${why}: it is on ${labelOf(active)}, and not on ${labelOf(wanted)}.`);
}

/** Fails if there is such a thing. */
export function expectNone(found: Element | null | undefined, why: string): void {
  if (found) throw new Error(`${why}: there is ${labelOf(found)}.`);
}
