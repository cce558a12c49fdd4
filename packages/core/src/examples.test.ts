/** The examples of the README, as they are written there, on the whole mock platform. */
import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { createMockApi } from '@revampd/mocks';
import { until } from './test/fake-timers.ts';
import { NORTHGATE } from './test/real.ts';

describe('PKG-5 the examples of @revampd/core', () => {
  it('PKG-5 the README shows wallet.js as it runs here, in 40 lines', async () => {
    const [readme, source] = await Promise.all(
      ['../README.md', '../examples/wallet.js'].map((path) => readFile({ path })),
    );
    expect(readme).to.contain(`\n\`\`\`js\n${source!}\`\`\`\n`);
    expect(source!.trimEnd().split('\n').length).to.be.at.most(40);
  });

  it('PKG-5 wallet.js shows a wallet, pays with it once, and follows what others do', async () => {
    const { mountWallet } = await import(new URL('../examples/wallet.js', import.meta.url).href);
    const api = createMockApi();
    const root = document.body.appendChild(document.createElement('section'));
    const stop = mountWallet(root, {
      connectionId: NORTHGATE,
      baseUrl: `https://${crypto.randomUUID()}.example`,
      fetch: api.fetch,
      fetchSession: async () => api.mintSession({ user_id: 'usr_dana', connection_id: NORTHGATE }),
    });
    const text = (tag: string) => root.querySelector(tag)?.textContent;
    await until(() => text('h2') === '$412.60' && !root.querySelector('button')!.disabled);
    expect(root.querySelectorAll('li')).to.have.length(10);
    const [, number] = /^Apply credit to (HL-\d+)$/.exec(text('button')!)!;
    const invoice = api.platform.tables.invoices.all().find((one) => one.number === number)!;
    root.querySelector('button')!.click();
    root.querySelector('button')!.click();
    await until(() => text('output') === 'done');
    const left = 41_260 - Math.min(41_260, invoice.amountDue);
    await until(() => text('h2') === `$${left / 100}.00`.replace(/(\.\d\d)\.00$/, '$1').replace(/(\.\d)\.00$/, '$10'));
    expect(api.platform.tables.invoices.get(invoice.id)!.credits - invoice.credits).to.equal(41_260 - left);
    await until(() => api.platform.events.listenerCount() === 1);
    await api.fetch(`https://api.example/v1/connections/${NORTHGATE}/wallet/entries`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${api.mintSession({ user_id: 'usr_tom', connection_id: null }).token}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ kind: 'credit', amount: { amount: 100_000, currency: 'USD' }, reason: '<b>Goodwill</b>' }),
    });
    await until(() => text('li') === '$1,000.00 <b>Goodwill</b>');
    stop();
    await until(() => api.platform.events.listenerCount() === 0);
    root.remove();
  });
});
