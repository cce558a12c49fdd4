/** What the dialog that applies credit holds, and what follows from it: decided without a DOM. */
import { minMoney, subtractMoney, toInputText, type Invoice, type Money } from '@revampd/core';

/** What a person has chosen and typed. It stays until the credit was applied. */
export interface ApplyForm {
  /** The invoice that is to be paid: the first one, until another is chosen. Undefined while none has come. */
  readonly invoiceId: string | undefined;
  /** As it was typed; undefined while it is `most`. */
  readonly text: string | undefined;
  /** The most that was possible when the invoice was chosen: it stands in the field until something is typed. */
  readonly most: Money | undefined;
  /** Whether it was sent once, so that what is wrong is said at once from now on. */
  readonly isChecked: boolean;
}

export const NEW_APPLY_FORM: ApplyForm = { invoiceId: undefined, text: undefined, most: undefined, isChecked: false };

/** The most that can be applied: what is due, or what there is. */
export const mostOf = (invoice: Invoice, balance: Money): Money => minMoney(invoice.amount_due, balance);

/** Another invoice, or the most that is possible now. */
export const choosing = (form: ApplyForm, invoice: Invoice, balance: Money): ApplyForm => ({
  ...form,
  invoiceId: invoice.id,
  most: mostOf(invoice, balance),
});

/** Whether less is possible now than when the invoice was chosen: somebody else came first. */
export const isLess = ({ most }: ApplyForm, invoice: Invoice, balance: Money): boolean =>
  most !== undefined && mostOf(invoice, balance).amount < most.amount;

/** What stands in the field. */
export const amountText = ({ text, most }: ApplyForm, locale: string): string =>
  text ?? (most ? toInputText(most, locale) : '');

/** Both sides after it: what is left of the credit, and what is still due. */
export const afterApplying = (
  amount: Money,
  invoice: Invoice,
  balance: Money,
): { readonly rest: Money; readonly due: Money } => ({
  rest: subtractMoney(balance, amount),
  due: subtractMoney(invoice.amount_due, amount),
});
