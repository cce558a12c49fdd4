const provider = document.querySelector('revampd-provider');

provider.routes = { invoice: '/invoices/{invoice_id}' };
provider.messages = { en: { 'wallet.applyCredit': 'Use credit' }, de: { 'wallet.applyCredit': 'Guthaben einlösen' } };

provider.addEventListener('revampd-apply-credit', (event) => {
  // Yours to decide; it is before anything is sent.
  if (document.body.matches('.books-closed')) event.preventDefault();
});
provider.addEventListener('revampd-receipt', ({ detail }) => {
  navigator.sendBeacon('/billing/receipts', JSON.stringify(detail));
});
