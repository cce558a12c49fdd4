/** @revampd/core: Revampd Embed without markup. Session scope, what is read through it, exact money, messages. */
export type {
  Actor,
  Challenge,
  FetchSession,
  HostSession,
  Invoice,
  InvoiceDetail,
  InvoicePage,
  InvoiceReference,
  Organization,
  RevampdErrorCode,
  SessionSource,
  SessionState,
  UsableFor,
  Wallet,
  WalletEntry,
  WalletEntryKind,
  WalletBalance,
  WalletEntryPage,
  WalletReceipt,
} from '@revampd/api-client';
export { RevampdError, fetchSessionFrom, isRefusal, isRevampdError, isSessionError } from '@revampd/api-client';
export type { ActState, Intent, MoneyAct, StepUp } from './actions/money-act.ts';
export { walletAct } from './actions/wallet.ts';
export type { WalletAct, WalletRequest } from './actions/wallet.ts';
export { formatDate } from './format/date.ts';
export type { DateFormat, DateStyle } from './format/date.ts';
export { listMessages } from './i18n/generated/list.ts';
export type { ListMessages } from './i18n/generated/list.ts';
export { statesMessages } from './i18n/generated/states.ts';
export type { StatesMessages } from './i18n/generated/states.ts';
export { walletMessages } from './i18n/generated/wallet.ts';
export type { WalletMessages } from './i18n/generated/wallet.ts';
export { walletActsMessages } from './i18n/generated/wallet-acts.ts';
export type { WalletActsMessages } from './i18n/generated/wallet-acts.ts';
export { walletStatesMessages } from './i18n/generated/wallet-states.ts';
export type { WalletStatesMessages } from './i18n/generated/wallet-states.ts';
export type { MessageKey } from './i18n/generated/namespaces.ts';
export {
  canonicalLocale,
  createTranslate,
  isRightToLeft,
  languageFor,
  loadCatalogue,
  loadOverrides,
} from './i18n/messages.ts';
export type { Catalogue, CompiledOverrides, MessageBundle, MessageOverrides, Translate } from './i18n/messages.ts';
export { addMoney, compareMoney, minMoney, subtractMoney } from './money/arithmetic.ts';
export { minorDigits } from './money/currencies.ts';
export { formatMoney, formatMoneyParts, toDecimalString } from './money/money.ts';
export type { Money, MoneyFormat, MoneyPart } from './money/money.ts';
export { parseMoney, toInputText } from './money/parse.ts';
export type { ParsedMoney, ParseFailure, ParseOptions } from './money/parse.ts';
export { QueryObserver } from '@tanstack/query-core';
export type { QueryObserverOptions } from '@tanstack/query-core';
export { toQueryState } from './queries/state.ts';
export type { QueryState } from './queries/state.ts';
export type { Health, HealthSource, HealthStatus } from './live/health.ts';
export { invoiceQuery, openInvoicesQuery } from './queries/invoices.ts';
export { connectionKey } from './queries/keys.ts';
export { walletEntriesQuery, walletQuery } from './queries/wallet.ts';
export type { WalletEntriesQuery, WalletQuery } from './queries/wallet.ts';
export { createScope } from './session/scope.ts';
export type { Scope, ScopeOptions } from './session/scope.ts';
