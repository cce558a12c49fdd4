/**
 * The table "Seats, sections, actions" of REQUIREMENTS.md, written out a second time: what an owner in each seat has.
 * It must not be derived from the platform's own table.
 */
export const seats: readonly {
  connectionId: string;
  type: string;
  seat: string;
  issuer: string;
  payer: string;
  people: Readonly<Record<'owner' | 'billing' | 'support' | 'viewer', string>>;
  sections: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    connectionId: 'con_harborline_northgate',
    type: 'partner_sub_org',
    seat: 'sub_org',
    issuer: 'org_harborline',
    payer: 'org_northgate',
    people: { owner: 'usr_dana', billing: 'usr_ines', support: 'usr_joel', viewer: 'usr_marcus' },
    sections: {
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
  },
  {
    connectionId: 'con_harborline_northgate',
    type: 'partner_sub_org',
    seat: 'partner',
    issuer: 'org_harborline',
    payer: 'org_northgate',
    people: { owner: 'usr_tom', billing: 'usr_grace', support: 'usr_priya', viewer: 'usr_noor' },
    sections: {
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
  },
  {
    connectionId: 'con_harborline_revampd',
    type: 'partner_revampd',
    seat: 'partner',
    issuer: 'org_revampd',
    payer: 'org_harborline',
    people: { owner: 'usr_tom', billing: 'usr_grace', support: 'usr_priya', viewer: 'usr_noor' },
    sections: {
      plan: ['start', 'change', 'cancel', 'resume'],
      add_ons: ['add', 'change', 'remove'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      payouts: ['credit', 'withdraw', 'split'],
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: [],
    },
  },
  {
    connectionId: 'con_northgate_revampd',
    type: 'sub_org_revampd',
    seat: 'sub_org',
    issuer: 'org_revampd',
    payer: 'org_northgate',
    people: { owner: 'usr_dana', billing: 'usr_ines', support: 'usr_joel', viewer: 'usr_marcus' },
    sections: {
      plan: [],
      add_ons: ['add', 'change', 'remove'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: [],
    },
  },
  {
    connectionId: 'con_juniper_revampd',
    type: 'self_serve_revampd',
    seat: 'self_serve',
    issuer: 'org_revampd',
    payer: 'org_juniper',
    people: { owner: 'usr_wren', billing: 'usr_mina', support: 'usr_theo', viewer: 'usr_anika' },
    sections: {
      plan: ['start', 'change', 'cancel', 'resume'],
      add_ons: ['add', 'change', 'remove'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: [],
    },
  },
  ...(['con_harborline_revampd', 'con_northgate_revampd', 'con_juniper_revampd'] as const).map((connectionId) => ({
    connectionId,
    type: {
      con_harborline_revampd: 'partner_revampd',
      con_northgate_revampd: 'sub_org_revampd',
      con_juniper_revampd: 'self_serve_revampd',
    }[connectionId],
    seat: 'revampd',
    issuer: 'org_revampd',
    payer: connectionId.replace('con', 'org').replace('_revampd', ''),
    people: { owner: 'usr_omar', billing: 'usr_ruth', support: 'usr_lena', viewer: 'usr_sven' },
    sections: {
      plan: [],
      add_ons: [],
      tickets: ['reply', 'react', 'assign', 'set_status', 'set_priority'],
      invoices: ['record_payment', 'void'],
      wallet: ['grant_credit', 'adjust', 'reverse_application'],
      ...(connectionId === 'con_harborline_revampd' && { payouts: [] as string[] }),
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: ['change', 'change_support_reps'],
    },
  })),
];
