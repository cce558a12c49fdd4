/** A request that two elements of a page show: one decision, told to the host once. */
import { expect } from '@open-wc/testing';
import { buttonOf, confirmOf, openDialog } from '../../test/acting.ts';
import { decisions, eventsOf, openVerified } from '../../test/approval-deciding.ts';
import { ready, REQUESTS } from '../../test/approval-states.ts';
import { press } from '../../test/control.ts';
import { shows } from '../../test/mount.ts';
import { settled } from '../../test/page-clock.ts';

describe('MNY-2 two cards of one request on a page', () => {
  for (const isGone of [false, true]) {
    it(`MNY-2 the host hears of a decision once over both${isGone ? ', though the card in which it was begun has gone' : ': of the card in which it was begun'}`, async () => {
      const { host, element } = await openVerified();
      const other = document.createElement('revampd-approval-request');
      other.requestId = REQUESTS.plan;
      const page = element.parentElement!;
      page.append(other);
      await ready(other);
      const [here, there, all] = [eventsOf(element), eventsOf(other), eventsOf(page)];
      await openDialog(other, 'Approve…');
      press(buttonOf(other, 'Cancel'));
      await openDialog(element, 'Approve…');
      press(confirmOf(element));
      if (isGone) element.remove();
      await shows(other, 'Front Desk Plus approved.');
      if (!isGone) await shows(element, 'Front Desk Plus approved.');
      await settled();
      const namesOf = (told: typeof here): string[] => told.map(([name]) => name);
      expect(namesOf(all)).to.deep.equal(['approve', 'approved', 'receipt']);
      expect(namesOf(here)).to.deep.equal(isGone ? ['approve'] : ['approve', 'approved', 'receipt']);
      expect(namesOf(there)).to.deep.equal(isGone ? ['approved', 'receipt'] : []);
      expect(decisions(host)).to.have.length(1);
    });
  }
});
