/** Formats an amount of minor units, exactly: `{ amount: 12900, currency: 'USD' }` is $129.00. `locale` is BCP 47. */
export function formatMoney(money: { readonly amount: number; readonly currency: string }, locale: string): string;
