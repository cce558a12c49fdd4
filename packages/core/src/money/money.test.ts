import { expect } from '@open-wc/testing';
import { minorDigits } from './currencies.ts';
import { formatMoney, formatMoneyParts, toDecimalString } from './money.ts';

const MAX = Number.MAX_SAFE_INTEGER;

describe('toDecimalString', () => {
  const cases: [number, string, string][] = [
    [12900, 'USD', '129.00'],
    [5, 'USD', '0.05'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [40, 'JPY', '40'],
    [-40, 'JPY', '-40'],
    [5, 'KWD', '0.005'],
    [1234567, 'KWD', '1234.567'],
    [1, 'CLF', '0.0001'],
    [MAX, 'USD', '90071992547409.91'],
    [-MAX, 'KWD', '-9007199254740.991'],
  ];
  for (const [amount, currency, text] of cases) {
    it(`writes ${amount} minor units of ${currency} as ${text}`, () => {
      expect(toDecimalString({ amount, currency })).to.equal(text);
    });
  }

  it('refuses what is not an integer', () => {
    expect(() => toDecimalString({ amount: 12.5, currency: 'USD' })).to.throw(RangeError);
  });
});

describe('formatMoney', () => {
  it('keeps every digit at the limit of the contract', () => {
    expect(formatMoney({ amount: MAX, currency: 'USD' }, { locale: 'en' })).to.equal('$90,071,992,547,409.91');
  });

  it("uses ISO 4217's decimals where ICU's differ", () => {
    expect(minorDigits('ISK')).to.equal(0);
    expect(formatMoney({ amount: 100_000, currency: 'IQD' }, { locale: 'en' })).to.match(/100\.000$/);
    expect(formatMoney({ amount: 12345, currency: 'AFN' }, { locale: 'en' })).to.match(/123\.45$/);
  });

  it('writes a true minus, a plus only when asked for, and none on zero', () => {
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    expect(formatMoney(usd(-8740), { locale: 'en' })).to.equal('−$87.40');
    expect(formatMoney(usd(15000), { locale: 'en' })).to.equal('$150.00');
    expect(formatMoney(usd(15000), { locale: 'en', sign: 'always' })).to.equal('+$150.00');
    expect(formatMoney(usd(0), { locale: 'en', sign: 'always' })).to.equal('$0.00');
  });

  it("follows the locale's separators and places", () => {
    expect(formatMoney({ amount: 123456789, currency: 'EUR' }, { locale: 'de' })).to.equal('1.234.567,89\u00a0€');
    expect(formatMoney({ amount: 1234, currency: 'JPY' }, { locale: 'ja' })).to.equal('￥1,234');
  });

  it('has no marks of direction, for it stands in a left-to-right box of its own', () => {
    // Whose digits are usual in Arabic by itself, each browser knows otherwise.
    const latin = { locale: 'ar-u-nu-latn' };
    expect(formatMoney({ amount: -8740, currency: 'USD' }, latin)).to.equal('−87.40\u00a0US$');
    expect(formatMoney({ amount: 8740, currency: 'USD' }, { locale: 'ar-EG' })).to.equal('٨٧٫٤٠\u00a0US$');
    // but for the one that belongs to a symbol
    expect(formatMoney({ amount: 5, currency: 'KWD' }, latin)).to.equal('0.005\u00a0د.ك.\u200f');
  });

  it('marks the decimals, and none where the currency has none', () => {
    const minor = (currency: string) =>
      formatMoneyParts({ amount: 41260, currency }, { locale: 'en' })
        .filter(({ type }) => type === 'minor')
        .map(({ value }) => value)
        .join('');
    expect(minor('USD')).to.equal('.60');
    expect(minor('JPY')).to.equal('');
  });
});
