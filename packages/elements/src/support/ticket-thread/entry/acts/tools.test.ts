/** The tools of a message, on the real mock platform. */
import { expect } from '@open-wc/testing';
import { accessibleNodes } from '../../../../test/browser.ts';
import { articleOf, open, withTools, type ScratchThread } from '../../../../test/entry-page.ts';
import { seen, textOf } from '../../../../test/mount.ts';
import { overhear } from '../../../../test/overheard.ts';
import { whileTimePasses } from '../../../../test/under-test.ts';

const OTHERS = 'Three transfers since 11:31';
const OWN = 'Thanks Dana.';

const toolsOf = (element: ScratchThread, text: string): HTMLElement[] => [
  ...articleOf(element, text).querySelectorAll<HTMLElement>('.tool'),
];
const namesOf = (element: ScratchThread, text: string): (string | null)[] =>
  toolsOf(element, text).map(({ ariaLabel }) => ariaLabel);
const toolOf = (element: ScratchThread, text: string, name: string): HTMLElement =>
  toolsOf(element, text).find(({ ariaLabel }) => ariaLabel === name)!;

/** Takes the clipboard's place; answers what was put there. */
function takeClipboard(writeText?: (text: string) => Promise<void>): string[] {
  const copied: string[] = [];
  const value = { writeText: writeText ?? ((text: string) => Promise.resolve(void copied.push(text))) };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  return copied;
}
afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

describe('tools of a message', () => {
  it('are what can be done with it: none marks one’s own as unread, and links are copied only where the host has pages', async () => {
    const { element } = await withTools(await open('priya'));
    expect(namesOf(element, OTHERS)).to.deep.equal(['Add reaction', 'Reply', 'Copy text', 'Mark unread from here']);
    expect(namesOf(element, OWN)).to.deep.equal(['Add reaction', 'Reply', 'Copy text']);
    element.addressOf = ({ id }) => `https://host.example/${id}`;
    element.requestUpdate();
    await element.updateComplete;
    expect(namesOf(element, OWN)).to.deep.equal(['Add reaction', 'Reply', 'Copy text', 'Copy link to message']);
    expect(articleOf(element, 'escalated this').querySelector('.tool')).to.equal(null);
    const toolbars = (await accessibleNodes()).filter(({ role }) => role === 'toolbar');
    expect(new Set(toolbars.map(({ name }) => name))).to.deep.equal(new Set(['Message actions']));
    const twice = (await accessibleNodes()).filter(
      ({ role, name, description }) => role === 'button' && name === description,
    );
    expect(twice).to.deep.equal([]);
  });

  it('copy the words as they were written, and say so', async () => {
    const copied = takeClipboard();
    const { element } = await withTools(await open('priya'));
    const said = overhear();
    const tool = toolOf(element, OTHERS, 'Copy text');
    tool.click();
    await seen(element, () => tool.ariaLabel === 'Copied');
    expect(copied).to.deep.equal(['Three transfers since 11:31, all went through.']);
    await whileTimePasses(element, () => said.length > 0);
    expect(said[0]!.text).to.equal('Copied');
    toolOf(element, OWN, 'Copy text').click();
    await seen(element, () => tool.ariaLabel === 'Copy text');
  });

  it('copy the host’s address of a message', async () => {
    const copied = takeClipboard();
    const set = { addressOf: ({ id }: { id: string }) => `https://host.example/t?entry=${id}` };
    const { element } = await withTools(await open('priya', 'T-1482', set));
    const tool = toolOf(element, OTHERS, 'Copy link to message');
    tool.click();
    await seen(element, () => tool.ariaLabel === 'Copied');
    expect(copied).to.deep.equal([`https://host.example/t?entry=${element.entries[7]!.id}`]);
  });

  it('say in the place that nothing was copied where the browser refuses', async () => {
    takeClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const { element } = await withTools(await open('priya'));
    toolOf(element, OTHERS, 'Copy text').click();
    const note = await seen(element, (root) => root.querySelector('.note'));
    expect(textOf(note)).to.equal('Not copied: the browser refused. Select the text and copy it yourself.');
    expect(articleOf(element, OTHERS).contains(note)).to.equal(true);
  });

  it('THR-4 mark everything from a message on as unread, at the platform too', async () => {
    const { element, host } = await withTools(await open('priya'));
    const readTo = (): number =>
      (
        host.api.platform.tables.readMarks
          .all()
          .find((one: any) => one.ticketId === element.ticketId && one.userId === 'usr_priya') as any
      ).lastReadSequence;
    element.thread!.seen(9);
    await whileTimePasses(element, () => readTo() === 9);
    toolOf(element, OTHERS, 'Mark unread from here').click();
    await whileTimePasses(element, () => readTo() === 7);
    expect(textOf(element.shadowRoot!.querySelector('.note')!)).to.equal('Unread from here on');
  });

  it('are seen at focus, and always where nothing hovers, in room that is kept: nothing moves when they come', async () => {
    const { element } = await open('priya');
    const article = articleOf(element, OTHERS);
    const before = article.getBoundingClientRect().height;
    await withTools({ element } as never);
    expect(article.getBoundingClientRect().height).to.equal(before);
    const seenAt = (): string => getComputedStyle(article.querySelector('.toolbar')!).opacity;
    expect(seenAt()).to.equal(matchMedia('(hover: hover)').matches ? '0' : '1');
    article.focus();
    expect(seenAt()).to.equal('1');
    expect(article.getBoundingClientRect().height).to.equal(before);
  });

  it('that can’t be loaded say so where one pressed, and are tried again at the next press', async () => {
    const { element } = await open('priya');
    const load = element.messages.load;
    Object.assign(element.messages, { load: () => Promise.reject(new Error('offline')) });
    const add = articleOf(element, OWN).querySelector<HTMLElement>('.pill.add')!;
    add.click();
    const note = await seen(element, (root) => root.querySelector('.note'));
    expect(textOf(note)).to.contain('part of the page didn’t load');
    expect(articleOf(element, OWN).contains(note)).to.equal(true);
    Object.assign(element.messages, { load });
    add.click();
    await seen(element, (root) => root.querySelector('[role=menu]:popover-open'));
    expect(element.shadowRoot!.querySelector('.note')).to.equal(null);
  });
});
