import { expect } from '@open-wc/testing';
import { browserState } from '../test/browser-state.ts';
import { createDesk, DANA, isSent, type Desk, type DeskPage } from '../test/desk.ts';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';

describe('lifetime of an outbox and a draft', () => {
  let desk: Desk;
  let page: DeskPage;
  beforeEach(async () => {
    desk = await createDesk();
  });
  afterEach(async () => {
    page.leave();
    browserState.restore();
    await rest();
  });

  it('nobody shows it any more: what waits goes all the same, and then nothing of it is left', async () => {
    page = desk.open();
    await page.scope.session.token();
    browserState.online(false);
    page.send('One');
    page.outbox.close();
    page.draft.close();
    browserState.online(true);
    await until(async () => (await desk.said(DANA)).length === 1);
    await until(() => page.outbox.messages.length === 0);
    expect(() => page.outbox.send({ body: 'Two' })).to.throw('closed');
  });

  it('REL-2 nothing is left when the last who shows it goes: no lock, channel, timer or listener', async () => {
    const { BroadcastChannel } = globalThis;
    const add = EventTarget.prototype.addEventListener;
    let channels = 0;
    const signals: AbortSignal[] = [];
    globalThis.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        channels += 1;
      }
      override close(): void {
        channels -= 1;
        super.close();
      }
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if ((this === window || this === document) && (options as AddEventListenerOptions)?.signal)
        signals.push((options as AddEventListenerOptions).signal!);
      return add.call(this, type, listener, options);
    };
    const timers = fakeTimers();
    try {
      page = desk.open();
      await until(() => page.outbox.isReady && page.draft.isReady);
      page.send('One');
      page.draft.set({ body: 'Two' });
      await isSent(page);
      expect(channels).to.equal(3);
      page.outbox.close();
      page.draft.close();
      // The page still hears that a person's words are removed.
      await until(() => channels === 1);
      page.leave();
      await until(() => channels === 0);
      expect(signals).to.have.length(4);
      expect(signals.every(({ aborted }) => aborted)).to.equal(true);
      expect(timers.running).to.deep.equal([]);
      await until(async () => {
        const { held, pending } = await navigator.locks.query();
        return ![...held!, ...pending!].some((lock) => lock.name!.includes(desk.baseUrl));
      });
    } finally {
      timers.restore();
      EventTarget.prototype.addEventListener = add;
      Object.assign(globalThis, { BroadcastChannel });
    }
  });
});
