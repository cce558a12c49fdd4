/** Every currency of ISO 4217, in both directions between an amount and what a person reads and types. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { minorDigits } from './currencies.ts';
import { formatMoney, toDecimalString } from './money.ts';
import { parseMoney, toInputText } from './parse.ts';

const MAX = Number.MAX_SAFE_INTEGER;

/** ISO 4217 list one by its minor units, with what left it of late; codes without (metals, funds, tests) have no amounts. */
const ISO_4217: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2: `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP
    COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR
    JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN
    NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL
    THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
const CURRENCIES = Object.values(ISO_4217).flatMap((codes) => codes.split(/\s+/));

const LOCALES = [
  ...['ar', 'ar-EG', 'ar-MA', 'bg', 'bn', 'cs', 'da', 'de', 'de-AT', 'de-CH', 'en', 'en-DE', 'en-IN', 'es', 'es-MX'],
  ...['fa', 'fi', 'fr', 'fr-CH', 'he', 'hi', 'hu', 'it', 'ja', 'ko', 'lt', 'mr', 'my', 'nb', 'ne', 'nl', 'pl', 'pt-BR'],
  ...['pt-CV', 'ru', 'sl', 'sv', 'th', 'tr', 'ur', 'zh', 'zu', 'hi-u-nu-deva', 'ja-u-nu-fullwide', 'fy'],
];

/** A few amounts where rounding, grouping and signs show. */
const AMOUNTS = [0, 1, -1, 7, 99, 100_000, -123_456, 1_234_567_890, 2 ** 52 + 1, MAX - 1, MAX, -MAX];

const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -10_000_000, max: 10_000_000 }));
const oneOfEachClass = fc.constantFrom('JPY', 'USD', 'KWD', 'CLF', 'ISK', 'EUR', 'IQD', 'XOF');

/** Reads back what is written; fails with what was written and read. */
function requireExact(amount: number, currency: string, locale: string): void {
  const money = { amount, currency };
  for (const text of [toInputText(money, locale), formatMoney(money, { locale }), intl(money, locale)]) {
    const parsed = parseMoney(text, { locale, currency });
    if (!parsed.ok || !Object.is(parsed.money.amount, amount) || parsed.money.currency !== currency) {
      throw new Error(`${locale} ${currency} ${amount}: ${JSON.stringify(text)} was read as ${JSON.stringify(parsed)}`);
    }
  }
}

/** As other software writes it: with the currency's code, and marks of direction. */
function intl({ amount, currency }: { amount: number; currency: string }, locale: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(toDecimalString({ amount, currency }));
}

describe('MNY-4 every currency of ISO 4217', () => {
  it('MNY-4 has as many decimals as ISO 4217 says', () => {
    for (const [digits, codes] of Object.entries(ISO_4217)) {
      for (const code of codes.split(/\s+/)) expect(minorDigits(code), code).to.equal(Number(digits));
    }
    expect(CURRENCIES.length).to.be.greaterThan(160);
  });

  for (const locale of LOCALES) {
    it(`MNY-4 is exact to the minor unit up to ±(2^53 − 1), written and read in ${locale}`, () => {
      for (const currency of CURRENCIES) for (const amount of AMOUNTS) requireExact(amount, currency, locale);
    });
  }

  it('MNY-4 is exact for any amount in any of these locales', () => {
    fc.assert(fc.property(amounts, oneOfEachClass, fc.constantFrom(...LOCALES), requireExact), { numRuns: 5000 });
  });
});

describe('parseMoney', () => {
  it('answers a text of any kind without throwing, and an amount only within the limit', () => {
    const characters = fc.string({ unit: fc.constantFrom(...'0123456789.,-+ $€٫٬٣७’\u00a0\u200e'), maxLength: 24 });
    fc.assert(
      fc.property(
        fc.oneof(characters, fc.string()),
        oneOfEachClass,
        fc.constantFrom(...LOCALES),
        (text, currency, locale) => {
          const parsed = parseMoney(text, { locale, currency });
          return !parsed.ok || Number.isSafeInteger(parsed.money.amount);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
