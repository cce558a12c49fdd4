import assert from 'node:assert/strict';
import { test } from 'node:test';
import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { pseudo } from './pseudo.ts';

const formatters = {
  getPluralRules: (locale: any, options: any) => new Intl.PluralRules(locale, options),
  getNumberFormat: (locale: any) => new Intl.NumberFormat(locale),
  getDateTimeFormat: (locale: any) => new Intl.DateTimeFormat(locale),
};

/** The text in the pseudo-locale as it is shown with these values. */
const shown = (text: string, values = {}): unknown =>
  format(pseudo({ text: compile(text) }).text!, 'en', values, { formatters });

test('a text has accents and brackets, and is a third longer', () => {
  assert.equal(shown('Wallet balance'), '[Wáļļéţ ƀáļáñçé ·····]');
});

test('a value stays as it is', () => {
  assert.equal(shown('Pays {issuer} only', { issuer: 'Harborline' }), '[Páýš Harborline öñļý ····]');
});

test('the words in forms of plurals have accents too, and their keys and values are left', () => {
  const text = '{from, number} of {total, plural, one {# entry of {owner}} other {# entries}}';
  assert.equal(shown(text, { from: 1, total: 1, owner: 'Dana' }), '[1 öƒ 1 éñţŕý öƒ Dana ·····]');
  assert.equal(shown(text, { from: 1, total: 2, owner: 'Dana' }), '[1 öƒ 2 éñţŕîéš ·····]');
});

test('the words in choices have accents too, one within the other', () => {
  const text = '{seat, select, payer {you {count, plural, one {pay} other {pay #}}} other {they pay}}';
  assert.equal(shown(text, { seat: 'payer', count: 3 }), '[ýöû þáý 3 ···]');
  assert.equal(shown(text, { seat: 'issuer', count: 3 }), '[ţĥéý þáý ···]');
});
