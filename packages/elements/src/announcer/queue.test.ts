import { expect } from '@open-wc/testing';
import { Queue, type AnnounceOptions } from './queue.ts';

const element = document.createElement('div');

/** Adds texts, each at its time, and says what there is in turn until `end`. */
function say(
  texts: readonly (readonly [at: number, text: string, options?: AnnounceOptions])[],
  end = 60_000,
): string[] {
  const queue = new Queue();
  const coming = [...texts];
  const said: string[] = [];
  for (let now = 0; now <= end; now += 100) {
    while (coming[0] && coming[0][0] <= now) {
      const [at, text, options = {}] = coming.shift()!;
      queue.add(element, text, options, at);
    }
    const next = queue.next();
    if (!next || next.at > now) continue;
    const text = queue.take(next.waiting, now);
    if (text !== undefined) said.push(`${now} ${text}`);
  }
  return said;
}

describe('the announcer’s queue', () => {
  it('leaves out the same text again within five seconds', () => {
    expect(
      say([
        [0, 'Saved.'],
        [4900, 'Saved.'],
        [5100, 'Saved.'],
      ]),
    ).to.deep.equal(['0 Saved.', '5100 Saved.']);
  });

  it('says the same text again after a new act of the person, with a change that is not heard', () => {
    expect(
      say([
        [0, 'Saved.'],
        [2000, 'Saved.', { own: true }],
      ]),
    ).to.deep.equal(['0 Saved.', '2000 Saved.\u00A0']);
  });

  it('says what has a key once, whichever element tells it and in whatever words', () => {
    const told = say([
      [0, 'A new message from Rae.', { key: 'msg_1:3' }],
      [2000, 'Rae: Hello.', { key: 'msg_1:3' }],
      [4000, 'Rae: Hello again.', { key: 'msg_1:4' }],
    ]);
    expect(told).to.deep.equal(['0 A new message from Rae.', '4000 Rae: Hello again.']);
  });

  it('tells one of a batch in full after its second, and two or more in a second as one', () => {
    const message = (at: number, text: string) =>
      [
        at,
        text,
        { batch: { source: 'tkt_1', many: (count: number) => `${count} new messages. Latest: ${text}` } },
      ] as const;
    expect(say([message(0, 'Rae: Hello.')])).to.deep.equal(['1000 Rae: Hello.']);
    expect(say([message(0, 'Rae: Hello.'), message(900, 'Tom: Hi.'), message(5000, 'Rae: Bye.')])).to.deep.equal([
      '1000 2 new messages. Latest: Tom: Hi.',
      '6000 Rae: Bye.',
    ]);
  });

  it('keeps batches of different sources apart', () => {
    const from = (source: string, text: string) =>
      [0, text, { batch: { source, many: (count: number) => `${count} of ${source}` } }] as const;
    expect(say([from('a', 'One.'), from('b', 'Two.'), from('a', 'Three.')])).to.deep.equal([
      '1000 2 of a',
      '2000 Two.',
    ]);
  });

  it('is as quiet as the person wants it', () => {
    const texts = (mode: 'all' | 'own' | 'off') =>
      say([
        [0, 'Applied.', { mode, own: true }],
        [2000, 'A new message.', { mode }],
      ]);
    expect(texts('all')).to.deep.equal(['0 Applied.', '2000 A new message.']);
    expect(texts('own')).to.deep.equal(['0 Applied.']);
    expect(texts('off')).to.be.empty;
  });

  it('says nothing for no text', () => {
    expect(say([[0, '']])).to.be.empty;
  });
});
