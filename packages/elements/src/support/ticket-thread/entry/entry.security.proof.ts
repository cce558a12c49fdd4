/** Hostile words in every place of an entry that shows a person's or an organization's: SEC-1. */
import { expect } from '@open-wc/testing';
import type { Message, ThreadEntry } from '@revampd/core';
import { open, withTools, type ScratchThread } from '../../../test/entry-page.ts';
import { hostileTexts } from '../../../test/hostile-texts.ts';

/** What a page may hold of an entry; an attribute that is none of these came out of a text. */
const ELEMENTS = new Set(['a', 'b', 'bdi', 'button', 'div', 'p', 'path', 'span', 'svg', 'time']);

/** Marks of direction are ours. */
const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');

/** Everything that is of the words of others, in an entry of each kind. */
const hostile = (entry: ThreadEntry, text: string): ThreadEntry => {
  const organization = { ...entry.author?.organization, id: 'org_x', name: text, type: 'partner' };
  const author = { id: 'usr_x', name: text, organization, minted_by: null };
  if (entry.kind !== 'message')
    return { ...entry, author, to_assignee: author, to_organization: organization, reason: text } as ThreadEntry;
  const reactions = [{ reaction: 'heart', count: 1, people: [author] }];
  const replyTo = { id: 'ent_x', sequence: 1, author, excerpt: text };
  return { ...entry, author, body: text, reply_to: replyTo, reactions } as unknown as Message;
};

async function show(element: ScratchThread, text: string): Promise<void> {
  element.change = (entry) => hostile(entry, text);
  element.requestUpdate();
  await element.updateComplete;
}

describe('SEC-1 hostile words in entries', () => {
  it('SEC-1 none executes, and all are shown as typed, as body, name, quote, reason and reaction', async function () {
    this.timeout(120_000);
    const { element } = await withTools(await open('priya'));
    const root = element.shadowRoot!;
    const executed: unknown[] = [];
    for (const name of ['alert', 'prompt', 'confirm', 'print'] as const)
      Object.defineProperty(window, name, { value: () => executed.push(name), configurable: true });
    const feed = root.querySelector('[role=feed]')!;
    for (const text of await hostileTexts()) {
      await show(element, text);
      const shown = feed.querySelector('.body')!;
      expect(shown.textContent, text).to.equal(text);
      expect(feed.querySelector('.author')!.textContent, text).to.equal(text);
      expect(plain(feed.querySelector('.reason')!.textContent!), text).to.equal(plain(`“${text}”`));
      expect(feed.querySelector('.tip')!.textContent, text).to.equal(text);
      for (const one of feed.querySelectorAll('*')) {
        expect(ELEMENTS.has(one.localName), `${one.localName} of ${text}`).to.equal(true);
        for (const { name } of one.attributes) expect(/^on|^style$/.test(name), `${name} of ${text}`).to.equal(false);
      }
      for (const { protocol, rel, textContent } of feed.querySelectorAll('a')) {
        expect(['http:', 'https:', 'mailto:'], text).to.include(protocol);
        expect(rel).to.equal('noopener noreferrer');
        expect(text).to.include(textContent);
      }
    }
    expect(executed).to.deep.equal([]);
  });

  it('SEC-1 letters by which a sentence marks its names are no such marks in a name', async () => {
    const { element } = await open('priya');
    await show(element, 'A\uE000B\uE001C');
    const sentence = element.shadowRoot!.querySelector('[data-kind=escalated] .sentence')!;
    expect([...sentence.querySelectorAll('b')].map(({ textContent }) => textContent)).to.deep.equal(['ABC', 'ABC']);
  });
});
