/** Who sees a ticket, writes in it and has it, while it goes to Revampd and back: TIC-6, TIC-7, THR-6. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { rest, until } from '../../../../core/src/test/fake-timers.ts';
import { isLive, seen } from '../../test/mount.ts';
import { overhear } from '../../test/overheard.ts';
import {
  articleOf,
  bodiesOf,
  buttonOf,
  composerOf,
  fieldOf,
  hasTools,
  pressButton,
  rootOf,
  screenOf,
  scrollThrough,
  sendByKey,
  type,
  write,
} from '../../test/thread-hands.ts';
import { createTicket, type Page, type Ticket } from '../../test/thread-page.ts';

type Element = Page['element'];
const LIST = 'Northgate Dental, Harborline, and Revampd';

/** All that is in the element's tree: text, what fields hold, and every attribute. */
const contentOf = (element: Element): string =>
  [element, ...rootOf(element).querySelectorAll('*')]
    .flatMap((one) => [
      one.localName === 'style' ? '' : [...one.childNodes].map((node) => node.nodeValue ?? '').join(' '),
      (one as HTMLTextAreaElement).value ?? '',
      ...[...one.attributes].map(({ value }) => value),
    ])
    .join('\n');

/** Goes through the dialog of an escalation or a return. */
async function handOver(element: Element, opener: string, confirm: string, reason: string): Promise<void> {
  await pressButton(element, opener);
  const dialog = await seen(element, (root) => root.querySelector<HTMLDialogElement>('dialog[open]'));
  const field = dialog.querySelector('textarea')!;
  field.value = reason;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  await pressButton(element, confirm, () => dialog);
}
const escalate = (element: Element): Promise<void> =>
  handOver(element, 'Escalate to Revampd Support…', 'Escalate to Revampd Support', 'Platform side.');
const giveBack = (element: Element): Promise<void> =>
  handOver(element, 'Return to Harborline…', 'Return to Harborline', 'Mended.');
const factOf = (element: Element, name: string): string =>
  rootOf(element).querySelector(`.fact-${name}`)!.textContent!.replaceAll(/\s+/g, ' ').trim();
const isGone = (element: Element) => seen(element, () => screenOf(element).includes('This ticket isn’t available'));
/** Has read who reads along now: a Send in the second in which that changes is held. */
const dismiss = (element: Element): Promise<void> =>
  pressButton(element, 'Dismiss', () => rootOf(element).querySelector('.changed') ?? document.createElement('i'));
const hears = (element: Element, text: string) => until(() => articleOf(element, text) !== undefined);

describe('ticket thread: to Revampd and back', function () {
  this.timeout(60_000);
  let ticket: Ticket;
  const open = async (who: Parameters<Ticket['open']>[0]): Promise<Page> => {
    const page = await ticket.open(who);
    await isLive(page.element);
    await hasTools(page.element);
    return page;
  };
  before(() => setViewport({ width: 2_200, height: 700 }));
  beforeEach(async () => void (ticket = await createTicket('Calls drop after transfer')));

  // First: what another test's page has just said isn't said again.
  it('THR-6 an escalation changes the line of who will see the next message and is said politely, once, and a Send in that second is held with the question', async () => {
    const said = overhear();
    const page = await open('dana');
    const dana = page.element;
    const priya = (await open('priya')).element;
    await type(dana, 'For two');
    expect(composerOf(dana)).to.contain('Visible to Northgate Dental and Harborline');
    // Not by Priya's dialog: in one document, it would lie over Dana's page.
    await ticket.act('priya', 'POST', 'escalate', { reason: 'Platform side.' });
    await until(() => composerOf(dana).includes('Revampd joined.'));
    sendByKey(dana);
    await until(() => composerOf(dana).includes(`The audience changed while you were sending. Send to ${LIST}?`));
    expect(page.posts).to.deep.equal([]);
    expect(fieldOf(dana)!.value).to.equal('For two');
    await until(() => said.some(({ text }) => text.startsWith('The audience changed')));
    const told = said.filter(({ text }) => text.startsWith('Revampd can now see this ticket.'));
    expect(told.map(({ text, isAssertive }) => [text, isAssertive])).to.deep.equal([
      [`Revampd can now see this ticket. Your next message goes to ${LIST}.`, false],
    ]);
    await pressButton(dana, 'Send', () => rootOf(dana).querySelector('.composer-held')!);
    await hears(priya, 'For two');
    expect(page.posts.map(({ body }) => body.audience_version)).to.deep.equal([2]);
    // Who wrote it, and of which organization, stands on the other's screen.
    expect(articleOf(priya, 'For two')!.textContent).to.contain('Dana Whitlock').and.to.contain('Northgate Dental');
  });

  it('a ticket that is seen again after the host tried again stands there whole', async () => {
    const { element, provider } = await ticket.open('lena', { isAwaited: false });
    await isGone(element);
    await ticket.act('priya', 'POST', 'escalate', { reason: 'Platform side.' });
    provider.retry();
    await until(() => bodiesOf(element).includes('Since this morning.'));
    await seen(element, () => fieldOf(element) !== null);
  });

  it('TIC-6 TIC-7 from the escalation until the return Revampd reads the whole and writes; then nothing of it is left there, and the others go on', async () => {
    ticket.fill(40);
    for (const who of ['dana', 'priya'] as const) await ticket.readTo(who);
    const dana = (await open('dana')).element;
    const priya = (await open('priya')).element;
    expect(buttonOf(dana, 'Escalate to Revampd Support…')).to.equal(undefined);
    expect(factOf(priya, 'assignedTo')).to.contain('Priya Raman');
    await escalate(priya);
    await until(() => factOf(dana, 'readers').includes('Revampd'));

    const revampd = await open('lena');
    const lena = revampd.element;
    const frames: string[] = [];
    revampd.network.tamper = (more) => (frames.push(...more), more);
    const all = (await ticket.entries()).map(({ id }) => id);
    expect((await scrollThrough(lena)).map(({ id }) => id)).to.deep.equal(all);
    await write(lena, 'Lena is looking at it.');
    await Promise.all([dana, priya].map((one) => hears(one, 'Lena is looking at it.')));
    for (const one of [dana, priya]) await dismiss(one);
    await write(dana, 'Dana thanks Lena.');
    await hears(lena, 'Dana thanks Lena.');
    await type(lena, 'What I note for later');

    await giveBack(lena);
    await isGone(lena);
    for (const one of [dana, priya]) await until(() => !factOf(one, 'readers').includes('Revampd'));
    for (const one of [dana, priya]) await dismiss(one);
    await write(priya, 'Among the two of us again.');
    await hears(dana, 'Among the two of us again.');
    await write(dana, 'As before.');
    await hears(priya, 'As before.');
    await rest();
    const left = contentOf(lena);
    for (const words of [
      'Calls drop',
      'Dana',
      'Priya',
      'Northgate',
      'Harborline',
      'Since this morning',
      'of us again',
      'note for later',
    ])
      expect(left).not.to.contain(words);
    expect(rootOf(lena).querySelectorAll('[role=article], textarea')).to.have.length(0);
    expect(frames.join(''))
      .to.contain('Dana thanks Lena.')
      .and.not.to.contain('of us again')
      .and.not.to.contain('As before.');
    for (const one of [dana, priya]) {
      expect(factOf(one, 'assignedTo')).to.contain('Priya Raman').and.to.contain('Harborline');
      expect(factOf(one, 'readers')).not.to.contain('Revampd');
      expect(composerOf(one)).not.to.match(/Visible to .*Revampd/);
    }
  });

  it('TIC-7 before the escalation Revampd’s page shows nothing of it, and after it the whole once it is tried again', async () => {
    const { element } = await ticket.open('lena', { isAwaited: false });
    await isGone(element);
    expect(contentOf(element)).not.to.contain('Calls drop').and.not.to.contain('Dana');
    await ticket.act('priya', 'POST', 'escalate', { reason: 'Platform side.' });
    await pressButton(element, 'Try again');
    await until(() => bodiesOf(element).includes('Since this morning.'));
    await seen(element, () => fieldOf(element) !== null);
  });

  it('TIC-7 a page of Revampd’s that waits for a ticket shows it as soon as it is escalated', async () => {
    const { element } = await ticket.open('lena', { isAwaited: false });
    await isGone(element);
    await isLive(element);
    await ticket.act('priya', 'POST', 'escalate', { reason: 'Platform side.' });
    await until(() => bodiesOf(element).includes('Since this morning.'));
    await seen(element, () => fieldOf(element) !== null);
  });
});
