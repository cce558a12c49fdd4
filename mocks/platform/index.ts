export * from './access.ts';
export * from './activity/activity.ts';
export * from './activity/objects.ts';
export type { ActivityState } from './activity/state.ts';
export * from './actors.ts';
export * from './affiliates/affiliate-payout.ts';
export * from './affiliates/participation.ts';
export { affiliateEarned, affiliatePaid, failAffiliatePayout, payAffiliatePayout } from './affiliates/paying.ts';
export * from './affiliates/reading.ts';
export { affiliateTotals, type AffiliateTotals } from './affiliates/totals.ts';
export * from './approvals/asking.ts';
export * from './approvals/deciding.ts';
export * from './approvals/effect.ts';
export * from './approvals/reading.ts';
export * from './approvals/request.ts';
export * from './calendar.ts';
export * from './callers.ts';
export * from './catalog/catalog.ts';
export * from './challenges.ts';
export * from './clock.ts';
export * from './connections.ts';
export * from './errors.ts';
export { type Events, type Listener } from './events/events.ts';
export { type HeardEvent } from './events/hearing.ts';
export * from './idempotency.ts';
export * from './invoices/due.ts';
export * from './invoices/invoice.ts';
export * from './invoices/issuing.ts';
export * from './invoices/reading.ts';
export * from './invoices/settling.ts';
export * from './listing.ts';
export * from './money.ts';
export * from './names.ts';
export * from './notifications/marks.ts';
export * from './notifications/notification.ts';
export {
  pageNotifications,
  unreadSummary,
  type NotificationFilter,
  type UnreadSummary,
} from './notifications/reading.ts';
export * from './organizations.ts';
export * from './payouts/allocating.ts';
export * from './payouts/earning.ts';
export * from './payouts/payout.ts';
export * from './payouts/reading.ts';
export { retryWithdrawal, withdrawalFailed, withdrawalPaid } from './payouts/withdrawing.ts';
export * from './platform.ts';
export * from './roles.ts';
export * from './secrets.ts';
export * from './sessions.ts';
export * from './settings.ts';
export { countReaders, involvedOrganizations, readsTicket } from './tickets/audience.ts';
export { changeTicket, type TicketChange } from './tickets/changing.ts';
export { escalateTicket, returnTicket } from './tickets/escalating.ts';
export { postMessage, type MessageRequest } from './tickets/messages.ts';
export { nextStatuses, ticketActions } from './tickets/possible.ts';
export { excerptOf, wordsOf } from './tickets/quoting.ts';
export { addReaction, removeReaction, type ReactionRequest } from './tickets/reactions.ts';
export { markThreadRead, ticketViewerState, type TicketViewerState } from './tickets/read-marks.ts';
export * from './tickets/reading.ts';
export { isAssignable } from './tickets/routing.ts';
export { submitTicket, type TicketRequest } from './tickets/submitting.ts';
export * from './tickets/thread-entry.ts';
export * from './tickets/thread.ts';
export * from './tickets/ticket.ts';
export { writeTicket, type UnwrittenTicket } from './tickets/writing.ts';
export { billedAddOns, pageAddOns, requireAddOn, type AddOn } from './subscriptions/add-on.ts';
export {
  addAddOn,
  beginAddOn,
  changeAddOn,
  previewAddOn,
  removeAddOn,
  type AddOnWanted,
  type AddOnWritten,
} from './subscriptions/add-ons.ts';
export { addOnActions, openToEnd, planActions } from './subscriptions/allowed.ts';
export type { BillLine } from './subscriptions/bill.ts';
export * from './subscriptions/cost.ts';
export { enterAddOn, enterPlan } from './subscriptions/entering.ts';
export * from './subscriptions/manager.ts';
export type { Span } from './subscriptions/periods.ts';
export {
  beginPlan,
  cancelPlan,
  changePlan,
  previewPlanChange,
  resumePlan,
  type PlanWritten,
} from './subscriptions/plans.ts';
export { personOf, type Person, type Quote, type QuoteTerms } from './subscriptions/quotes.ts';
export {
  billedSubscription,
  nextPlanOf,
  renewalDayOf,
  subscriptionOf,
  type NextPlan,
  type Subscription,
  type SubscriptionStatus,
} from './subscriptions/subscription.ts';
export * from './subscriptions/terms.ts';
export * from './versions.ts';
export type { Commit, Snapshot } from './tables/database.ts';
export type { Page, PageRequest } from './tables/page.ts';
export type { SortKey } from './tables/sort-key.ts';
export * from './wallet/applications.ts';
export * from './wallet/fence.ts';
export * from './wallet/grants.ts';
export * from './wallet/ledger.ts';
