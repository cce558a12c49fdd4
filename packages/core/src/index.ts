/** @revampd/core: Revampd Embed without markup. Session scope, what is read through it, exact money, messages. */
export type {
  ActivityEntry,
  ActivityPage,
  Actor,
  AddOn,
  AddOnPage,
  AddOnReceipt,
  AffiliatePayout,
  AffiliatePayoutPage,
  AffiliateSummary,
  ApprovalRequest,
  ApprovalRequestDetail,
  ApprovalRequestDraft,
  ApprovalRequestPage,
  BillingHistoryEntry,
  BillingHistoryPage,
  Catalog,
  Challenge,
  Connection,
  ConnectionPage,
  FetchSession,
  HostSession,
  Invoice,
  InvoiceDetail,
  InvoicePage,
  InvoiceReference,
  InvoiceSummary,
  Member,
  MemberPage,
  Message,
  Notification,
  NotificationCategory,
  NotificationPage,
  NotificationSummary,
  Organization,
  Payout,
  PayoutPage,
  Plan,
  Quote,
  Reaction,
  RevampdErrorCode,
  SessionSource,
  SessionState,
  SettingsChange,
  SubscriptionPlan,
  ThreadEntry,
  Ticket,
  TicketDraft,
  TicketEvent,
  TicketPage,
  UsableFor,
  Wallet,
  WalletEntry,
  WalletEntryKind,
  WalletBalance,
  WalletEntryPage,
  WalletReceipt,
} from '@revampd/api-client';
export { RevampdError, fetchSessionFrom, isRefusal, isRevampdError, isSessionError } from '@revampd/api-client';
export type { ActState, Intent, MoneyAct, ReceiptFacts, StepUp } from './actions/act-state.ts';
export { addOnAct } from './actions/add-ons.ts';
export type { AddOnAct, AddOnRequest } from './actions/add-ons.ts';
export { decisionAct, proposalAct } from './actions/approval-requests.ts';
export type { Decision, DecisionAct, ProposalAct } from './actions/approval-requests.ts';
export { invoiceAct } from './actions/invoices.ts';
export type { InvoiceAct, InvoiceRequest } from './actions/invoices.ts';
export { markAllNotifications, markNotification } from './actions/notifications.ts';
export type { MarkAll } from './actions/notifications.ts';
export { payoutAct } from './actions/payouts.ts';
export type { PayoutAct, PayoutOutcome, PayoutRequest } from './actions/payouts.ts';
export { planAct } from './actions/plan.ts';
export type { PlanAct, PlanOutcome, PlanRequest } from './actions/plan.ts';
export { newQuoteOf } from './actions/quoted.ts';
export type { ConfirmedQuote } from './actions/quoted.ts';
export { react } from './actions/reactions.ts';
export type { ReactionEdit } from './actions/reactions.ts';
export { changeSettings } from './actions/settings.ts';
export { submissionAct } from './actions/submit-ticket.ts';
export type { SubmissionAct } from './actions/submit-ticket.ts';
export { changeTicket, escalate, markRead, returnToPartner } from './actions/tickets.ts';
export type { TicketEdit } from './actions/tickets.ts';
export { walletAct } from './actions/wallet.ts';
export type { WalletAct, WalletRequest } from './actions/wallet.ts';
export type { WordOutcome } from './actions/word-act.ts';
export { formatDate } from './format/date.ts';
export type { DateFormat, DateStyle } from './format/date.ts';
export { listFormat } from './format/list.ts';
export { actsMessages } from './i18n/generated/acts.ts';
export type { ActsMessages } from './i18n/generated/acts.ts';
export { composerMessages } from './i18n/generated/composer.ts';
export type { ComposerMessages } from './i18n/generated/composer.ts';
export { composerPartsMessages } from './i18n/generated/composer-parts.ts';
export type { ComposerPartsMessages } from './i18n/generated/composer-parts.ts';
export { approvalRequestMessages } from './i18n/generated/approval-request.ts';
export type { ApprovalRequestMessages } from './i18n/generated/approval-request.ts';
export { decisionMessages } from './i18n/generated/decision.ts';
export type { DecisionMessages } from './i18n/generated/decision.ts';
export { listMessages } from './i18n/generated/list.ts';
export type { ListMessages } from './i18n/generated/list.ts';
export { statesMessages } from './i18n/generated/states.ts';
export type { StatesMessages } from './i18n/generated/states.ts';
export { threadEntryMessages } from './i18n/generated/thread-entry.ts';
export type { ThreadEntryMessages } from './i18n/generated/thread-entry.ts';
export { threadEntryActsMessages } from './i18n/generated/thread-entry-acts.ts';
export type { ThreadEntryActsMessages } from './i18n/generated/thread-entry-acts.ts';
export { threadNewsMessages } from './i18n/generated/thread-news.ts';
export type { ThreadNewsMessages } from './i18n/generated/thread-news.ts';
export { threadStatesMessages } from './i18n/generated/thread-states.ts';
export type { ThreadStatesMessages } from './i18n/generated/thread-states.ts';
export { ticketThreadMessages } from './i18n/generated/ticket-thread.ts';
export type { TicketThreadMessages } from './i18n/generated/ticket-thread.ts';
export { threadFindMessages } from './i18n/generated/thread-find.ts';
export type { ThreadFindMessages } from './i18n/generated/thread-find.ts';
export { ticketActsMessages } from './i18n/generated/ticket-acts.ts';
export type { TicketActsMessages } from './i18n/generated/ticket-acts.ts';
export { ticketHeadMessages } from './i18n/generated/ticket-head.ts';
export type { TicketHeadMessages } from './i18n/generated/ticket-head.ts';
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
  formatCount,
  isRightToLeft,
  languageFor,
  loadCatalogue,
  loadOverrides,
} from './i18n/messages.ts';
export type { Catalogue, CompiledOverrides, MessageBundle, MessageOverrides, Translate } from './i18n/messages.ts';
export type { Keeping } from './kept/keeping.ts';
export { purgeKept } from './kept/purge.ts';
export type { WordPlace } from './kept/word-store.ts';
export { addMoney, compareMoney, minMoney, subtractMoney } from './money/arithmetic.ts';
export { minorDigits } from './money/currencies.ts';
export { formatMoney, formatMoneyParts, toDecimalString } from './money/money.ts';
export type { Money, MoneyFormat, MoneyPart } from './money/money.ts';
export { parseMoney, toInputText } from './money/parse.ts';
export type { ParsedMoney, ParseFailure, ParseOptions } from './money/parse.ts';
export { openDraft } from './outbox/draft.ts';
export type { Draft, DraftOptions } from './outbox/draft.ts';
export { openMessageDraft } from './outbox/message-draft.ts';
export { openOutbox } from './outbox/outbox.ts';
export type { Outbox } from './outbox/outbox.ts';
export { resumeUnsent } from './outbox/resume.ts';
export type { BlockReason, MessageWords, SendState, UnsentMessage } from './outbox/unsent-message.ts';
export { QueryObserver } from '@tanstack/query-core';
export type { QueryObserverOptions } from '@tanstack/query-core';
export { toQueryState } from './queries/state.ts';
export type { QueryState } from './queries/state.ts';
export type { Health, HealthSource, HealthStatus } from './live/health.ts';
export { activityQuery } from './queries/activity.ts';
export { addOnQuoteQuery, addOnsQuery } from './queries/add-ons.ts';
export type { AddOnQuoteQuery } from './queries/add-ons.ts';
export { affiliatePayoutsQuery, affiliateSummaryQuery } from './queries/affiliate-payouts.ts';
export { approvalRequestQuery, approvalRequestsQuery } from './queries/approval-requests.ts';
export { billingHistoryQuery } from './queries/billing-history.ts';
export { catalogQuery } from './queries/catalog.ts';
export { connectionQuery, connectionsQuery, membersQuery } from './queries/connections.ts';
export { invoiceQuery, invoicesQuery, invoiceSummaryQuery, openInvoicesQuery } from './queries/invoices.ts';
export { acrossKey, connectionKey } from './queries/keys.ts';
export type { Filter, ListQuery } from './queries/list.ts';
export { notificationsQuery, notificationSummaryQuery } from './queries/notifications.ts';
export type { ConnectionQuery } from './queries/one.ts';
export { payoutQuery, payoutsQuery } from './queries/payouts.ts';
export { FIRST_PLACE, stayNear, turnPage } from './queries/place.ts';
export type { Place } from './queries/place.ts';
export { planQuery, planQuoteQuery } from './queries/plan.ts';
export { sessionQuery } from './queries/session.ts';
export type { SessionView } from './queries/session.ts';
export { allTicketsQuery, ticketQuery, ticketsQuery } from './queries/tickets.ts';
export { walletEntriesQuery, walletQuery } from './queries/wallet.ts';
export type { WalletEntriesQuery, WalletQuery } from './queries/wallet.ts';
export { isOwn } from './session/is-own.ts';
export { createScope } from './session/scope.ts';
export type { Scope, ScopeOptions } from './session/scope.ts';
export { signOut } from './session/sign-out.ts';
export type { SignOutOptions } from './session/sign-out.ts';
export type { Arrival } from './thread/arrivals.ts';
export { threadSearchQuery } from './thread/search.ts';
export type { ThreadSearch } from './thread/search.ts';
export { openThread } from './thread/open-thread.ts';
export type { OpenThread } from './thread/open-thread.ts';
export { readThread } from './thread/thread.ts';
export type { Thread } from './thread/thread.ts';
export type { ThreadChange, ThreadPlace, ThreadSide, ThreadState, ThreadWindow } from './thread/thread-state.ts';
