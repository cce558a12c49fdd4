import { deepActiveElement } from '../controllers/active-element.ts';

/** What keeps its own words to itself: text outside of it isn't heard while it is open (INTERACTION.md A2). */
const MODAL = ':modal,[aria-modal=true],[role=dialog],[role=alertdialog]';

/**
 * Where a text of `from` is heard: the modal of the page around it, or `body`. Undefined where it would be heard nowhere or
 * in the wrong place: inside our own dialog, or while another modal covers it.
 */
export function scopeOf(from: Element): Element | undefined {
  const around = ancestors(from);
  const modal = around.find((one) => one.matches(MODAL) && !isOurPopover(one));
  if ((modal && isOurs(modal)) || isCovered(from, around, modal)) return undefined;
  return modal ?? document.body;
}

/** The log inside our own open dialog that holds `from`, or that `from` shows. */
export function dialogLogOf(from: Element): Element | undefined {
  const dialog = ancestors(from).find((one) => one.matches(':modal')) ?? from.shadowRoot?.querySelector(':modal');
  return (dialog && isOurs(dialog) && dialog.querySelector('[role=log]')) || undefined;
}

/** The element itself and what is around it, out of every root, through slots. */
function ancestors(from: Element | null): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = from; node; node = parentOf(node)) if (node instanceof Element) found.push(node);
  return found;
}

const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);

const isOurs = (element: Element): boolean => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('revampd-');
};

/** A popover of ours is a dialog by role, but nothing around it is inert. */
const isOurPopover = (element: Element): boolean =>
  element.hasAttribute('popover') && !element.matches(':modal') && isOurs(element);

/**
 * Whether a modal that doesn't hold the text's element lies over it: our own dialog in its root, the modal that has focus,
 * or one that the page has open. Of two modals in the page the later one lies over the other, for so they are appended.
 */
function isCovered(from: Element, around: readonly Element[], scope: Element | undefined): boolean {
  if (from.shadowRoot?.querySelector(':modal')) return true;
  const focused = ancestors(deepActiveElement()).find((one) => one.matches(':modal,[aria-modal=true]'));
  if (focused) return !around.includes(focused);
  return [...document.querySelectorAll(':modal,[aria-modal=true]')].some(
    (other) =>
      !around.includes(other) &&
      other.checkVisibility() &&
      (!scope || (scope.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}
