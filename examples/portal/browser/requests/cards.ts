import { approvalRequestsQuery } from '@revampd/core';
import type { RequestsWords } from '../../requests-words.ts';
import type { Account } from '../page/account.ts';
import { find } from '../page/element.ts';
import { follow, known } from '../page/follow.ts';
import { fill } from '../page/words.ts';

/** How many requests there are at first. */
const SHOWN = 4;

/**
 * One `<revampd-approval-request>` for each of the last requests, the newest first. Those that come later join them at the
 * top; none goes while the page stands, since somebody may be deciding on it.
 */
export function showCards(place: HTMLElement, { scope, connection }: Account, words: RequestsWords): void {
  const cards = find(place, '.cards revampd-provider');
  const note = find(place, '.requests-note');
  const arrival = place.querySelector('.requests-arrival');
  const made = new Set<string>();
  const query = approvalRequestsQuery(scope, { connectionId: connection.id, limit: SHOWN });
  follow(scope, query, (state) => {
    const page = known(state);
    note.textContent = state.status === 'failed' ? words.unreachable : page?.total === 0 ? words.none : '';
    const fresh = page?.data.filter(({ id }) => !made.has(id)) ?? [];
    const isFirst = made.size === 0;
    cards.prepend(...fresh.map(({ id }) => card(id, place.dataset['headingLevel'] ?? '')));
    for (const { id } of fresh) made.add(id);
    const [newest] = fresh;
    if (newest && !isFirst && arrival) arrival.textContent = fill(words.arrived, { name: newest.name });
  });
}

const card = (id: string, headingLevel: string): HTMLElement => {
  const made = document.createElement('revampd-approval-request');
  made.setAttribute('request-id', id);
  made.setAttribute('heading-level', headingLevel);
  return made;
};
