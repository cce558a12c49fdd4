import { expect } from '@open-wc/testing';
import { parseMoney, toInputText, type ParseFailure } from './parse.ts';

/** locale, currency, text → minor units, or why not. */
type Case = [locale: string, currency: string, text: string, expected: number | ParseFailure];

function read(cases: Case[]): void {
  for (const [locale, currency, text, expected] of cases) {
    const shown = text.length > 40 ? `${text.slice(0, 20)}… (${text.length} characters)` : text;
    it(`${locale} ${currency} ${JSON.stringify(shown)} is ${expected}`, () => {
      const parsed = parseMoney(text, { locale, currency });
      if (typeof expected === 'string') expect(parsed).to.deep.equal({ ok: false, reason: expected });
      else expect(parsed).to.deep.equal({ ok: true, money: { amount: expected, currency } });
    });
  }
}

describe("parseMoney in the locale's separators", () => {
  read([
    ['en-US', 'USD', '12.50', 1250],
    ['en-US', 'USD', '1,234', 123400],
    ['en-US', 'USD', '1,234,567.8', 123456780],
    ['en-US', 'USD', '1234567.89', 123456789],
    ['en-US', 'USD', '.5', 50],
    ['en-US', 'USD', '5.', 500],
    ['en-US', 'USD', '007', 700],
    ['de', 'EUR', '12,5', 1250],
    ['de', 'EUR', '1.234', 123400],
    ['de', 'EUR', '1.234.567,89', 123456789],
    ['de-CH', 'CHF', "1'234.50", 123450],
    ['de-CH', 'CHF', '1’234.50', 123450],
    ['fr', 'EUR', '1 234,50', 123450],
    ['fr', 'EUR', '1\u00a0234,50', 123450],
    ['fr', 'EUR', '1\u202f234,50', 123450],
    ['sv', 'SEK', '1 234 567,5', 123456750],
    ['es', 'EUR', '1.234,50', 123450],
    ['pt-BR', 'BRL', '1.234,50', 123450],
    ['en-IN', 'INR', '12,34,567.89', 123456789],
    ['en-IN', 'INR', '1,234,567.89', 123456789],
    ['hi', 'INR', '१२,३४,५६७.८९', 123456789],
    ['bn', 'BDT', '১২,৩৪,৫৬৭.৮৯', 123456789],
    ['ar-EG', 'EGP', '١٬٢٣٤٫٥٠', 123450],
    ['ar-EG', 'EGP', '1,234.50', 123450],
    ['ar', 'USD', '١٢٫٥', 1250],
    ['fa', 'USD', '۱٬۲۳۴٫۵۰', 123450],
    ['ja', 'JPY', '１，２３４', 1234],
    ['ja', 'USD', '１２。５', 1250],
  ]);

  it('reads amounts as fr-CH writes them, which is otherwise than its plain numbers', () => {
    // A space or an apostrophe, as the browser knows the country.
    const group = new Intl.NumberFormat('fr-CH', { style: 'currency', currency: 'CHF' })
      .formatToParts(1234)
      .find(({ type }) => type === 'group')!.value;
    for (const text of [`1${group}234.50`, `1${group}234,50`]) {
      expect(parseMoney(text, { locale: 'fr-CH', currency: 'CHF' }), text).to.deep.equal({
        ok: true,
        money: { amount: 123450, currency: 'CHF' },
      });
    }
  });
});

describe('parseMoney refuses what it would have to guess', () => {
  read([
    ['en-US', 'USD', '1,23', 'not_a_number'],
    ['en-US', 'USD', '12,34,567', 'not_a_number'],
    ['en-US', 'USD', '1,2345', 'not_a_number'],
    ['en-US', 'USD', ',123', 'not_a_number'],
    ['en-US', 'USD', '1,,234', 'not_a_number'],
    ['en-US', 'USD', '1,234,', 'not_a_number'],
    ['en-US', 'USD', '0,123', 'not_a_number'],
    ['en-US', 'USD', '1.2.3', 'not_a_number'],
    ['en-US', 'USD', '1 234', 'not_a_number'],
    ['en-US', 'USD', '1,234 567', 'not_a_number'],
    ['en-US', 'USD', '12.5,00', 'not_a_number'],
    ['en-US', 'USD', '.', 'not_a_number'],
    ['en-US', 'USD', '-', 'not_a_number'],
    ['en-US', 'USD', '$', 'not_a_number'],
    ['en-US', 'USD', 'twelve', 'not_a_number'],
    ['en-US', 'USD', '1e3', 'not_a_number'],
    ['en-US', 'USD', '0x10', 'not_a_number'],
    ['en-US', 'USD', 'Infinity', 'not_a_number'],
    ['en-US', 'USD', '12 13', 'not_a_number'],
    ['en-US', 'USD', '12\t13', 'not_a_number'],
    ['en-US', 'USD', '5²', 'not_a_number'],
    ['en-US', 'USD', '1½', 'not_a_number'],
    ['en-US', 'USD', '৪0', 'not_a_number'],
    ['en-US', 'USD', '(5.00)', 'not_a_number'],
    ['de', 'EUR', '12.5', 'not_a_number'],
    ['de', 'EUR', '12.50', 'not_a_number'],
    ['de', 'EUR', '12,5x', 'not_a_number'],
    ['de', 'EUR', '1,234,5', 'not_a_number'],
    ['fr', 'EUR', '12.50', 'not_a_number'],
    ['ar-EG', 'EGP', '١٢،٥', 'not_a_number'],
    ['en-DE', 'EUR', '12,5', 'not_a_number'],
    ['en-US', 'USD', '', 'empty'],
    ['en-US', 'USD', ' \u00a0\u200e\t', 'empty'],
  ]);
});

describe("parseMoney counts the currency's decimals", () => {
  read([
    ['en-US', 'JPY', '12', 12],
    ['en-US', 'JPY', '12.', 12],
    ['en-US', 'JPY', '12.5', 'too_many_decimals'],
    ['en-US', 'JPY', '12.0', 'too_many_decimals'],
    ['en-US', 'USD', '12.500', 'too_many_decimals'],
    ['de', 'EUR', '1,234', 'too_many_decimals'],
    ['de', 'KWD', '1,234', 1234],
    ['en-US', 'KWD', '0.005', 5],
    ['en-US', 'CLF', '0.0001', 1],
    ['en-US', 'IQD', '1.5', 1500],
  ]);
});

describe('parseMoney up to the limit of the contract', () => {
  read([
    ['en-US', 'USD', '90071992547409.91', 9007199254740991],
    ['en-US', 'USD', '90,071,992,547,409.92', 'too_large'],
    ['en-US', 'JPY', '-9007199254740991', -9007199254740991],
    ['en-US', 'JPY', '-9007199254740992', 'too_large'],
    ['en-US', 'USD', `${'0'.repeat(5000)}7`, 700],
    ['en-US', 'USD', '9'.repeat(10_000), 'too_large'],
    ['en-US', 'USD', '1,'.repeat(5000), 'not_a_number'],
    ['en-US', 'USD', `1${',000'.repeat(2500)}`, 'too_large'],
    ['en-US', 'USD', `1.${'0'.repeat(10_000)}`, 'too_many_decimals'],
    ['en-US', 'USD', `${' '.repeat(9_999)}5`, 500],
    ['en-US', 'USD', `5${' '.repeat(9_998)}5`, 'not_a_number'],
    ['en-US', 'USD', `${'-'.repeat(10_000)}`, 'not_a_number'],
  ]);
});

describe('parseMoney with a sign and the currency', () => {
  read([
    ['en-US', 'USD', '$12.50', 1250],
    ['en-US', 'USD', ' $ 12.50 ', 1250],
    ['en-US', 'USD', '12.50 USD', 1250],
    ['en-US', 'USD', 'usd 12.50', 1250],
    ['en-US', 'USD', '+12', 1200],
    ['en-US', 'USD', '-12', -1200],
    ['en-US', 'USD', '−$12', -1200],
    ['en-US', 'USD', '$-12', -1200],
    ['en-US', 'USD', '12-', -1200],
    ['en-US', 'USD', '0', 0],
    ['en-US', 'USD', '-0.00', 0],
    ['de', 'EUR', '12,50 €', 1250],
    ['de', 'EUR', '−12,50\u00a0€', -1250],
    ['de', 'EUR', '12,50 € -', -1250],
    ['de-CH', 'CHF', "CHF-1'234.00", -123400],
    ['fr', 'USD', '12,50 $US', 1250],
    ['da', 'DKK', '12,50 kr', 1250],
    ['da', 'DKK', '12,50 kr.', 1250],
    ['ja', 'JPY', '￥１２', 12],
    ['ar-EG', 'USD', '\u061c-\u200f١٢٫٥٠\u00a0US$', -1250],
    ['ar', 'KWD', '0.005 د.ك.\u200f', 5],
    ['en-US', 'USD', '--12', 'not_a_number'],
    ['en-US', 'USD', '-12-', 'not_a_number'],
    ['en-US', 'USD', '+-12', 'not_a_number'],
    ['en-US', 'USD', '$12$', 'not_a_number'],
    ['en-US', 'USD', '12-13', 'not_a_number'],
    ['en-US', 'EUR', '$12', 'not_a_number'],
    ['en-US', 'EUR', '12 USD', 'not_a_number'],
  ]);
});

describe('toInputText', () => {
  const cases: [string, number, string, string][] = [
    ['en', 31800, 'USD', '318.00'],
    ['de', 31800, 'EUR', '318,00'],
    ['de', 123456789, 'EUR', '1234567,89'],
    ['ar-EG', 31800, 'EGP', '٣١٨٫٠٠'],
    ['ja', 318, 'JPY', '318'],
    ['en', 5, 'KWD', '0.005'],
    ['sv', -50, 'SEK', '-0,50'],
    ['fr-CH', 31800, 'CHF', '318.00'],
  ];
  for (const [locale, amount, currency, text] of cases) {
    it(`prefills ${amount} minor units of ${currency} in ${locale} with ${text}`, () => {
      expect(toInputText({ amount, currency }, locale)).to.equal(text);
    });
  }
});
