import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  escalate,
  giveBack,
  HARBORLINE_REVAMPD,
  JUNIPER_REVAMPD,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  submit,
  submitted,
} from '../test/help-desk.ts';
import { each } from '../test/told.ts';
import {
  check,
  createScene,
  hadIt,
  HARBORLINE,
  hasIt,
  JUNIPER,
  others,
  REVAMPD,
  SUB_ORG,
} from '../test/told-of-tickets.ts';

describe('NOT-3 a ticket is created: the assigned organization and the assigned user, one row each', () => {
  check([
    ['NOT-3 a Sub-Org’s: its Partner', ({ joel }) => submit(joel, NORTHGATE), each(HARBORLINE, 'ticket_created')],
    [
      'NOT-3 by the Partner on its behalf: the Partner, but who wrote it, and nobody of the Sub-Org',
      ({ priya }) => submit(priya, NORTHGATE),
      each(others(HARBORLINE, 'usr_priya'), 'ticket_created'),
    ],
    ['NOT-3 a Sub-Org’s with Revampd', ({ dana }) => submit(dana, NORTHGATE_REVAMPD), each(REVAMPD, 'ticket_created')],
    ['NOT-3 a Partner’s with Revampd', ({ tom }) => submit(tom, HARBORLINE_REVAMPD), each(REVAMPD, 'ticket_created')],
    ['NOT-3 a Self-Serve’s', ({ wren }) => submit(wren, JUNIPER_REVAMPD), each(REVAMPD, 'ticket_created')],
    [
      'NOT-3 one row also for who is assigned at creation',
      ({ priya }) => submit(priya, NORTHGATE, { assignee_id: 'usr_tom' }),
      each(others(HARBORLINE, 'usr_priya'), 'ticket_created'),
    ],
    [
      'NOT-3 none for who assigns it to themselves',
      ({ priya }) => submit(priya, NORTHGATE, { assignee_id: 'usr_priya' }),
      each(others(HARBORLINE, 'usr_priya'), 'ticket_created'),
    ],
    [
      'NOT-3 TIC-4 every Support Rep once, the one who gets it too',
      ({ joel }) => submit(joel, NORTHGATE),
      each(HARBORLINE, 'ticket_created'),
      async ({ desk }) => desk.staff(NORTHGATE, ['usr_priya', 'usr_tom']),
    ],
  ]);

  it('NOT-3 the creator’s own list of tickets shows it at once', async () => {
    const { desk, joel } = await createScene();
    const ticket = await submitted(joel, NORTHGATE, { title: 'Another' });
    const list = (await desk.person('usr_joel').get(`/v1/tickets?limit=1`)).body.data;
    assert.equal(list[0].id, ticket.id);
  });
});

describe('NOT-4 a ticket is assigned: the assigned user', () => {
  const toTom = { usr_tom: ['ticket_assigned'] };
  check([
    ['NOT-4 to another', ({ priya, ticket }) => change(priya, ticket, { assignee_id: 'usr_tom' }), toTom],
    ['NOT-4 not to oneself', ({ tom, ticket }) => change(tom, ticket, { assignee_id: 'usr_tom' }), {}],
    [
      'NOT-4 from one to another: the other alone',
      ({ priya, ticket }) => change(priya, ticket, { assignee_id: 'usr_tom' }),
      toTom,
      ({ tom, ticket }) => change(tom, ticket, { assignee_id: 'usr_priya' }),
    ],
    [
      'NOT-4 to nobody: nobody',
      ({ priya, ticket }) => change(priya, ticket, { assignee_id: null }),
      {},
      ({ priya, ticket }) => change(priya, ticket, { assignee_id: 'usr_tom' }),
    ],
    [
      'NOT-4 to who has it already: nobody',
      ({ priya, ticket }) => change(priya, ticket, { assignee_id: 'usr_tom' }),
      {},
      ({ priya, ticket }) => change(priya, ticket, { assignee_id: 'usr_tom' }),
    ],
    [
      'NOT-4 by Revampd, of an escalated one, among its own',
      ({ lena, ticket }) => change(lena, ticket, { assignee_id: 'usr_omar' }),
      { usr_omar: ['ticket_assigned'] },
      hasIt,
    ],
    [
      'NOT-4 from one to another of the same name',
      ({ priya, ticket }) => change(priya, ticket, { assignee_id: 'usr_tom' }),
      toTom,
      async ({ desk, tom, ticket }) => {
        const { users } = desk.api.platform.tables;
        const name = users.get('usr_tom')!.name;
        desk.api.platform.transaction(() => users.put({ ...users.get('usr_priya')!, name }));
        await change(tom, ticket, { assignee_id: 'usr_priya' });
      },
    ],
  ]);
});

describe('NOT-5 status or priority changed: the affected organization', () => {
  const all = each(SUB_ORG, 'ticket_updated');
  check([
    ['NOT-5 the status, by the Partner', ({ priya, ticket }) => change(priya, ticket, { status: 'in_progress' }), all],
    ['NOT-5 the priority', ({ tom, ticket }) => change(tom, ticket, { priority: 'high' }), all],
    [
      'NOT-5 both at once: one row',
      ({ priya, ticket }) => change(priya, ticket, { status: 'in_progress', priority: 'low' }),
      all,
    ],
    [
      'NOT-5 with an assignment: each to whom it concerns',
      ({ priya, ticket }) => change(priya, ticket, { priority: 'low', assignee_id: 'usr_tom' }),
      { ...all, usr_tom: ['ticket_assigned'] },
    ],
    [
      'NOT-5 closed by one of its own people: the others of them',
      ({ joel, ticket }) => change(joel, ticket, { status: 'closed' }),
      each(others(SUB_ORG, 'usr_joel'), 'ticket_updated'),
    ],
    [
      'NOT-5 reopened by one of its own people: the others of them',
      ({ dana, ticket }) => change(dana, ticket, { status: 'open' }),
      each(others(SUB_ORG, 'usr_dana'), 'ticket_updated'),
      ({ joel, ticket }) => change(joel, ticket, { status: 'closed' }),
    ],
    [
      'NOT-5 by Revampd, of an escalated one: the Sub-Org, and not the Partner',
      ({ lena, ticket }) => change(lena, ticket, { status: 'in_progress' }),
      all,
      hasIt,
    ],
    [
      'NOT-5 a Partner’s own with Revampd',
      ({ lena, ticket }) => change(lena, ticket, { status: 'in_progress' }),
      each(HARBORLINE, 'ticket_updated'),
      undefined,
      HARBORLINE_REVAMPD,
    ],
    [
      'NOT-5 a Self-Serve’s',
      ({ omar, ticket }) => change(omar, ticket, { priority: 'high' }),
      each(JUNIPER, 'ticket_updated'),
      undefined,
      JUNIPER_REVAMPD,
    ],
    ['NOT-5 the same priority again: nobody', ({ tom, ticket }) => change(tom, ticket, { priority: 'medium' }), {}],
  ]);
});

describe('NOT-6 NOT-7 escalated and returned', () => {
  check([
    ['NOT-6 escalated: Revampd Support, and nobody else', hasIt, each(REVAMPD, 'ticket_escalated')],
    [
      'NOT-6 escalated again after a return',
      ({ tom, ticket }) => escalate(tom, ticket),
      each(REVAMPD, 'ticket_escalated'),
      hadIt,
    ],
    [
      'NOT-7 returned: the Partner and the affected organization',
      ({ lena, ticket }) => giveBack(lena, ticket),
      each([...SUB_ORG, ...HARBORLINE], 'ticket_returned'),
      hasIt,
    ],
    [
      'NOT-7 returned to who had it before: still one row',
      ({ omar, ticket }) => giveBack(omar, ticket),
      each([...SUB_ORG, ...HARBORLINE], 'ticket_returned'),
      async ({ priya, tom, ticket }) => {
        await change(priya, ticket, { assignee_id: 'usr_tom' });
        await escalate(tom, ticket);
      },
    ],
  ]);
});
