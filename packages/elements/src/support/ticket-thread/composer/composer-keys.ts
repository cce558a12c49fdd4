import { isComposing, keepTyping } from '../../../ui/keys.ts';
import type { ComposerController } from './composer-controller.ts';
import type { SendKey } from './composer-source.ts';

/**
 * The keys of the field (INTERACTION.md 2.1): Enter is a new line and Ctrl or ⌘ with it sends; with `enter` Enter alone sends
 * and Shift+Enter is the new line, but never where one writes by touch. Escape cancels a reply, else it is the page's.
 */
export function composerKeys(composer: ComposerController, event: KeyboardEvent): void {
  if (isComposing(event)) return;
  keepTyping(event);
  const cancels = event.key === 'Escape' && composer.replyToId !== undefined;
  if (!cancels && !isSend(composer, event)) return;
  event.preventDefault();
  event.stopPropagation();
  if (cancels) composer.reply();
  // A held key would send what isn't written yet.
  else if (!event.repeat) composer.send();
}

function isSend({ source }: ComposerController, { key, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key !== 'Enter' || altKey || shiftKey) return false;
  return ctrlKey || metaKey || (source.sendKey() === 'enter' && !matchMedia('(pointer: coarse)').matches);
}

/** For `aria-keyshortcuts`. */
export const SHORTCUTS = { 'mod-enter': 'Control+Enter Meta+Enter', enter: 'Enter' } as const;

/** Which message says which key sends: with ⌘ where the keyboard has that. */
export function hintFor(sendKey: SendKey): 'hintEnter' | 'hintCommand' | 'hintControl' {
  if (sendKey === 'enter') return 'hintEnter';
  return /Mac|iP/.test(navigator.platform) ? 'hintCommand' : 'hintControl';
}
