import { RevampdError } from '@revampd/api-client';
import type { ReceiptFacts } from './act-state.ts';

/** Money that is no integer of minor units is no receipt: nobody knows what was done (MNY-4). */
export function requireExact({ amount, balance }: Pick<ReceiptFacts, 'amount' | 'balance'>): void {
  for (const money of [amount, balance])
    if (money && !Number.isSafeInteger(money.amount))
      throw new RevampdError('invalid_response', `The receipt tells ${money.amount}.`);
}
