/** Keys by the names that tests give them, as WebDriver gets them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeyboard } from './keyboard.mjs';
import { characterOf, pressOf } from './keys.mjs';
import { settingsOf } from './webkit-preferences.mjs';

test('a key has one character, by its name, its place or itself', () => {
  assert.equal(characterOf('Enter'), '\uE006');
  assert.equal(characterOf('Space'), ' ');
  assert.equal(characterOf('KeyK'), 'k');
  assert.equal(characterOf('Digit3'), '3');
  assert.equal(characterOf('é'), 'é');
  assert.throws(() => characterOf('Entr'), /No key is known by the name "Entr"/);
});

test('keys of one press are held together, and let go in turn', () => {
  assert.deepEqual(pressOf('Shift+Tab'), [
    { type: 'keyDown', value: '\uE008' },
    { type: 'keyDown', value: '\uE004' },
    { type: 'keyUp', value: '\uE004' },
    { type: 'keyUp', value: '\uE008' },
  ]);
  assert.deepEqual(
    pressOf('+').map(({ value }) => value),
    ['+', '+'],
  );
  assert.deepEqual(
    pressOf('Control++').map(({ value }) => value),
    ['\uE009', '+', '+', '\uE009'],
  );
});

test('a text is typed key by key, and a held key stays down', async () => {
  const acts = [];
  const keyboard = createKeyboard(async ({ actions }) =>
    acts.push(actions.map(({ type, value }) => `${type} ${value}`)),
  );
  await keyboard.type('ab');
  await keyboard.down('KeyC');
  await keyboard.up('KeyC');
  assert.deepEqual(acts, [['keyDown a', 'keyUp a'], ['keyDown b', 'keyUp b'], ['keyDown c'], ['keyUp c']]);
});

test('a person’s preferences are settings of the desktop', () => {
  assert.equal(
    settingsOf({ reducedMotion: 'reduce', colorScheme: 'dark' }),
    'Gtk/EnableAnimations 0\nNet/ThemeName "Adwaita-dark"\n',
  );
});
