/** What a person begins while something else is under way: an act that was left in doubt, a refusal, code on its way. */
import { expect, html } from '@open-wc/testing';
import { recordPayment, type MockSessionRequest } from '@revampd/mocks';
import { buttonOf, confirmOf, fieldOf, openDialog, type } from '../../../test/acting.ts';
import { press } from '../../../test/control.ts';
import { createHost, inside, isLive, mountIn, seen, shows, textOf, type Host } from '../../../test/mount.ts';
import { settled } from '../../../test/page-clock.ts';
import { holdCalls } from '../../../test/under-test.ts';
import type { RevampdWallet } from '../wallet.ts';

const CONNECTION = 'con_harborline_northgate';
const OTHER = 'con_harborline_cascade';
const TOM: MockSessionRequest = { user_id: 'usr_tom', connection_id: null };

const ready = (wallet: Element): Promise<Element> =>
  seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'));

async function mountWallet(host: Host, connectionId = CONNECTION): Promise<RevampdWallet> {
  const provider = await mountIn(
    host,
    html`<revampd-wallet connection-id=${connectionId} page-size="100"></revampd-wallet>`,
  );
  const wallet = provider.querySelector('revampd-wallet')!;
  await ready(wallet);
  return wallet;
}

async function openApply(wallet: RevampdWallet): Promise<void> {
  await openDialog(wallet, 'Apply credit');
  await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
}

/** Dana applies $10.00, and no answer comes. */
async function leaveInDoubt(host: Host): Promise<RevampdWallet> {
  const wallet = await mountWallet(host);
  await openApply(wallet);
  host.api.network.faults.set([{ match: { path: 'applyCredit' }, fault: 'network' }]);
  await type(wallet, 'Amount', '10');
  press(confirmOf(wallet));
  await shows(wallet, 'We don’t know yet');
  return wallet;
}

const entries = ({ api }: Host): number => api.platform.tables.walletEntries.size('byConnection', CONNECTION);
const posts = ({ calls }: Host): string[] => calls.filter((call) => call.startsWith('POST'));

describe('an act was left in doubt', () => {
  it('MNY-1 a person who begins another before it is found again has no dialog over it, and nothing is done twice', async () => {
    const host = createHost();
    const before = entries(host);
    (await leaveInDoubt(host)).closest('revampd-provider')!.remove();
    host.api.network.faults.set([]);
    const release = holdCalls(host, '/v1/session');
    const again = await mountWallet(host);
    buttonOf(again, 'Apply credit').click();
    await shows(again, 'We don’t know yet');
    await seen(again, (root) => !root.querySelector('dialog'));
    expect(buttonOf(again, 'Apply credit').getAttribute('aria-disabled')).to.equal('true');
    release();
    await shows(again, '$10.00 applied to HL-2048.');
    expect(entries(host)).to.equal(before + 1);
  });

  it('MNY-1 a second element that comes meanwhile begins nothing, though its button is pressed at once', async () => {
    const host = createHost();
    const wallet = await leaveInDoubt(host);
    const second = document.createElement('revampd-wallet');
    wallet.parentElement!.append(second);
    await ready(second);
    buttonOf(second, 'Apply credit').click();
    await shows(second, 'We don’t know yet');
    await settled();
    expect(inside(second, 'dialog')).to.equal(null);
  });
});

describe('a refusal stands in the dialog', () => {
  it('says that less is possible meanwhile, and a press that was meant for more confirms nothing', async () => {
    const host = createHost();
    const wallet = await mountWallet(host);
    await isLive(wallet);
    await openApply(wallet);
    host.api.network.faults.set([{ match: { path: 'applyCredit' }, fault: { status: 429, code: 'rate_limited' } }]);
    press(confirmOf(wallet));
    await shows(wallet, 'Too many requests came at once.');
    host.api.network.faults.set([]);
    const before = entries(host);
    const at = performance.now() + 1000;
    const connection = host.api.platform.tables.connections.get(CONNECTION)!;
    const { value: chosen } = inside<HTMLInputElement>(wallet, 'dialog input:checked');
    const now = performance.now.bind(performance);
    // The change comes a while after the refusal was shown.
    performance.now = () => now() + 2000;
    recordPayment(host.api.platform, connection, chosen, {
      amount: { amount: 5000, currency: 'USD' },
      methodLabel: 'Card',
    });
    await shows(wallet, 'Invoice HL-2048 has changed.');
    performance.now = now;
    expect(textOf(confirmOf(wallet))).to.equal('Apply $42.00');
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });
    Object.defineProperty(event, 'timeStamp', { value: at });
    confirmOf(wallet).dispatchEvent(event);
    await settled();
    expect(entries(host)).to.equal(before);
    press(confirmOf(wallet));
    await shows(wallet, '$42.00 applied to HL-2048.');
  });

  it('A11-2 the field that is wrong takes no focus from a person who has gone on', async () => {
    const host = createHost({ user_id: 'usr_tom', connection_id: CONNECTION });
    const wallet = await mountWallet(host);
    await openDialog(wallet, 'Grant credit');
    await type(wallet, 'Amount', '12');
    await type(wallet, 'Reason', 'Goodwill');
    host.api.network.faults.set([
      { match: { path: 'createWalletEntry' }, fault: { status: 422, code: 'validation_failed' } },
    ]);
    press(confirmOf(wallet));
    const release = holdCalls(host, '/wallet?');
    await seen(wallet, (root) => root.querySelector('dialog #outcome'));
    await type(wallet, 'Amount', '');
    fieldOf(wallet, 'Reason').focus();
    release();
    for (let turn = 0; turn < 5; turn += 1) await settled();
    expect(wallet.shadowRoot!.activeElement?.id).to.equal('reason');
  });
});

describe('the code of the acts is still on its way', () => {
  it('SES-1 what was pressed for one wallet isn’t begun in another that the element shows by then', async () => {
    const host = createHost(TOM);
    const other = await mountWallet(host, OTHER);
    const wallet = document.createElement('revampd-wallet');
    wallet.connectionId = CONNECTION;
    other.parentElement!.append(wallet);
    await ready(wallet);
    buttonOf(wallet, /^Give back…/u).click();
    wallet.connectionId = OTHER;
    await shows(wallet, 'Cascade Physio');
    await openDialog(wallet, 'Grant credit');
    expect(textOf(inside(wallet, 'dialog h2'))).to.equal('Grant credit');
    expect(posts(host)).to.deep.equal([]);
  });
});

describe('an act ended where its element wasn’t', () => {
  it('MNY-2 what was typed for it isn’t offered again when the element is back, though another has told of it', async () => {
    const host = createHost({ user_id: 'usr_tom', connection_id: CONNECTION });
    const wallet = await mountWallet(host);
    const place = wallet.parentElement!;
    const second = document.createElement('revampd-wallet');
    place.append(second);
    await ready(second);
    await openDialog(wallet, 'Grant credit');
    await type(wallet, 'Amount', '77');
    await type(wallet, 'Reason', 'Once');
    const release = holdCalls(host, '/wallet/entries');
    press(confirmOf(wallet));
    await shows(second, 'Granting $77.00…');
    wallet.remove();
    release();
    await shows(second, '$77.00 granted to Northgate Dental.');
    place.append(wallet);
    await shows(wallet, '$77.00 granted to Northgate Dental.');
    await settled();
    await openDialog(wallet, 'Grant credit');
    expect([fieldOf(wallet, 'Amount').value, fieldOf(wallet, 'Reason').value]).to.deep.equal(['', '']);
  });
});
