/** Where focus is while nobody knows how a decision ended, and while that is asked for (INTERACTION.md F5, F6, P4). */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buttonOf, confirmOf, focusOn, openDialog } from '../../test/acting.ts';
import { keys, mountCard, openVerified } from '../../test/approval-deciding.ts';
import { decideElsewhere, REQUESTS } from '../../test/approval-states.ts';
import { press } from '../../test/control.ts';
import { expectFocus } from '../../test/focus.ts';
import { inside, seen, shows, textOf, type Host } from '../../test/mount.ts';
import { overhear } from '../../test/overheard.ts';
import { settled } from '../../test/page-clock.ts';
import { failing } from '../../test/trouble.ts';
import { holdCalls, whileTimePasses } from '../../test/under-test.ts';
import type { RevampdApprovalRequest } from './approval-request.ts';

/** Dana approves, and no answer comes; it was done, or never arrived. */
async function leaveInDoubt(
  fault: 'lost' | 'network' = 'lost',
): Promise<{ host: Host; element: RevampdApprovalRequest }> {
  const opened = await openVerified();
  const { host, element } = opened;
  failing('approveRequest', fault)(host);
  await openDialog(element, 'Approve…');
  press(confirmOf(element));
  await whileTimePasses(element, (root) => root.querySelector('#result.warning'));
  return opened;
}

/** Notes each time at which a render leaves focus on the page's body. */
function losses(element: Element): string[] {
  const lost: string[] = [];
  const root = element.shadowRoot!;
  new MutationObserver(() => {
    if (!root.activeElement) lost.push(textOf(root));
  }).observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  return lost;
}

/** Tabs to the button, and presses it. */
async function checkAgain(element: RevampdApprovalRequest): Promise<HTMLButtonElement> {
  const button = buttonOf(element, 'Check again');
  if (element.shadowRoot!.activeElement?.id === 'result') await sendKeys({ press: 'Tab' });
  else button.focus();
  expectFocus(button);
  await sendKeys({ press: 'Enter' });
  await seen(element, (root) => root.querySelector('#result [aria-disabled=true]'));
  expectFocus(button);
  expect(textOf(button)).to.equal('Check again');
  return button;
}

describe('A11-2 Check again, by keyboard', () => {
  it('A11-2 the line has focus, then its button, which keeps it while it is asked; then the line, with what came of it', async () => {
    const { host, element } = await leaveInDoubt();
    await focusOn(element, '#result');
    const lost = losses(element);
    host.api.network.faults.set([]);
    const release = holdCalls(host, '/approve');
    await checkAgain(element);
    expect(textOf(inside(element, '#result'))).to.contain('We don’t know yet whether this went through.');
    expect(textOf(inside(element, '.foot'))).not.to.contain('Sending');
    // Once more while it is asked: nothing else is sent.
    await sendKeys({ press: 'Enter' });
    release();
    await seen(element, (root) => root.querySelector('#result.success'));
    await focusOn(element, '#result');
    // What was meant for Check again doesn't put away what came of it.
    await sendKeys({ press: 'Enter' });
    expect(textOf(inside(element, '#result'))).to.contain('Front Desk Plus approved.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await seen(element, (root) => !root.querySelector('#result'));
    expectFocus(inside(element, '#title'));
    expect(lost).to.deep.equal([]);
    expect(keys(host)).to.have.length(1);
  });

  it('A11-2 still no answer: the button has focus, and it is said again', async () => {
    const { element } = await leaveInDoubt();
    const lost = losses(element);
    const said = overhear();
    const button = await checkAgain(element);
    await whileTimePasses(element, (root) => !root.querySelector('#result [aria-disabled=true]'));
    await whileTimePasses(element, () => said.some(({ text }) => text.startsWith('We don’t know yet')));
    expectFocus(button);
    expect(lost).to.deep.equal([]);
  });

  it('A11-2 somebody else was first: focus goes to the line that says so', async () => {
    const { host, element } = await leaveInDoubt('network');
    const lost = losses(element);
    host.api.network.holdStreams();
    decideElsewhere(host, REQUESTS.plan, false);
    host.api.network.faults.set([]);
    const release = holdCalls(host, '/approve');
    await checkAgain(element);
    release();
    await shows(element, 'Ines Duarte already rejected this.');
    await focusOn(element, '#result');
    expect(lost).to.deep.equal([]);
  });

  it('A11-2 MNY-1 a page that found it again: the same, and nothing takes focus by itself', async () => {
    const { host, element: before } = await leaveInDoubt();
    before.closest('revampd-provider')!.remove();
    const element = await mountCard(host);
    await whileTimePasses(element, (root) => root.querySelector('#result.warning'));
    await settled();
    expect(element.shadowRoot!.activeElement).to.equal(null);
    buttonOf(element, 'Check again').focus();
    const lost = losses(element);
    await whileTimePasses(element, (root) => !root.querySelector('#result [aria-disabled=true]'));
    host.api.network.faults.set([]);
    const release = holdCalls(host, '/approve');
    await checkAgain(element);
    release();
    await seen(element, (root) => root.querySelector('#result.success'));
    await focusOn(element, '#result');
    expect(lost).to.deep.equal([]);
    expect(keys(host)).to.have.length(1);
  });
});
