/** Edits of one person behind each other, where the answers to the first are lost: they aren't in each other's way. */
import { updateTicket } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { ticketQuery } from '../queries/tickets.ts';
import { NORTHGATE, openReal, PRIYA, settled, TOM, type RealPage } from '../test/real.ts';
import { changeTicket } from './tickets.ts';

const TICKET = 'tkt_57';
const codeOf = (outcome: object): string | undefined => (outcome as { error?: { code: string } }).error?.code;
const show = (page: RealPage) => page.watch(ticketQuery(page.scope, { id: TICKET }));

/** A page on which no answer to the next edit comes; `meanwhile` runs when it was sent for the last time. */
async function losing(meanwhile: (page: RealPage) => Promise<void> = async () => {}): Promise<RealPage> {
  const page = openReal(PRIYA);
  page.api.network.faults.set([{ match: { path: 'updateTicket' }, fault: 'lost', times: 4 }]);
  const { fetch } = page.api;
  let edits = 0;
  Object.assign(page.api, {
    fetch: async (request: Request) => {
      if (request.method === 'PATCH' && (edits += 1) === 5) {
        Object.assign(page.api, { fetch });
        await meanwhile(page);
      }
      return fetch(request);
    },
  });
  return page;
}

/** Sets something in the ticket as it stands by then. */
async function sets(page: RealPage, who: typeof TOM, body: Parameters<typeof updateTicket>[1]['body']): Promise<void> {
  const other = openReal(who, page.api);
  const { version: ifMatch } = (await show(other)).data!;
  await updateTicket(other.scope.client, { connection_id: NORTHGATE, ticket_id: TICKET, body }, { ifMatch });
  other.leave();
}

describe('an edit behind one whose answers were lost', () => {
  it('is no conflict with oneself: it is made to what stands there, and done', async () => {
    const page = await losing();
    const ticket = await show(page);
    const ended = await Promise.all([
      changeTicket(page.scope, ticket.data!, { priority: 'low' }),
      changeTicket(page.scope, ticket.data!, { status: 'in_progress' }),
    ]);
    expect(ended.map(({ status }) => status)).to.deep.equal(['failed', 'done']);
    await settled(page);
    expect(ticket.data).to.deep.include({ priority: 'low', status: 'in_progress' });
    expect(page.sent('PATCH')).to.have.length(6);
    page.leave();
  });

  it('MNY-3 is a conflict where the person set it back in another tab', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    const { priority } = ticket.data!;
    expect(priority).not.to.equal('low');
    page.api.network.faults.set([{ match: { path: 'updateTicket' }, fault: 'lost', times: 1 }]);
    const { fetch } = page.api;
    let edits = 0;
    Object.assign(page.api, {
      fetch: async (request: Request) => {
        if (request.method === 'PATCH' && (edits += 1) === 2) {
          Object.assign(page.api, { fetch });
          await sets(page, PRIYA, { priority });
        }
        return fetch(request);
      },
    });
    const ended = await changeTicket(page.scope, ticket.data!, { priority: 'low' });
    expect([ended.status, codeOf(ended)]).to.deep.equal(['conflict', 'stale_version']);
    expect(ticket.data!.priority).to.equal(priority);
    expect(page.sent('PATCH')).to.have.length(2);
    page.leave();
  });

  it('MNY-3 is a conflict where a colleague came between', async () => {
    const page = await losing((one) => sets(one, TOM, { assignee_id: null }));
    const ticket = await show(page);
    const ended = await Promise.all([
      changeTicket(page.scope, ticket.data!, { priority: 'low' }),
      changeTicket(page.scope, ticket.data!, { status: 'in_progress' }),
    ]);
    expect([ended[1].status, codeOf(ended[1])]).to.deep.equal(['conflict', 'stale_version']);
    expect(page.sent('PATCH')).to.have.length(5);
    page.leave();
  });

  it('MNY-3 is a conflict where the person set the same differently in another tab', async () => {
    const page = await losing((one) => sets(one, PRIYA, { priority: 'medium' }));
    const ticket = await show(page);
    const ended = await Promise.all([
      changeTicket(page.scope, ticket.data!, { status: 'in_progress' }),
      changeTicket(page.scope, ticket.data!, { priority: 'low' }),
    ]);
    expect([ended[1].status, codeOf(ended[1])]).to.deep.equal(['conflict', 'stale_version']);
    expect(ticket.data!.priority).to.equal('medium');
    expect(page.sent('PATCH')).to.have.length(5);
    page.leave();
  });
});
