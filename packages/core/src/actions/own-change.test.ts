/** A change of an add-on in doubt that others changed it after: the platform refuses to do it again, and that isn't its end. */
import { updateAddOn } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { addOnQuoteQuery, addOnsQuery } from '../queries/add-ons.ts';
import { JUNIPER, openReal, WREN, type RealPage } from '../test/real.ts';
import { addOnAct, type AddOnAct } from './add-ons.ts';

const ADD_ON = 'adn_4';
const errorOf = ({ state }: AddOnAct) => (state as { error?: { code: string; current?: { quantity: number } } }).error;

/** A change to five whose requests or answers were lost, one and all. */
async function inDoubt(fault: 'lost' | 'network'): Promise<{ page: RealPage; act: AddOnAct; version: number }> {
  const page = openReal(WREN);
  const list = await page.watch(addOnsQuery(page.scope, {}));
  const { version } = list.data!.data.find(({ id }) => id === ADD_ON)!;
  const quote = await page.watch(addOnQuoteQuery(page.scope, { addOnId: ADD_ON, quantity: 5 }));
  page.api.network.faults.set([{ match: { path: 'updateAddOn' }, fault, times: 4 }]);
  const act = addOnAct(page.scope, JUNIPER, ADD_ON);
  await act.submit({ kind: 'change', quantity: 5, quote: quote.data!, version });
  expect(act.state.status).to.equal('unknown');
  page.api.clock.advance(60_000);
  return { page, act, version };
}

/** A colleague's change of it, as it stands for them. */
async function colleague({ api }: RealPage, quantity: number, ifMatch: number): Promise<void> {
  const { scope, watch, leave } = openReal({ user_id: 'usr_mina', connection_id: JUNIPER }, api);
  const quote = await watch(addOnQuoteQuery(scope, { addOnId: ADD_ON, quantity }));
  const body = { quantity, quote_id: quote.data!.quote_id };
  await updateAddOn(scope.client, { connection_id: JUNIPER, add_on_id: ADD_ON, body }, { ifMatch });
  leave();
}

describe('a change of an add-on whose answers were lost, and that others changed since', () => {
  it('MNY-1 was done: it says so, with when it was', async () => {
    const { page, act, version } = await inDoubt('lost');
    await colleague(page, 7, version + 1);
    await colleague(page, 9, version + 2);
    await act.checkAgain();
    expect(act.state.status, JSON.stringify(act.state)).to.equal('done');
    if (act.state.status !== 'done') return;
    const { receipt, facts, intent } = act.state;
    expect(receipt.add_on.quantity).to.equal(9);
    expect(facts.amount).to.deep.equal((intent.request as { quote: { total_today: object } }).quote.total_today);
    expect(Date.parse(facts.at)).to.be.lessThan(Date.parse(receipt.add_on.changed_at) - 59_000);
    page.leave();
  });

  it('MNY-3 wasn’t done: it says what came first', async () => {
    const { page, act, version } = await inDoubt('network');
    // The same as was meant here, but theirs.
    await colleague(page, 5, version);
    await colleague(page, 7, version + 1);
    await act.checkAgain();
    expect([act.state.status, errorOf(act)?.code]).to.deep.equal(['conflict', 'stale_version']);
    expect(errorOf(act)?.current?.quantity).to.equal(7);
    page.leave();
  });

  it('MNY-1 stays in doubt where others change it once more while the activity is read, and is known then', async () => {
    const { page, act, version } = await inDoubt('lost');
    await colleague(page, 7, version + 1);
    const { fetch } = page.api;
    Object.assign(page.api, {
      fetch: async (request: Request) => {
        if (request.url.includes('/activity')) {
          Object.assign(page.api, { fetch });
          await colleague(page, 9, version + 2);
        }
        return fetch(request);
      },
    });
    await act.checkAgain();
    expect([act.state.status, errorOf(act)?.code]).to.deep.equal(['unknown', 'stale_version']);
    await act.checkAgain();
    expect(act.state.status).to.equal('done');
    page.leave();
  });

  it('MNY-1 MNY-2 two tabs of the same person at once: one is done, with its receipt, and the other is a conflict', async () => {
    const page = openReal(WREN);
    const list = await page.watch(addOnsQuery(page.scope, {}));
    const { version } = list.data!.data.find(({ id }) => id === ADD_ON)!;
    const pages = [page, openReal(WREN, page.api)];
    const quotes = await Promise.all(
      pages.map(({ scope, watch }) => watch(addOnQuoteQuery(scope, { addOnId: ADD_ON, quantity: 5 }))),
    );
    const acts = pages.map(({ scope }) => addOnAct(scope, JUNIPER, ADD_ON));
    for (const [index, act] of acts.entries())
      await act.submit({ kind: 'change', quantity: 5, quote: quotes[index]!.data!, version });
    expect(acts.map(({ state }) => state.status)).to.deep.equal(['done', 'conflict']);
    for (const { leave } of pages) leave();
  });

  it('MNY-1 stays in doubt while the activity can’t be read, and is known when it can', async () => {
    const { page, act, version } = await inDoubt('lost');
    await colleague(page, 7, version + 1);
    page.api.network.faults.set([{ match: { path: 'listActivity' }, fault: { status: 500 }, times: 4 }]);
    await act.checkAgain();
    expect([act.state.status, errorOf(act)?.code]).to.deep.equal(['unknown', 'stale_version']);
    await act.checkAgain();
    expect(act.state.status).to.equal('done');
    page.leave();
  });
});
