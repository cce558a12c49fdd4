/** Keys besides printable ones that are typing, not commands. */
const EDITING = new Set(['Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/**
 * Whether a key belongs to an input method, such as the Enter that takes a word: the first line of every keydown handler.
 * Safari before 27 says `isComposing` too late, but still 229 (INTERACTION.md K2).
 */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/**
 * Keeps what is typed from the page's own hotkeys, which take our element for no text field. Keys with a modifier pass, so
 * that the page's Ctrl+K works (INTERACTION.md K3). AltGr is no modifier: it types.
 */
export function keepTyping(event: KeyboardEvent): void {
  if (isComposing(event)) return;
  const isModified = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (!isModified && (event.key.length === 1 || EDITING.has(event.key))) event.stopPropagation();
}
