/** Messages that the server doesn't have, on the real mock platform: THR-2, and INTERACTION.md 3.3. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { accessibleNodes } from '../../../../test/browser.ts';
import { press } from '../../../../test/control.ts';
import { articleOf, open, withTools, type Opened, type ScratchThread } from '../../../../test/entry-page.ts';
import { expectFocus } from '../../../../test/focus.ts';
import { seen, textOf } from '../../../../test/mount.ts';
import { holdCalls, whileTimePasses } from '../../../../test/under-test.ts';

const WORDS = 'Good to hear.';

const footOf = (element: ScratchThread): string =>
  textOf(articleOf(element, WORDS)?.querySelector('.foot') ?? document);
const buttonsOf = (element: ScratchThread): HTMLElement[] => [
  ...articleOf(element, WORDS).querySelectorAll<HTMLElement>('.foot button'),
];
const buttonOf = (element: ScratchThread, label: string): HTMLElement =>
  buttonsOf(element).find((one) => textOf(one) === label)!;

const fail = ({ host }: Opened, fault: unknown): void =>
  host.api.network.faults.set([{ match: { method: 'POST', path: '/messages' }, fault: fault as never }]);

/** Writes, and waits until the message is stuck with this. */
async function stuck(opened: Opened, fault: unknown, words: string, more = {}): Promise<ScratchThread> {
  const { element } = opened;
  if (fault) fail(opened, fault);
  element.thread!.outbox.send({ body: WORDS, ...more });
  await whileTimePasses(element, () => footOf(element).includes(words), 500);
  return element;
}

describe('messages that aren’t sent', () => {
  it('stand there at once, and say that they are on their way only after 300 ms, muted', async () => {
    const opened = await withTools(await open('priya'));
    const { element, host } = opened;
    const release = holdCalls(host, '/messages');
    element.thread!.outbox.send({ body: WORDS });
    await element.updateComplete;
    expect(textOf(articleOf(element, WORDS).querySelector('.bubble')!)).to.equal(WORDS);
    await seen(element, () => footOf(element) === 'Sending…');
    const { animationDelay, animationName } = getComputedStyle(articleOf(element, WORDS).querySelector('.late')!);
    expect([animationName, animationDelay]).to.deep.equal(['appear', '0.3s']);
    const article = (await accessibleNodes()).filter(({ role }) => role === 'article').at(-1)!;
    expect(article.name).to.equal('Sending. Priya Raman Harborline');
    expect(article.description).to.equal(WORDS);
    release();
    await seen(element, (root) => !root.querySelector('.unsent') && articleOf(element, WORDS));
  });

  for (const [name, fault, reason] of [
    ['a broken answer', { status: 500 }, 'The service didn’t answer as it should.'],
    ['no network', 'network', 'The service wasn’t reached.'],
    ['no answer', 'timeout', 'The service didn’t answer in time.'],
  ] as const)
    it(`THR-2 fail after ${name} with the reason, Retry and Delete; Retry sends the same`, async () => {
      const opened = await open('priya');
      const element = await stuck(opened, fault, reason);
      expect(footOf(element)).to.equal(`Not sent. ${reason} Retry Delete`);
      expect(element.shadowRoot!.querySelector('.unsent')!.classList.contains('failed')).to.equal(true);
      const article = (await accessibleNodes()).filter(({ role }) => role === 'article').at(-1)!;
      expect(article.name).to.equal('Not sent. Priya Raman Harborline');
      opened.host.api.network.faults.set([]);
      press(buttonOf(element, 'Retry'));
      await whileTimePasses(element, (root) => !root.querySelector('.unsent') && articleOf(element, WORDS));
      const keys = opened.host.requests
        .filter(({ method, url }) => method === 'POST' && url.endsWith('/messages'))
        .map(({ headers }) => headers.get('Idempotency-Key'));
      expect(new Set(keys)).to.have.length(1);
    });

  it('ask before they are deleted: focus on Cancel, which is what Escape does; then they are gone, and focus is where one writes', async () => {
    const opened = await withTools(await open('priya'));
    const element = await stuck(opened, { status: 500 }, 'Delete');
    const dialog = (): HTMLDialogElement | null => element.shadowRoot!.querySelector('dialog');
    buttonOf(element, 'Delete').focus();
    press(buttonOf(element, 'Delete'));
    await seen(element, () => dialog()?.open);
    const [cancel, confirm] = [...dialog()!.querySelectorAll('button')];
    expectFocus(cancel);
    const told = (await accessibleNodes()).find(({ role }) => role === 'alertdialog')!;
    expect([told.name, told.description]).to.deep.equal([
      'Delete this message?',
      'It wasn’t sent, so nobody has read it. Its words can’t be brought back.',
    ]);
    expect([textOf(cancel!), textOf(confirm!)]).to.deep.equal(['Cancel', 'Delete message']);
    await sendKeys({ press: 'Escape' });
    await seen(element, () => !dialog());
    expectFocus(buttonOf(element, 'Delete'));
    expect(element.thread!.unsent).to.have.length(1);
    press(buttonOf(element, 'Delete'));
    await seen(element, () => dialog()?.open);
    press(dialog()!.querySelectorAll('button')[1]);
    await seen(element, (root) => !dialog() && !root.querySelector('.unsent'));
    expect(element.thread!.unsent).to.have.length(0);
    expectFocus(element.shadowRoot!.querySelector('textarea'));
  });

  it('are not asked about any more when they were sent after all', async () => {
    const opened = await withTools(await open('priya'));
    const element = await stuck(opened, { status: 500 }, 'Delete');
    press(buttonOf(element, 'Delete'));
    await seen(element, (root) => root.querySelector('dialog[open]'));
    opened.host.api.network.faults.set([]);
    element.thread!.outbox.retry(element.thread!.unsent[0]!.id);
    await whileTimePasses(element, (root) => !root.querySelector('dialog') && !root.querySelector('.unsent'));
    expectFocus(element.shadowRoot!.querySelector('textarea'));
  });

  it('that the ticket no longer takes go back to where one writes, or are deleted; there is no Retry', async () => {
    const opened = await open('priya', 'T-1432');
    const element = await stuck(opened, undefined, 'Delete');
    expect(footOf(element)).to.equal('Not sent. This ticket was closed. Edit Delete');
    press(buttonOf(element, 'Edit'));
    expect(element.asked).to.deep.equal([`edit ${WORDS}`]);
  });

  it('THR-6 that were written for fewer are held, and go to all who read along only when the person says so', async () => {
    const opened = await open('priya');
    const element = await stuck(opened, undefined, 'Don’t send', { audienceVersion: 1 });
    expect(footOf(element)).to.equal(
      'The audience changed while you were sending. Send to Northgate Dental, Harborline, and Revampd? Send Don’t send',
    );
    press(buttonOf(element, 'Don’t send'));
    expect(element.asked).to.deep.equal([`edit ${WORDS}`]);
    press(buttonOf(element, 'Send'));
    await whileTimePasses(element, (root) => !root.querySelector('.unsent') && articleOf(element, WORDS));
  });
});
