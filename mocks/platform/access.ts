import type { ConnectionType } from './connections.ts';
import type { OrganizationType } from './organizations.ts';
import type { Permission } from './roles.ts';

/** The parts of a connection (REQUIREMENTS.md, Seats, sections, actions). */
export type SectionName =
  | 'plan'
  | 'add_ons'
  | 'approval_requests'
  | 'tickets'
  | 'submit_ticket'
  | 'invoices'
  | 'wallet'
  | 'payouts'
  | 'affiliate_payouts'
  | 'notifications'
  | 'activity'
  | 'settings';

/** What a section lets its readers and actors do: the permission to read it, and the one that each act needs. */
const needs = {
  plan: {
    read: 'billing:read',
    acts: {
      start: 'billing:write',
      change: 'billing:write',
      cancel: 'billing:write',
      resume: 'billing:write',
      propose: 'billing:write',
      end_at_period_end: 'billing:write',
    },
  },
  add_ons: {
    read: 'billing:read',
    acts: {
      add: 'billing:write',
      change: 'billing:write',
      remove: 'billing:write',
      propose: 'billing:write',
      end_at_period_end: 'billing:write',
    },
  },
  approval_requests: {
    read: 'billing:read',
    acts: {
      approve: 'approvals:decide',
      reject: 'approvals:decide',
      create: 'billing:write',
      withdraw: 'billing:write',
    },
  },
  tickets: {
    read: 'support:read',
    acts: {
      reply: 'support:write',
      react: 'support:write',
      close: 'support:write',
      reopen: 'support:write',
      assign: 'support:manage',
      set_status: 'support:manage',
      set_priority: 'support:manage',
      escalate: 'support:manage',
      return: 'support:manage',
    },
  },
  submit_ticket: { read: 'support:write', acts: { submit: 'support:write', submit_on_behalf: 'support:write' } },
  invoices: {
    read: 'billing:read',
    acts: {
      apply_credit: 'wallet:write',
      pay_elsewhere: 'billing:write',
      record_payment: 'billing:write',
      void: 'billing:write',
    },
  },
  wallet: {
    read: 'billing:read',
    acts: {
      apply_credit: 'wallet:write',
      grant_credit: 'wallet:write',
      adjust: 'wallet:write',
      reverse_application: 'wallet:write',
    },
  },
  payouts: {
    read: 'billing:read',
    acts: { credit: 'payouts:write', withdraw: 'payouts:write', split: 'payouts:write' },
  },
  affiliate_payouts: { read: 'billing:read', acts: {} },
  notifications: {
    read: 'notifications:read',
    acts: { read_marks: 'notifications:read', decide: 'approvals:decide' },
  },
  activity: { read: 'activity:read', acts: {} },
  settings: { read: null, acts: { change: 'billing:write', change_support_reps: 'support:manage' } },
} as const satisfies Record<SectionName, { read: Permission | null; acts: Readonly<Record<string, Permission>> }>;

type ActionsOf<Name extends SectionName> = keyof (typeof needs)[Name]['acts'] & string;

/** What can be done in a section. */
export type Action = { [Name in SectionName]: ActionsOf<Name> }[SectionName];

/** A section that somebody may read, and what they may do there. */
export interface Section {
  readonly name: SectionName;
  readonly actions: readonly Action[];
}

/** The sections of a seat, each with all that the seat may do there; one that isn't named doesn't exist for it. */
type SeatSections = { readonly [Name in SectionName]?: readonly ActionsOf<Name>[] };

/** What everybody has who pays Revampd; the tickets are theirs, Revampd receives them. */
const payerOfRevampd = {
  tickets: ['reply', 'react', 'close', 'reopen'],
  submit_ticket: ['submit'],
  invoices: ['apply_credit', 'pay_elsewhere'],
  wallet: ['apply_credit'],
  affiliate_payouts: [],
  notifications: ['read_marks'],
  activity: [],
  settings: [],
} as const satisfies SeatSections;

const ownSubscription = {
  plan: ['start', 'change', 'cancel', 'resume'],
  add_ons: ['add', 'change', 'remove'],
} as const satisfies SeatSections;

const revampd = {
  plan: [],
  add_ons: [],
  tickets: ['reply', 'react', 'assign', 'set_status', 'set_priority'],
  invoices: ['record_payment', 'void'],
  wallet: ['grant_credit', 'adjust', 'reverse_application'],
  affiliate_payouts: [],
  notifications: ['read_marks'],
  activity: [],
  settings: ['change', 'change_support_reps'],
} as const satisfies SeatSections;

/** Connection type × seat: the table of REQUIREMENTS.md. A seat that isn't named has no part in the type. */
const seats: Readonly<Record<ConnectionType, { readonly [Seat in OrganizationType]?: SeatSections }>> = {
  partner_sub_org: {
    sub_org: {
      plan: [],
      add_ons: [],
      approval_requests: ['approve', 'reject'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      notifications: ['read_marks', 'decide'],
      activity: [],
      settings: [],
    },
    partner: {
      plan: ['propose', 'end_at_period_end'],
      add_ons: ['propose', 'end_at_period_end'],
      approval_requests: ['create', 'withdraw'],
      tickets: ['reply', 'react', 'assign', 'set_status', 'set_priority', 'escalate'],
      submit_ticket: ['submit_on_behalf'],
      invoices: ['record_payment', 'void'],
      wallet: ['grant_credit', 'adjust', 'reverse_application'],
      notifications: ['read_marks'],
      activity: [],
      settings: ['change', 'change_support_reps'],
    },
    // While one of its tickets is escalated, and of the tickets only those that are (TIC-7).
    revampd: {
      tickets: ['reply', 'react', 'assign', 'set_status', 'set_priority', 'return'],
      notifications: ['read_marks'],
    },
  },
  partner_revampd: {
    partner: { ...ownSubscription, ...payerOfRevampd, payouts: ['credit', 'withdraw', 'split'] },
    revampd: { ...revampd, payouts: [] },
  },
  sub_org_revampd: {
    sub_org: { plan: [], add_ons: ['add', 'change', 'remove'], ...payerOfRevampd },
    revampd,
  },
  self_serve_revampd: {
    self_serve: { ...ownSubscription, ...payerOfRevampd },
    revampd,
  },
};

/** The order in which sections are listed. */
const order = Object.keys(needs) as SectionName[];

/** The permission without which nobody reads the tickets, of whatever connection. */
export const permissionToReadTickets: Permission = needs.tickets.read;

/**
 * The one table of what may be seen and done: connection type × seat × permissions (a role's, narrowed by the
 * session's). Operations check against it and answers show it (CON-2, CON-7). A secret key has no hands: it reads.
 */
export function sectionsFor(
  type: ConnectionType,
  seat: OrganizationType,
  permissions: ReadonlySet<Permission>,
  mayAct: boolean,
): readonly Section[] {
  const offered = seats[type][seat] ?? {};
  return order.flatMap((name) => {
    const all = offered[name] as readonly Action[] | undefined;
    const read = needs[name].read;
    if (!all || (read && !permissions.has(read))) return [];
    const acts = needs[name].acts as Readonly<Partial<Record<Action, Permission>>>;
    return [{ name, actions: mayAct ? all.filter((action) => permissions.has(acts[action]!)) : [] }];
  });
}
