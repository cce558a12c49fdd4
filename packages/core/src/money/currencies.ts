/** Minor-unit digits of ISO 4217 that aren't 2. ICU's own digits differ for 18 currencies and would round silently. */
const DIGITS = new Map<string, number>();
const list = (digits: number, codes: string) => codes.split(' ').forEach((code) => DIGITS.set(code, digits));
list(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF');
list(3, 'BHD IQD JOD KWD LYD OMR TND');
list(4, 'CLF UYW');

/** How many decimals a currency has: JPY 0, USD 2, KWD 3 (ISO 4217; MNY-4). A code that isn't listed there has 2. */
export function minorDigits(currency: string): number {
  return DIGITS.get(currency) ?? 2;
}
