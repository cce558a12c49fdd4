/** Pixels between a popover, its button and the edges of the window. */
const GAP = 4;

/**
 * Puts an open popover above its button, below it where there is no room, within the window. It moves with the page, since it
 * is placed on that; call again when something else has scrolled.
 */
export function placeBeside(popover: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const isRightToLeft = getComputedStyle(popover).direction === 'rtl';
  const wanted = isRightToLeft ? at.right - width : at.left;
  const left = Math.max(GAP, Math.min(wanted, clientWidth - width - GAP));
  const above = at.top - height - GAP;
  const top = above >= GAP ? above : Math.min(at.bottom + GAP, Math.max(GAP, clientHeight - height - GAP));
  popover.style.setProperty('left', `${left + scrollX}px`);
  popover.style.setProperty('top', `${top + scrollY}px`);
}
