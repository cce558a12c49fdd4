/** Marks that some languages put round an amount for a line from right to left; ours stand in a direction of their own. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;

/** Formats an amount of minor units, exactly: `{ amount: 12900, currency: 'USD' }` is $129.00. */
export function formatMoney({ amount, currency }, locale) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits: digits } = format.resolvedOptions();
  const figures = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const decimal = digits === 0 ? whole : `${whole}.${figures.slice(-digits)}`;
  const text = format.format(amount < 0 ? `-${decimal}` : decimal);
  return text.replace(DIRECTION_MARKS, '').replace('-', '\u2212');
}
