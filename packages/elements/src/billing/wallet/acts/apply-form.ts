/** What the dialog that applies credit holds, and what follows from it: decided without a DOM. */
import { minMoney, subtractMoney, toInputText, type Invoice, type Money } from '@revampd/core';

/** What a person has chosen and typed. It stays until the credit was applied. */
export interface ApplyForm {
  /** The invoice that was chosen; undefined for the first one. */
  readonly invoiceId: string | undefined;
  /** As it was typed; undefined while it is the most that is possible. */
  readonly text: string | undefined;
  /** Whether it was sent once, so that what is wrong is said at once from now on. */
  readonly isChecked: boolean;
}

export const NEW_APPLY_FORM: ApplyForm = { invoiceId: undefined, text: undefined, isChecked: false };

/** The invoice that is to be paid: the chosen one while it is open, else the first. */
export function chosenInvoice({ invoiceId }: ApplyForm, invoices: readonly Invoice[]): Invoice | undefined {
  return invoices.find(({ id }) => id === invoiceId) ?? invoices[0];
}

/** The most that can be applied: what is due, or what there is. */
export const mostOf = (invoice: Invoice, balance: Money): Money => minMoney(invoice.amount_due, balance);

/** What stands in the field. */
export const amountText = ({ text }: ApplyForm, most: Money, locale: string): string =>
  text ?? toInputText(most, locale);

/** Both sides after it: what is left of the credit, and what is still due. */
export const afterApplying = (
  amount: Money,
  invoice: Invoice,
  balance: Money,
): { readonly rest: Money; readonly due: Money } => ({
  rest: subtractMoney(balance, amount),
  due: subtractMoney(invoice.amount_due, amount),
});
