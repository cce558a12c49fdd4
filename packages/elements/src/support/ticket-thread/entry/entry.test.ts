/** What entries show and what they are called, on the real mock platform: THR-6, SES-6, Thread 1 of INTERACTION.md. */
import { expect } from '@open-wc/testing';
import type { Message, ThreadEntry } from '@revampd/core';
import { articleOf, open, withTools, type ScratchThread } from '../../../test/entry-page.ts';
import { accessibleNodes } from '../../../test/browser.ts';
import { seen, textOf } from '../../../test/mount.ts';

/** The names of the articles, as assistive technology has them. */
const names = async (): Promise<(string | undefined)[]> =>
  (await accessibleNodes()).filter(({ role }) => role === 'article').map(({ name }) => name);

const colourOf = (element: ScratchThread, text: string, part: string): string =>
  getComputedStyle(articleOf(element, text).querySelector(part)!).backgroundColor;

/** The thread with one entry changed before it is shown. */
const changing = (index: number, change: (entry: any) => object): Partial<ScratchThread> => ({
  change: (entry: ThreadEntry) => (entry.sequence === index ? { ...entry, ...change(entry) } : entry) as ThreadEntry,
});

describe('entries of a thread', () => {
  it('THR-6 each message shows its author’s organization by name, letter and colour, from the viewer’s side', async () => {
    const { element: partner } = await open('priya');
    for (const [text, author, organization] of [
      ['Since this morning', 'Dana Whitlock', 'Northgate Dental'],
      ['Thanks Dana.', 'Priya Raman', 'Harborline'],
      ['Confirmed. The transfer leg', 'Lena Fischer', 'Revampd'],
    ] as const) {
      const article = articleOf(partner, text);
      expect(textOf(article.querySelector('.author')!)).to.equal(author);
      expect(textOf(article.querySelector('.organization')!)).to.equal(`${organization[0]} ${organization}`);
    }
    const { element: subOrg } = await open('joel');
    const [dana, priya, lena] = ['Since this morning', 'Thanks Dana.', 'Confirmed. The transfer leg'];
    // Dana is the other side to Priya, and a colleague to Joel.
    expect(colourOf(subOrg, dana!, '.tile')).not.to.equal(colourOf(partner, dana!, '.tile'));
    expect(colourOf(subOrg, priya!, '.tile')).to.equal(colourOf(partner, dana!, '.tile'));
    expect(colourOf(subOrg, lena!, '.tile')).to.equal(colourOf(partner, lena!, '.tile'));
  });

  it('are named by what is special, author, organization and time (Thread 1)', async () => {
    await open('priya', 'T-1482', { unreadFrom: { sequence: 7, count: 2 } });
    expect(await names()).to.deep.equal([
      'Dana Whitlock Northgate Dental November 19, 2026 at 8:52 AM PST',
      'Assigned to Priya Raman, 8:52 AM',
      'Priya Raman Harborline 9:10 AM',
      'Status changed to In progress by Priya Raman, Harborline, 9:11 AM',
      'Escalated to Revampd by Priya Raman, Harborline, 11:00 AM: Spare gateway shows the same drop. Looks like the platform’s transfer leg.',
      'Assigned to Lena Fischer by Lena Fischer, Revampd, 11:20 AM',
      'New. Reply to Priya Raman. Lena Fischer Revampd 11:30 AM',
      'Dana Whitlock Northgate Dental November 21, 2026 at 8:26 AM PST',
      'Reply to Dana Whitlock. Lena Fischer Revampd 8:56 AM',
    ]);
  });

  it('are described by their words, or as a long message where those are longer than 600 characters', async () => {
    await open(
      'priya',
      'T-1482',
      changing(1, () => ({ body: 'x'.repeat(601) })),
    );
    const articles = (await accessibleNodes()).filter(({ role }) => role === 'article');
    expect(articles[0]!.description).to.equal('Long message');
    expect(articles[7]!.description).to.equal('Three transfers since 11:31, all went through.');
  });

  it('say as sentences what people did, and of an escalation why and who reads along', async () => {
    const { element } = await open('priya');
    const events = [...element.shadowRoot!.querySelectorAll('.event')].map((one) => textOf(one));
    expect(events).to.deep.equal([
      'Priya Raman was assigned · 8:52 AM',
      'Priya Raman changed status from Open to In progress · 9:11 AM',
      'Priya Raman escalated this to Revampd · 11:00 AM “Spare gateway shows the same drop. Looks like the platform’s transfer leg.” Revampd can now read and reply. Northgate Dental stays in the thread.',
      'Lena Fischer took this ticket · 11:20 AM',
    ]);
    const { element: subOrg } = await open('joel');
    expect(textOf(subOrg.shadowRoot!.querySelector('[data-kind=escalated]')!)).to.contain(
      'Harborline stays in the thread.',
    );
  });

  it('show a kind and a value that came after this code neutrally', async () => {
    const change = ({ sequence, ...entry }: any): object => {
      if (sequence === 2) return { ...entry, sequence, kind: 'merged', author: entry.to_assignee };
      if (sequence === 4) return { ...entry, sequence, to: 'frozen' };
      return { ...entry, sequence };
    };
    const { element } = await open('priya', 'T-1482', { change: change as never });
    const events = [...element.shadowRoot!.querySelectorAll('.event')].map((one) => textOf(one));
    expect(events.slice(0, 2)).to.deep.equal([
      'Priya Raman changed this ticket · 8:52 AM',
      'Priya Raman changed status from Open to another status · 9:11 AM',
    ]);
    expect(element.shadowRoot!.textContent).not.to.match(/merged|frozen|undefined/);
  });

  it('show a person who is no longer there as a former member', async () => {
    const { element } = await open(
      'priya',
      'T-1482',
      changing(1, () => ({ author: null })),
    );
    expect(textOf(articleOf(element, 'Since this morning').querySelector('.by')!)).to.contain('Former member');
    expect((await names())[0]).to.equal('Former member November 19, 2026 at 8:52 AM PST');
  });

  it('quote what a reply answers to, and lead there', async () => {
    const { element } = await open('priya');
    const quote = articleOf(element, 'Confirmed. The transfer leg').querySelector<HTMLElement>('.quote')!;
    expect(textOf(quote)).to.equal(
      'Priya Raman: Spare gateway shows the same drop. Looks like the platform’s transfer leg.',
    );
    expect(quote.ariaLabel).to.equal(`Reply to ${textOf(quote)}`);
    quote.click();
    const { reply_to: replyTo } = element.entries.find(({ sequence }) => sequence === 7) as Message;
    expect(element.asked).to.deep.equal([`jump ${replyTo!.id}`]);
  });

  it('have a line for each day of the connection’s zone, and for where the unread begin; neither is heard twice', async () => {
    const { element } = await open('priya', 'T-1482', { unreadFrom: { sequence: 7, count: 2 } });
    const lines = [...element.shadowRoot!.querySelectorAll('.line')];
    expect(lines.map((one) => textOf(one))).to.deep.equal(['Thursday, Nov 19', '2 new', 'Saturday, Nov 21']);
    const heard = (await accessibleNodes()).map(({ name }) => name);
    expect(heard).not.to.include('Thursday, Nov 19');
    expect(heard).not.to.include('2 new');
  });

  it('SES-6 stand without any control to reply or react where the viewer may only read, who still sees who reacted', async () => {
    const { element } = await withTools(await open('noor'));
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('[part=tools]')).not.to.have.length(0);
    const controls = [...root.querySelectorAll('[role=feed] button')].map((one) => one.ariaLabel ?? textOf(one));
    expect(controls.filter((name) => !/^(Reply to |Copy text|Mark unread)/.test(name))).to.deep.equal([]);
    expect(controls.filter((name) => name.startsWith('Reply to '))).to.have.length(2);
    const images = (await accessibleNodes()).filter(({ role }) => role === 'image');
    expect(images.map(({ name, description }) => [name, description])).to.deep.equal([
      ['Acknowledged by Dana, 1', 'Dana Whitlock'],
      ['Thumbs up, 1', 'Joel Park'],
      ['Thanks, 2', 'Dana Whitlock and Priya Raman'],
    ]);
  });

  it('SES-6 lose those controls when the ticket is closed, and get the reply of one who may', async () => {
    const { element } = await withTools(await open('priya', 'T-1482'));
    const replies = () => element.shadowRoot!.querySelectorAll('.tool[aria-label=Reply]');
    expect(replies()).to.have.length(5);
    (replies()[0] as HTMLElement).click();
    expect(element.asked).to.deep.equal([`reply ${element.entries[0]!.id}`]);
    const { element: closed } = await withTools(await open('priya', 'T-1432'));
    expect(closed.shadowRoot!.querySelectorAll('.add, .pill:is(button), .tool[aria-label=Reply]')).to.have.length(0);
  });

  it('keep line breaks, and wrap a word of 10,000 characters', async () => {
    const { element } = await open(
      'priya',
      'T-1482',
      changing(1, () => ({ body: `a\n\nb\n${'w'.repeat(10_000)}` })),
    );
    const body = element.shadowRoot!.querySelector<HTMLElement>('.body')!;
    expect(body.innerText.startsWith('a\n\nb\nw')).to.equal(true);
    expect(element.shadowRoot!.querySelector('.scratch')!.scrollWidth).to.be.at.most(element.clientWidth);
    expect(body.getBoundingClientRect().height).to.be.greaterThan(500);
  });

  it('draw only what changed: a text that is selected stays selected when the tools come, and at each change', async () => {
    const opened = await open('priya');
    const { element } = opened;
    const text = [...element.shadowRoot!.querySelector('.body')!.childNodes].find((one) => one instanceof Text)!;
    const selection = element.ownerDocument.getSelection()!;
    selection.setBaseAndExtent(text, 3, text, 10);
    await withTools(opened);
    element.acting.react(element.entries[0] as Message, 'eyes');
    await seen(element, (root) => root.querySelector('.pill[aria-label="Eyes, 1"]'));
    expect(text.isConnected).to.equal(true);
    expect(text.data.slice(3, 10)).to.equal('ce this');
    expect((selection as any).isCollapsed).to.equal(false);
  });

  it('have links where the words name an address, once their code has come; they open apart, and tell no one from where', async () => {
    const { element } = await withTools(await open('joel', 'T-1479'));
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.body a')!;
    expect(link.textContent).to.equal('https://files.northgate.example/frontier-bill.pdf');
    expect([link.href, link.target, link.rel, link.tabIndex]).to.deep.equal([
      link.textContent,
      '_blank',
      'noopener noreferrer',
      -1,
    ]);
  });
});
