/** Formats an amount of minor units, exactly: `{ amount: 12900, currency: 'USD' }` is $129.00. */
export function formatMoney({ amount, currency }, locale) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const { maximumFractionDigits: digits } = format.resolvedOptions();
  const figures = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  const decimal = digits === 0 ? whole : `${whole}.${figures.slice(-digits)}`;
  return format.format(amount < 0 ? `-${decimal}` : decimal).replace('-', '\u2212');
}
