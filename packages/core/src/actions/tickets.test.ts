import { postMessage, updateTicket } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { connectionQuery } from '../queries/connections.ts';
import { allTicketsQuery } from '../queries/tickets.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { codeOf, hold, inList, rowOf, show, TICKET } from '../test/ticket-page.ts';
import { DANA, NORTHGATE, openReal, PRIYA, settled, TOM, type RealPage } from '../test/real.ts';
import { changeTicket } from './tickets.ts';

const ids = { connection_id: NORTHGATE, ticket_id: TICKET };

/** Somebody else's change of the ticket, as they see it. */
async function another(page: RealPage, body: Parameters<typeof updateTicket>[1]['body']): Promise<void> {
  const { client } = openReal(TOM, page.api).scope;
  const ifMatch = page.api.platform.tables.tickets.get(TICKET)!.entryCount;
  await updateTicket(client, { ...ids, body }, { ifMatch });
}

describe('a change of a ticket', () => {
  it('is shown at once wherever the ticket is, and is the server’s when it has answered', async () => {
    const page = openReal(PRIYA);
    const [ticket, list, queue] = [
      await show(page),
      await inList(page),
      await page.watch(allTicketsQuery(page.scope, {})),
    ];
    const { open } = hold(page, 'PATCH');
    const ended = changeTicket(page.scope, ticket.data!, { status: 'in_progress', priority: 'low' });
    expect([ticket.data!.status, rowOf(list).priority, rowOf(queue).status]).to.deep.equal([
      'in_progress',
      'low',
      'in_progress',
    ]);
    expect(ticket.data!.version).to.equal(4);
    open();
    expect((await ended).status).to.equal('done');
    await settled(page);
    expect(ticket.data).to.deep.include({ status: 'in_progress', priority: 'low', version: 6 });
    expect(ticket.data).to.deep.equal(rowOf(list));
    // Never back on the way.
    expect(ticket.seen.map(({ status }) => status).join()).to.match(/^open(,in_progress)+$/);
    expect(page.requests.find(({ method }) => method === 'PATCH')!.headers.get('If-Match')).to.equal('"4"');
  });

  it('is taken back if it fails, and what there is is read again', async () => {
    const page = openReal(PRIYA);
    const [ticket, list] = [await show(page), await inList(page)];
    page.api.network.faults.set([{ match: { method: 'PATCH' }, fault: { status: 500 }, times: 4 }]);
    const outcome = await changeTicket(page.scope, ticket.data!, { priority: 'low' });
    expect([outcome.status, codeOf(outcome)]).to.deep.equal(['failed', 'internal_error']);
    expect([ticket.data!.priority, rowOf(list).priority]).to.deep.equal(['high', 'high']);
    await settled(page);
    expect(page.sent(`GET /v1/connections/${NORTHGATE}/tickets/${TICKET}`)).to.have.length(2);
    expect(ticket.seen.map(({ priority }) => priority)).to.deep.equal(['high', 'low', 'high']);
  });

  it('MNY-3 of what somebody else has changed since: a conflict that says who, and shows what there is', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    await another(page, { priority: 'low' });
    const outcome = await changeTicket(page.scope, ticket.data!, { priority: 'medium' });
    expect([outcome.status, codeOf(outcome)]).to.deep.equal(['conflict', 'stale_version']);
    const { current } = (outcome as { error: { current: { changed_by: { name: string } } } }).error;
    expect(current.changed_by.name).to.equal('Tom Aldersey');
    expect(ticket.data).to.deep.include({ priority: 'low', version: 5 });
  });

  it('whose answer is lost is done once, and known as done', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    page.api.network.faults.set([{ match: { method: 'PATCH' }, fault: 'lost', times: 1 }]);
    const outcome = await changeTicket(page.scope, ticket.data!, { priority: 'low', assignee: null });
    expect(outcome.status).to.equal('done');
    expect(page.sent('PATCH')).to.have.length(2);
    expect(ticket.data).to.deep.include({ priority: 'low', assignee: null, version: 6 });
  });

  it('stays on screen over a newer version in which nobody set the same, as with a message', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    await page.goLive();
    const { open } = hold(page, 'PATCH');
    const ended = changeTicket(page.scope, ticket.data!, { priority: 'low' });
    const { client } = openReal(DANA, page.api).scope;
    await postMessage(client, { ...ids, body: { client_id: 'client_1', body: 'Any news?' } });
    await until(() => ticket.data!.version === 5);
    expect(ticket.data!.priority).to.equal('low');
    open();
    expect((await ended).status).to.equal('done');
    await settled(page);
    expect(ticket.seen.map(({ priority }) => priority).join()).to.match(/^high(,low)+$/);
  });

  it('LIV-3 somebody else’s newer value is shown while one’s own is under way, and stays', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    await page.goLive();
    let isHeld = true;
    const { opened, open } = gate();
    const { fetch } = page.api;
    Object.assign(page.api, {
      fetch: async (request: Request) => {
        if (isHeld && request.method === 'PATCH') {
          isHeld = false;
          await opened;
        }
        return fetch(request);
      },
    });
    const ended = changeTicket(page.scope, ticket.data!, { priority: 'low' });
    await until(() => !isHeld);
    await another(page, { priority: 'medium' });
    await until(() => ticket.data!.version === 5);
    expect(ticket.data!.priority).to.equal('medium');
    open();
    expect((await ended).status).to.equal('conflict');
    await settled(page);
    expect(ticket.data!.priority).to.equal('medium');
  });

  it('LIV-3 a read that was begun before it, and comes after it, takes nothing back', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    const { opened, open } = gate();
    const { fetch } = page.api;
    let reads = 0;
    Object.assign(page.api, {
      fetch: async (request: Request) => {
        const answer = await fetch(request);
        if (request.method === 'GET' && (reads += 1) === 1) await opened;
        return answer;
      },
    });
    void page.scope.queries.invalidateQueries();
    await until(() => reads === 1);
    await changeTicket(page.scope, ticket.data!, { priority: 'low' });
    open();
    await settled(page);
    expect(ticket.data).to.deep.include({ priority: 'low', version: 5 });
  });

  it('LIV-3 that fails leaves a list that was read later as it was', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    const { client } = openReal(DANA, page.api).scope;
    await postMessage(client, { ...ids, body: { client_id: 'client_1', body: 'Any news?' } });
    const list = await inList(page);
    const seen = [ticket.data!.version, rowOf(list).version];
    page.api.network.faults.set([{ match: { method: 'PATCH' }, fault: { status: 403 }, times: 1 }]);
    expect((await changeTicket(page.scope, ticket.data!, { priority: 'low' })).status).to.equal('failed');
    expect([...seen, rowOf(list).version, rowOf(list).priority]).to.deep.equal([4, 5, 5, 'high']);
  });

  it('the failure of an earlier one takes nothing of a later one with it', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    page.api.network.faults.set([{ match: { method: 'PATCH' }, fault: { status: 403 }, times: 1 }]);
    const first = changeTicket(page.scope, ticket.data!, { priority: 'low', status: 'in_progress' });
    const second = changeTicket(page.scope, ticket.data!, { priority: 'medium' });
    expect([ticket.data!.status, ticket.data!.priority]).to.deep.equal(['in_progress', 'medium']);
    expect((await first).status).to.equal('failed');
    expect([ticket.data!.status, ticket.data!.priority]).to.deep.equal(['open', 'medium']);
    expect((await second).status).to.equal('done');
    await settled(page);
    expect(ticket.data).to.deep.include({ status: 'open', priority: 'medium', version: 5 });
  });

  it('those of one ticket are sent in their order, each made to what the one before has made', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    const statuses = ['in_progress', 'resolved', 'closed', 'open'] as const;
    const ended = statuses.map((status) => changeTicket(page.scope, ticket.data!, { status }));
    expect(ticket.data!.status).to.equal('open');
    expect((await Promise.all(ended)).map(({ status }) => status)).to.deep.equal(Array(4).fill('done'));
    const matches = page.requests
      .filter(({ method }) => method === 'PATCH')
      .map(({ headers }) => headers.get('If-Match'));
    expect(matches).to.deep.equal(['"4"', '"5"', '"6"', '"7"']);
    await settled(page);
    expect(ticket.data).to.deep.include({ status: 'open', version: 8 });
  });

  it('SES-7 what waits is neither sent nor shown when somebody else is here', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    hold(page, 'PATCH');
    const ended = [
      changeTicket(page.scope, ticket.data!, { priority: 'low' }),
      changeTicket(page.scope, ticket.data!, { priority: 'medium' }),
    ];
    await until(() => page.sent('PATCH').length === 1);
    page.person = { ...DANA };
    await page.scope.session.replace(await page.scope.session.token());
    const outcomes = await Promise.all(ended);
    expect(outcomes.map(codeOf)).to.deep.equal(['aborted', 'aborted']);
    await rest();
    expect(page.sent('PATCH')).to.have.length(1);
    const hers = await show(page);
    expect([hers.data!.priority, hers.data!.version]).to.deep.equal(['high', 4]);
  });

  it('MNY-5 of another connection than the session’s is refused, and never shown', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    const before = page.calls.length;
    const elsewhere = { ...ticket.data!, connection_id: 'con_harborline_cascade' };
    const outcome = await changeTicket(page.scope, elsewhere, { priority: 'low' });
    expect(codeOf(outcome)).to.equal('scope_mismatch');
    expect([page.calls.length, ticket.seen.length]).to.deep.equal([before, 1]);
  });

  it('keeps the counts right where no stream tells them', async () => {
    const page = openReal(PRIYA);
    const [ticket, connection] = [await show(page), await page.watch(connectionQuery(page.scope, {}))];
    expect(connection.data!.counts.open_tickets).to.equal(4);
    for (const status of ['in_progress', 'resolved'] as const) await changeTicket(page.scope, ticket.data!, { status });
    await settled(page);
    expect(connection.data!.counts.open_tickets).to.equal(3);
  });
});
