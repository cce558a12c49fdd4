import type { Permission } from '../index.ts';
import { seats } from './seats.ts';

/** A role, by its letter in the table below. */
const roles = { O: 'owner', B: 'billing', S: 'support', V: 'viewer' } as const;

/** A role of a person. */
export type Role = (typeof roles)[keyof typeof roles];

/** The seats, in the order of the columns of the table. */
export const columns = [
  { where: 'sub_org on partner_sub_org', connectionId: 'con_harborline_northgate', seat: 'sub_org' },
  { where: 'partner on partner_sub_org', connectionId: 'con_harborline_northgate', seat: 'partner' },
  { where: 'partner on partner_revampd', connectionId: 'con_harborline_revampd', seat: 'partner' },
  { where: 'sub_org on sub_org_revampd', connectionId: 'con_northgate_revampd', seat: 'sub_org' },
  { where: 'self_serve on self_serve_revampd', connectionId: 'con_juniper_revampd', seat: 'self_serve' },
  { where: 'revampd on partner_revampd', connectionId: 'con_harborline_revampd', seat: 'revampd' },
  { where: 'revampd on sub_org_revampd', connectionId: 'con_northgate_revampd', seat: 'revampd' },
  { where: 'revampd on self_serve_revampd', connectionId: 'con_juniper_revampd', seat: 'revampd' },
  { where: 'revampd on an escalated ticket', connectionId: 'con_harborline_northgate', seat: 'escalated' },
] as const;

/**
 * "Seats, sections, actions" of REQUIREMENTS.md once more: which roles of a seat (O owner, B billing, S support,
 * V viewer) an operation is open to; to the others it is 403 or 404. Before them stands how `sections` says so (the
 * section, and the action in it) and the permissions that it takes. It must not be derived from the platform's table.
 */
const table = `
operation                              | section, action                      | permissions                  | sub  par  par  sub  self rev  rev  rev  rev
                                       |                                      |                              | par  sub  rev  rev  rev  par  sub  self esc
getSession                             |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
revokeSession                          |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
createChallenge                        |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
answerChallenge                        |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
createSession                          |                                      | -                            | -    -    -    -    -    -    -    -    -
revokeSessions                         |                                      | -                            | -    -    -    -    -    -    -    -    -
streamEvents                           |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
listConnections                        |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
getConnection                          |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
listMembers                            |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV -
listMembers, assignable                |                                      | -                            | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
updateConnectionSettings, terms        | settings change                      | billing:write                | -    OB   -    -    -    OB   OB   OB   -
updateConnectionSettings, Support Reps | settings change_support_reps         | support:manage               | -    OS   -    -    -    OS   OS   OS   -
listActivity                           | activity                             | activity:read                | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV -
getCatalog                             | plan                                 | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
getPlan                                | plan                                 | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
previewPlanChange                      | plan change                          | billing:read+billing:write   | -    -    OB   -    OB   -    -    -    -
changePlan                             | plan change                          | billing:read+billing:write   | -    -    OB   -    OB   -    -    -    -
cancelPlan                             | plan cancel/end_at_period_end        | billing:read+billing:write   | -    OB   OB   -    OB   -    -    -    -
resumePlan                             | plan resume                          | billing:read+billing:write   | -    -    OB   -    OB   -    -    -    -
listAddOns                             | add_ons                              | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
previewAddOn, new                      | add_ons add                          | billing:read+billing:write   | -    -    OB   OB   OB   -    -    -    -
previewAddOn, change                   | add_ons change                       | billing:read+billing:write   | -    -    OB   OB   OB   -    -    -    -
addAddOn                               | add_ons add                          | billing:read+billing:write   | -    -    OB   OB   OB   -    -    -    -
updateAddOn                            | add_ons change                       | billing:read+billing:write   | -    -    OB   OB   OB   -    -    -    -
removeAddOn                            | add_ons remove/end_at_period_end     | billing:read+billing:write   | -    OB   OB   OB   OB   -    -    -    -
listApprovalRequests                   | approval_requests                    | billing:read                 | OBV  OBV  -    -    -    -    -    -    -
getApprovalRequest                     | approval_requests                    | billing:read                 | OBV  OBV  -    -    -    -    -    -    -
createApprovalRequest, plan            | approval_requests create             | billing:read+billing:write   | -    OB   -    -    -    -    -    -    -
createApprovalRequest, add-on          | approval_requests create             | billing:read+billing:write   | -    OB   -    -    -    -    -    -    -
createApprovalRequest, one-time charge | approval_requests create             | billing:read+billing:write   | -    OB   -    -    -    -    -    -    -
approveRequest                         | approval_requests approve            | billing:read+approvals:decide | OB   -    -    -    -    -    -    -    -
rejectRequest                          | approval_requests reject             | billing:read+approvals:decide | OB   -    -    -    -    -    -    -    -
withdrawRequest                        | approval_requests withdraw           | billing:read+billing:write   | -    OB   -    -    -    -    -    -    -
listInvoices                           | invoices                             | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
getInvoiceSummary                      | invoices                             | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
getInvoice                             | invoices                             | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
listBillingHistory                     | invoices                             | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
applyCredit                            | invoices apply_credit                | billing:read+wallet:write    | OB   -    OB   OB   OB   -    -    -    -
recordPayment                          | invoices record_payment              | billing:read+billing:write   | -    OB   -    -    -    OB   OB   OB   -
voidInvoice                            | invoices void                        | billing:read+billing:write   | -    OB   -    -    -    OB   OB   OB   -
getWallet                              | wallet                               | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
listWalletEntries                      | wallet                               | billing:read                 | OBV  OBV  OBV  OBV  OBV  OBV  OBV  OBV  -
createWalletEntry, credit              | wallet grant_credit                  | billing:read+wallet:write    | -    OB   -    -    -    OB   OB   OB   -
createWalletEntry, adjustment          | wallet adjust                        | billing:read+wallet:write    | -    OB   -    -    -    OB   OB   OB   -
reverseCredit                          | wallet reverse_application           | billing:read+wallet:write    | -    OB   -    -    -    OB   OB   OB   -
listPayouts                            | payouts                              | billing:read                 | -    -    OBV  -    -    OBV  -    -    -
getPayout                              | payouts                              | billing:read                 | -    -    OBV  -    -    OBV  -    -    -
allocatePayout, credit                 | payouts credit                       | billing:read+payouts:write   | -    -    OB   -    -    -    -    -    -
allocatePayout, withdraw               | payouts withdraw                     | billing:read+payouts:write   | -    -    OB   -    -    -    -    -    -
allocatePayout, split                  | payouts split                        | billing:read+payouts:write   | -    -    OB   -    -    -    -    -    -
retryWithdrawal                        | payouts withdraw                     | billing:read+payouts:write   | -    -    OB   -    -    -    -    -    -
listAffiliatePayouts                   | affiliate_payouts                    | billing:read                 | -    -    OBV  OBV  OBV  OBV  OBV  OBV  -
getAffiliateSummary                    | affiliate_payouts                    | billing:read                 | -    -    OBV  OBV  OBV  OBV  OBV  OBV  -
listAllTickets                         |                                      | support:read                 | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
listTickets                            | tickets                              | support:read                 | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
createTicket                           | submit_ticket submit/submit_on_behalf | support:write                | OS   OS   OS   OS   OS   -    -    -    -
createTicket, assigned                 | submit_ticket submit_on_behalf       | support:read+support:write+support:manage | -    OS   -    -    -    -    -    -    -
getTicket                              | tickets                              | support:read                 | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
listThread                             | tickets                              | support:read                 | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
markThreadRead                         | tickets                              | support:read                 | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
updateTicket, status                   | tickets set_status                   | support:read+support:manage  | -    OS   -    -    -    OS   OS   OS   OS
updateTicket, close                    | tickets close                        | support:read+support:write   | OS   -    OS   OS   OS   -    -    -    -
updateTicket, reopen                   | tickets reopen/set_status            | support:read+support:write   | OS   OS   OS   OS   OS   OS   OS   OS   OS
updateTicket, priority                 | tickets set_priority                 | support:read+support:manage  | -    OS   -    -    -    OS   OS   OS   OS
updateTicket, assignee                 | tickets assign                       | support:read+support:manage  | -    OS   -    -    -    OS   OS   OS   OS
escalateTicket                         | tickets escalate                     | support:read+support:manage  | -    OS   -    -    -    -    -    -    -
deescalateTicket                       | tickets return                       | support:read+support:manage  | -    -    -    -    -    -    -    -    OS
postMessage                            | tickets reply                        | support:read+support:write   | OS   OS   OS   OS   OS   OS   OS   OS   OS
postMessage, reply                     | tickets reply                        | support:read+support:write   | OS   OS   OS   OS   OS   OS   OS   OS   OS
addReaction                            | tickets react                        | support:read+support:write   | OS   OS   OS   OS   OS   OS   OS   OS   OS
removeReaction                         | tickets react                        | support:read+support:write   | OS   OS   OS   OS   OS   OS   OS   OS   OS
listNotifications                      | notifications                        | notifications:read           | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
getNotificationSummary                 | notifications                        | notifications:read           | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
markNotificationRead                   | notifications read_marks             | notifications:read           | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
markAllNotificationsRead               | notifications read_marks             | notifications:read           | OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV OBSV
`;

/** To whom an operation, or one way of it, is open. */
export interface Row {
  /** As `Attempt.name` has it. */
  readonly name: string;
  /** The section that it is in; undefined where it is in none. */
  readonly section: string | undefined;
  /** The actions of that section of which one opens it; none where reading does. */
  readonly actions: readonly string[];
  /** What a session must have for it, and no more. */
  readonly permissions: readonly Permission[];
  /** For each column the roles that may. */
  readonly allowed: readonly (readonly Role[])[];
}

/** The table's rows. */
export const whoMay: readonly Row[] = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => {
    const [name = '', where = '', needs = '', cells = ''] = line.split('|').map((part) => part.trim());
    const [section, actions] = where.split(' ');
    return {
      name,
      section: section || undefined,
      actions: actions?.split('/') ?? [],
      permissions: needs === '-' ? [] : (needs.split('+') as Permission[]),
      allowed: cells
        .split(/\s+/)
        .map((cell) =>
          [...cell].filter((letter) => letter !== '-').map((letter) => roles[letter as keyof typeof roles]),
        ),
    };
  });

/** The four people of a seat, by their roles. */
export function peopleOf(connectionId: string, seat: string): Readonly<Record<Role, string>> {
  const named = seat === 'escalated' ? 'revampd' : seat;
  return seats.find((each) => each.seat === named && (seat === 'escalated' || each.connectionId === connectionId))!
    .people;
}
