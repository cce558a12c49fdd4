/** What a session isn't for is each its own error, from the whole mock platform (SES-6). */
import { expect } from '@open-wc/testing';
import { createMockApi } from '@revampd/mocks';
import type { RevampdError } from '@revampd/api-client';
import { walletAct } from '../actions/wallet.ts';
import { walletQuery } from '../queries/wallet.ts';
import { CASCADE, DANA, NORTHGATE, openReal, WIDE_TOM, type RealPage } from '../test/real.ts';

const wallet = async (page: RealPage, connectionId?: string): Promise<RevampdError> => {
  const { state, stop } = await page.watch(walletQuery(page.scope, { connectionId, limit: 5 }));
  stop();
  page.leave();
  if (state.status !== 'failed') return expect.fail(`It is ${state.status}.`);
  return state.error;
};

describe('SES-6 what a session isn’t for', () => {
  it('SES-6 another connection than the session’s: scope_mismatch, before anything is sent', async () => {
    const page = openReal(DANA);
    const error = await wallet(page, CASCADE);
    expect([error.code, error.retryable, page.calls]).to.deep.equal(['scope_mismatch', false, []]);
    expect(error.message).to.contain(NORTHGATE).and.to.contain(CASCADE);
  });

  it('SES-6 a connection that isn’t there for this person: not_found', async () => {
    const error = await wallet(openReal(WIDE_TOM), 'con_kilowatt_pinecrest');
    expect([error.code, error.status, error.retryable]).to.deep.equal(['not_found', 404, false]);
  });

  it('SES-6 a page of another origin than the session allows: origin_not_allowed', async () => {
    const api = createMockApi({ origin: 'https://elsewhere.example' });
    const error = await wallet(openReal({ ...DANA, allowed_origins: ['https://portal.example'] }, api));
    expect([error.code, error.status]).to.deep.equal(['origin_not_allowed', 403]);
    expect(error.message).to.contain('https://elsewhere.example');
  });

  it('SES-6 a permission that the session lacks: not_permitted, to read and to act', async () => {
    const reading = await wallet(openReal({ ...DANA, permissions: ['support:read'] }));
    expect([reading.code, reading.status]).to.deep.equal(['not_permitted', 403]);
    const page = openReal({ ...DANA, permissions: ['billing:read'] });
    const act = walletAct(page.scope, NORTHGATE);
    const [invoice] = page.api.platform.tables.invoices.all().filter(({ status }) => status === 'open');
    await act.submit({
      kind: 'credit_applied',
      invoice: { id: invoice!.id, number: invoice!.number, connection_id: NORTHGATE },
      amount: { amount: 1, currency: 'USD' },
    });
    expect(act.state).to.deep.include({ status: 'failed' });
    expect((act.state as { error: RevampdError }).error.code).to.equal('not_permitted');
    page.leave();
  });
});
