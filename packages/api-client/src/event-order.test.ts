import { expect } from '@open-wc/testing';
import type { StreamEvent } from '@revampd/api-spec';
import { createEventOrder } from './event-order.ts';

const event = (id: number, type = 'wallet.updated'): StreamEvent => ({ id: `evt_${id}`, type }) as StreamEvent;

describe('a place in the log', () => {
  const open = () => {
    const told: string[] = [];
    const order = createEventOrder({ onEvent: ({ id }) => told.push(id), onReset: () => told.push('reset') });
    const idsBehind = (id: number) => order.behind(`evt_${id}`)?.map((one) => one.id);
    return { order, told, idsBehind };
  };

  it('LIV-3 tells each event once, and one that comes too late as a reset', () => {
    const { order, told } = open();
    const became = [5, 6, 6, 4, 4, 7].map((id) => order.accept(event(id)));
    expect(told).to.deep.equal(['evt_5', 'evt_6', 'reset', 'evt_7']);
    expect(became).to.deep.equal(['told', 'told', 'repeated', 'reset', 'repeated', 'told']);
    expect(order.position).to.equal('evt_7');
  });

  it('LIV-3 what comes from before a new beginning is void: all was read anew after it', () => {
    const { order, told } = open();
    order.restart('evt_60');
    const became = [51, 60, 61].map((id) => order.accept(event(id)));
    expect([told, became]).to.deep.equal([
      ['reset', 'evt_61'],
      ['repeated', 'repeated', 'told'],
    ]);
  });

  it('LIV-1 what happened before it began to hear is none of its events, though one who is not as far tells it', () => {
    const { order, told, idsBehind } = open();
    order.begin('evt_50');
    const became = [48, 50, 51].map((id) => order.accept(event(id)));
    expect([told, became]).to.deep.equal([['evt_51'], ['repeated', 'repeated', 'told']]);
    expect(idsBehind(50)).to.deep.equal(['evt_51']);
  });

  it('LIV-2 begins with a reset where what was read is older than its beginning', () => {
    for (const [read, expected] of [
      ['evt_7', ['reset']],
      ['evt_8', []],
      [undefined, []],
    ] as const) {
      const told: string[] = [];
      const order = createEventOrder({ onEvent: () => {}, onReset: () => told.push('reset'), readSince: () => read });
      order.begin('evt_8');
      expect([told, order.position]).to.deep.equal([expected, 'evt_8']);
    }
  });

  it('LIV-2 begins anew where an answer that comes later reflects less than its beginning, once for each', () => {
    const { order, told } = open();
    order.noteRead('evt_1');
    order.begin('evt_8');
    for (const read of ['evt_8', 'evt_9', 'evt_7', 'evt_7', 'evt_8', 'evt_6']) order.noteRead(read);
    expect([told, order.position]).to.deep.equal([['reset', 'reset'], 'evt_8']);
    order.accept(event(9));
    order.noteRead('evt_8');
    order.noteRead('evt_5');
    expect([told, order.position]).to.deep.equal([['reset', 'reset', 'evt_9', 'reset'], 'evt_9']);
  });

  it('LIV-2 an answer from between its beginning and the last event is no reason: those events were told', () => {
    const { order, told } = open();
    order.begin('evt_1');
    [2, 3].forEach((id) => order.accept(event(id)));
    order.noteRead('evt_1');
    order.accept(event(2, 'reset'));
    order.noteRead('evt_1');
    // Another log, with lower numbers.
    order.accept(event(0, 'reset'));
    order.noteRead('evt_0');
    expect(told).to.deep.equal(['evt_2', 'evt_3', 'reset', 'reset']);
  });

  it('remembers for who comes later what was told behind where it began, and nothing from before', () => {
    const { order, idsBehind } = open();
    expect(idsBehind(3)).to.equal(undefined);
    order.begin('evt_3');
    order.begin('evt_1');
    expect([order.position, idsBehind(2), idsBehind(3), idsBehind(9)]).to.deep.equal(['evt_3', undefined, [], []]);
    [4, 8].forEach((id) => order.accept(event(id)));
    expect([idsBehind(3), idsBehind(4), idsBehind(7), idsBehind(8)]).to.deep.equal([
      ['evt_4', 'evt_8'],
      ['evt_8'],
      ['evt_8'],
      [],
    ]);
  });

  it('forgets the oldest, and says so', () => {
    const { order, idsBehind } = open();
    order.begin('evt_0');
    for (let id = 1; id <= 600; id += 1) order.accept(event(id));
    expect(idsBehind(99)).to.equal(undefined);
    expect(idsBehind(100)).to.have.length(500);
  });

  it('after one that came too late, it can’t say what was told before', () => {
    const { order, idsBehind } = open();
    order.begin('evt_0');
    [5, 3, 6].forEach((id) => order.accept(event(id)));
    expect([idsBehind(0), idsBehind(4), idsBehind(5)]).to.deep.equal([undefined, undefined, ['evt_6']]);
  });

  it('after a reset the log goes on from there, and who was further than it is was in another log', () => {
    const { order, told, idsBehind } = open();
    order.accept(event(500));
    order.accept(event(20, 'reset'));
    order.accept(event(21));
    expect(told).to.deep.equal(['evt_500', 'reset', 'evt_21']);
    expect([idsBehind(500), idsBehind(19), idsBehind(20)]).to.deep.equal([undefined, undefined, ['evt_21']]);
    expect(order.accept(event(500))).to.equal('told');
  });
});
