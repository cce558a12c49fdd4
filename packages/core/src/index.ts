/** @revampd/core: Revampd Embed without markup. Session scope, what is read through it, exact money, messages. */
export type {
  FetchSession,
  HostSession,
  InvoiceReference,
  Organization,
  RevampdErrorCode,
  SessionSource,
  SessionState,
  UsableFor,
  Wallet,
  WalletEntry,
  WalletEntryKind,
  WalletEntryPage,
} from '@revampd/api-client';
export { RevampdError, fetchSessionFrom, isRefusal, isRevampdError, isSessionError } from '@revampd/api-client';
export { formatDate } from './format/date.ts';
export type { DateFormat, DateStyle } from './format/date.ts';
export { listMessages } from './i18n/generated/list.ts';
export type { ListMessages } from './i18n/generated/list.ts';
export { statesMessages } from './i18n/generated/states.ts';
export type { StatesMessages } from './i18n/generated/states.ts';
export { walletMessages } from './i18n/generated/wallet.ts';
export type { WalletMessages } from './i18n/generated/wallet.ts';
export { walletStatesMessages } from './i18n/generated/wallet-states.ts';
export type { WalletStatesMessages } from './i18n/generated/wallet-states.ts';
export { canonicalLocale, createTranslate, isRightToLeft, languageFor, loadCatalogue } from './i18n/messages.ts';
export type { Catalogue, MessageBundle, Translate } from './i18n/messages.ts';
export { minorDigits } from './money/currencies.ts';
export { formatMoney, formatMoneyParts, toDecimalString } from './money/money.ts';
export type { Money, MoneyFormat, MoneyPart } from './money/money.ts';
export { QueryObserver } from '@tanstack/query-core';
export type { QueryObserverOptions } from '@tanstack/query-core';
export { toQueryState } from './queries/state.ts';
export type { QueryState } from './queries/state.ts';
export { walletEntriesQuery, walletKey, walletQuery } from './queries/wallet.ts';
export type { WalletEntriesQuery, WalletQuery } from './queries/wallet.ts';
export { createScope } from './session/scope.ts';
export type { Scope, ScopeOptions } from './session/scope.ts';
