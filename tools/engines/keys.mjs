/** Keys as tests name them (`Enter`, `KeyK`, `a`), as WebDriver wants them: one character each. */

/** The Unicode values of https://www.w3.org/TR/webdriver2/#keyboard-actions, by `KeyboardEvent.key`. */
const CHARACTERS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  // U+E007 is that of the number pad.
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  Slash: '/',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  F1: '\uE031',
  F2: '\uE032',
  F10: '\uE03A',
  Meta: '\uE03D',
};

/**
 * The character of a key by its name: `Enter`, `KeyK`, `Digit1`, or a character itself.
 * @param {string} name
 * @throws {Error} for a name that isn't known
 */
export function characterOf(name) {
  const letter = /^(?:Key([A-Z])|Digit(\d))$/.exec(name);
  const character = CHARACTERS[name] ?? letter?.[1]?.toLowerCase() ?? letter?.[2] ?? name;
  if ([...character].length !== 1) throw new Error(`No key is known by the name "${name}".`);
  return character;
}

/**
 * What a press is made of: `Shift+Tab` holds Shift down meanwhile.
 * @param {string} keys
 */
export function pressOf(keys) {
  // A plus sign by itself is a key.
  const characters = keys.split(/(?<=[^+])\+/).map(characterOf);
  return [
    ...characters.map((value) => ({ type: 'keyDown', value })),
    ...characters.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}
