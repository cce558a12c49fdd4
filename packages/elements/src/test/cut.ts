/** What doesn't fit into an element. */
import type { RevampdElement } from '../element/revampd-element.ts';
import { inside } from './mount.ts';

/** What reaches over the edge of an element, or is cut off in it. */
export function cutOf(element: RevampdElement): string[] {
  const edge = inside(element, '[part~=base]').getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=base] *')]
    .filter((one) => !one.closest('.hidden, svg, dialog'))
    .filter((one) => getComputedStyle(one).display !== 'contents' && getComputedStyle(one).clipPath === 'none')
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      const isOver = width > 0 && (left < edge.left - 1 || right > edge.right + 1);
      return isOver || (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow === 'hidden');
    })
    .map((one) => `${one.localName}.${one.className}: ${one.textContent}`.slice(0, 80));
}
