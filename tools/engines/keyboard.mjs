/** A keyboard as the test runner's commands use one, for any way to let a WebDriver key device act. */
import { characterOf, pressOf } from './keys.mjs';

/**
 * @param {(device: object) => Promise<unknown>} act performs the actions of one input device; resolves when the page has them
 */
export function createKeyboard(act) {
  const perform = (actions) => act({ type: 'key', id: 'keys', actions });
  return {
    /** Presses the key of each character. */
    type: async (text) => {
      for (const character of text) await perform(pressOf(character));
    },
    press: (keys) => perform(pressOf(keys)),
    down: (key) => perform([{ type: 'keyDown', value: characterOf(key) }]),
    up: (key) => perform([{ type: 'keyUp', value: characterOf(key) }]),
  };
}
