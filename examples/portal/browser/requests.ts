/** The page of requests: what was asked as it comes, and for Harborline's own people a form and what a request changes. */
import { find } from './page/element.ts';
import { actionsIn, openAccount } from './page/account.ts';
import { showAccount } from './requests/account-panel.ts';
import { showCards } from './requests/cards.ts';
import { takeProposals } from './requests/proposal.ts';
import type { RequestsWords } from '../requests-words.ts';

for (const place of document.querySelectorAll<HTMLElement>('.requests')) void open(place);

async function open(place: HTMLElement): Promise<void> {
  const words = JSON.parse(place.dataset['words'] ?? '') as RequestsWords;
  const note = find(place, '.requests-note');
  const form = place.querySelector<HTMLFormElement>('.proposal');
  const panel = place.querySelector<HTMLElement>('.account-panel');
  try {
    const account = await openAccount(place);
    if (form && actionsIn(account, 'approval_requests')?.includes('create')) takeProposals(form, account, words);
    if (panel) showAccount(panel, account, words);
    if (actionsIn(account, 'approval_requests')) showCards(place, account, words);
    else note.textContent = words.notYours;
    account.scope.goLive();
  } catch {
    // Why is in the log of the server that answers for sessions; the person can only try again.
    if (panel) panel.hidden = true;
    note.textContent = words.unreachable;
  }
}
