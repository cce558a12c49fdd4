import {
  createScope,
  formatMoney,
  minMoney,
  openInvoicesQuery,
  QueryObserver,
  toQueryState,
  walletAct,
  walletQuery,
} from '@revampd/core';

/** A wallet in plain DOM: balance, history, and credit for the invoice that is due first. Answers how to take it away. */
export function mountWallet(root, { connectionId, locale = 'en', ...settings }) {
  const scope = createScope({ connectionId, ...settings });
  const release = scope.acquire();
  const wallet = new QueryObserver(scope.queries, walletQuery(scope, { connectionId, limit: 10 }));
  const invoices = new QueryObserver(scope.queries, openInvoicesQuery(scope, { connectionId }));
  const act = walletAct(scope, connectionId);
  const line = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const show = () => {
    const { status, data, previous = data, error } = toQueryState(wallet.getCurrentResult());
    if (!previous) return root.replaceChildren(line('p', status === 'failed' ? error.message : 'Loading…'));
    const amount = (money) => formatMoney(money, { locale });
    const rows = previous.entries.data.map((entry) =>
      line('li', `${amount(entry.amount)} ${entry.reason ?? entry.kind}`),
    );
    const invoice = invoices.getCurrentResult().data?.data[0];
    const button = line('button', invoice ? `Apply credit to ${invoice.number}` : 'Nothing to pay');
    button.disabled = !invoice || !previous.actions.includes('apply_credit') || act.state.status === 'submitting';
    button.onclick = () =>
      act.submit({ kind: 'credit_applied', invoice, amount: minMoney(previous.balance, invoice.amount_due) });
    root.replaceChildren(line('h2', amount(previous.balance)), button, line('output', act.state.status), ...rows);
    scope.goLive();
  };
  const stops = [wallet.subscribe(show), invoices.subscribe(show), act.subscribe(show)];
  show();
  return () => [...stops, release].forEach((stop) => stop());
}
