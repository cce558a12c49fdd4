import { expect } from '@open-wc/testing';
import { allTicketsQuery } from '../queries/tickets.ts';
import { gate } from '../test/page.ts';
import { codeOf, hold, inList, rowOf, show, TICKET } from '../test/ticket-page.ts';
import { DANA, NORTHGATE, openReal, PRIYA, settled, TOM } from '../test/real.ts';
import { escalate, markRead, returnToPartner } from './tickets.ts';

describe('an escalation', () => {
  it('stands with the server’s answer, who reads along with it; and so does the return', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    const { open } = hold(page, 'POST');
    const ended = escalate(page.scope, ticket.data!, 'Their transfer leg');
    expect(ticket.data!.escalation).to.equal(null);
    open();
    expect((await ended).status).to.equal('done');
    expect(ticket.data!.escalation).to.deep.include({ reason: 'Their transfer leg' });
    expect(ticket.data!.audience.organizations).to.have.length(3);
    const lena = openReal({ user_id: 'usr_lena', connection_id: null }, page.api);
    const queue = await lena.watch(allTicketsQuery(lena.scope, {}));
    const theirs = queue.data!.data.find(({ id }) => id === TICKET)!;
    expect((await returnToPartner(lena.scope, theirs, 'Mended')).status).to.equal('done');
    await settled(lena);
    expect(queue.data!.data.map(({ id }) => id)).not.to.include(TICKET);
  });

  it('whose answers are all lost is asked for again by the person, and known as done', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    page.api.network.faults.set([{ match: { method: 'POST' }, fault: 'lost', times: 4 }]);
    const seen = ticket.data!;
    const outcome = await escalate(page.scope, seen, 'Their transfer leg');
    expect([outcome.status, codeOf(outcome)]).to.deep.equal(['failed', 'network']);
    await settled(page);
    expect(ticket.data!.escalation).to.deep.include({ reason: 'Their transfer leg' });
    expect((await escalate(page.scope, seen, 'Their transfer leg')).status).to.equal('done');
  });

  it('MNY-3 that a colleague was quicker with is a conflict that says so', async () => {
    const page = openReal(PRIYA);
    const ticket = await show(page);
    const tom = openReal(TOM, page.api);
    await escalate(tom.scope, (await show(tom)).data!, 'Theirs');
    const outcome = await escalate(page.scope, ticket.data!, 'Not ours');
    expect([outcome.status, codeOf(outcome)]).to.deep.equal(['conflict', 'invalid_transition']);
    expect(ticket.data!.changed_by!.name).to.equal('Tom Aldersey');
  });
});

describe('a read mark', () => {
  it('is shown at once in the ticket and its lists, costs one call, and its echo none', async () => {
    const page = openReal(DANA);
    const [ticket, list] = [await show(page), await inList(page)];
    await page.goLive();
    const count = ticket.data!.entry_count;
    const unread = ticket.data!.viewer_state.unread_count;
    const before = page.calls.length;
    const ended = markRead(page.scope, ticket.data!, count);
    expect([ticket.data!.viewer_state.unread_count, rowOf(list).viewer_state.unread_count]).to.deep.equal([0, 0]);
    expect((await ended).status).to.equal('done');
    const back = markRead(page.scope, ticket.data!, 0);
    expect(ticket.data!.viewer_state.unread_count).to.be.greaterThan(0);
    expect((await back).status).to.equal('done');
    await settled(page);
    expect(page.calls.slice(before)).to.deep.equal(
      Array(2).fill(`PUT /v1/connections/${NORTHGATE}/tickets/${TICKET}/read`),
    );
    const fresh = await show(openReal(DANA, page.api));
    expect(ticket.data).to.deep.equal(fresh.data);
    expect(rowOf(list)).to.deep.equal(fresh.data);
    expect(unread).to.be.a('number');
  });

  it('that fails is taken back', async () => {
    const page = openReal(DANA);
    const ticket = await show(page);
    const before = ticket.data!.viewer_state;
    page.api.network.faults.set([{ match: { method: 'PUT' }, fault: 'network', times: 4 }]);
    expect((await markRead(page.scope, ticket.data!, 1)).status).to.equal('failed');
    await settled(page);
    expect(ticket.data!.viewer_state).to.deep.equal(before);
  });

  it('LIV-3 a list that was being read meanwhile, and answers with the time before, doesn’t end unread', async () => {
    const page = openReal(DANA);
    await page.goLive();
    const list = await inList(page);
    const unread = list.data!.data.find(({ viewer_state }) => viewer_state.unread_count > 0)!;
    const { fetch } = page.api;
    const [answered, late] = [gate(), gate()];
    let isFirst = true;
    Object.assign(page.api, {
      fetch: async (request: Request) => {
        const answer = await fetch(request);
        if (!isFirst || !new URL(request.url).pathname.endsWith('/tickets')) return answer;
        isFirst = false;
        answered.open();
        await late.opened;
        return answer;
      },
    });
    void page.scope.queries.invalidateQueries({ queryKey: ['tickets'] });
    await answered.opened;
    expect((await markRead(page.scope, unread, unread.entry_count)).status).to.equal('done');
    late.open();
    await settled(page);
    expect(rowOf(list, unread.id).viewer_state.unread_count).to.equal(0);
    page.leave();
  });
});
