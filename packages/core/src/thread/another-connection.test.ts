import { expect } from '@open-wc/testing';
import { resumeUnsent } from '../outbox/resume.ts';
import { CASCADE, DANA, openReal } from '../test/real.ts';
import { rest, until } from '../test/fake-timers.ts';
import { threadSearchQuery } from './search.ts';
import { openThread } from './open-thread.ts';

describe('a thread of a connection that the session isn’t for', () => {
  for (const isKnown of [true, false]) {
    it(`MNY-5 nothing is asked for and nothing is sent (the session is ${isKnown ? 'known' : 'yet to come'})`, async () => {
      const page = openReal(DANA);
      if (isKnown) await page.scope.session.token();
      const place = { connectionId: CASCADE, objectId: 'tkt_1' };
      const thread = openThread(page.scope, place);
      await thread.open('newest');
      expect(thread.state).to.have.nested.property('error.code', 'scope_mismatch');
      thread.outbox.send({ body: 'For others' });
      await until(() => thread.outbox.messages[0]!.state.status === 'failed');
      expect(thread.outbox.messages[0]!.state).to.have.nested.property('error.code', 'scope_mismatch');
      const search = await page.watch(threadSearchQuery(page.scope, { ...place, q: 'drop' }));
      expect(search.state).to.have.nested.property('error.code', 'scope_mismatch');
      await resumeUnsent(page.scope, CASCADE);
      await rest();
      expect(page.calls.filter((call) => call.includes(CASCADE))).to.deep.equal([]);
      thread.outbox.delete(thread.outbox.messages[0]!.id);
      thread.close();
      search.stop();
      page.leave();
    });
  }
});
