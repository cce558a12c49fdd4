/** A host's own texts, on a provider and by configure(). */
import { expect, fixture, html } from '@open-wc/testing';
import type { MessageOverrides } from '@revampd/core';
import { createHost, mountIn, seen, shows, warningsOf } from '../test/mount.ts';
import { configure } from './configure.ts';
import type { RevampdProvider } from './provider.ts';

const heading = (wallet: Element) => wallet.shadowRoot!.querySelector('#title')?.textContent?.trim();

/** Resolves when the element is headed by this text. */
const headed = (wallet: Element, text: string) => seen(wallet, () => heading(wallet) === text);

/** A provider with these texts from the start, and its first wallet. */
async function mountWith(
  messages: MessageOverrides | undefined,
  content: unknown = html`<revampd-wallet></revampd-wallet>`,
) {
  const { settings } = createHost();
  const provider = await fixture<RevampdProvider>(html`
    <revampd-provider
      .baseUrl=${settings.baseUrl}
      .fetch=${settings.fetch}
      .fetchSession=${settings.fetchSession}
      .messages=${messages}
      >${content}</revampd-provider
    >
  `);
  return { provider, wallet: provider.querySelector('revampd-wallet')! };
}

describe("a host's own texts", () => {
  it('are what an element first shows, and no other', async () => {
    const { wallet } = await mountWith({ en: { 'wallet.title': 'Credit' } });
    const headings: unknown[] = [];
    const watch = new MutationObserver(() => headings.push(heading(wallet)));
    watch.observe(wallet.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await shows(wallet, '$412.60');
    watch.disconnect();
    expect(new Set(headings)).to.deep.equal(new Set(['Credit']));
  });

  it('are text, whatever they look like', async () => {
    const { wallet } = await mountWith({ en: { 'wallet.title': '5 < 6 & "more"' } });
    await shows(wallet, '$412.60');
    expect(heading(wallet)).to.equal('5 < 6 & "more"');
  });

  it('change live, and ours come back without them', async () => {
    const { provider, wallet } = await mountWith(undefined, html`<revampd-wallet page-size="25"></revampd-wallet>`);
    await shows(wallet, '23 entries');
    provider.messages = {
      en: { 'wallet.title': 'Credit', 'wallet.total': '{total, plural, other {# in all}}' },
    };
    await shows(wallet, '23 in all');
    expect(heading(wallet)).to.equal('Credit');
    provider.messages = { en: { 'wallet.title': 'Account' } };
    await headed(wallet, 'Account');
    await shows(wallet, '23 entries');
    provider.messages = undefined;
    await headed(wallet, 'Wallet');
  });

  it('serve two languages on one page', async () => {
    const content = html`<revampd-wallet></revampd-wallet><revampd-wallet locale="de-AT"></revampd-wallet>`;
    const { provider } = await mountWith(
      { en: { 'wallet.title': 'Credit' }, de: { 'wallet.title': 'Konto' } },
      content,
    );
    const [english, german] = provider.querySelectorAll('revampd-wallet');
    await shows(english!, '$412.60');
    await shows(german!, 'Bezahlt nur Rechnungen von Harborline.');
    expect([heading(english!), heading(german!)]).to.deep.equal(['Credit', 'Konto']);
  });

  it('are those of the provider that an element is in now', async () => {
    const { wallet } = await mountWith({ en: { 'wallet.title': 'Credit' } });
    await headed(wallet, 'Credit');
    const plain = await mountIn(createHost(), html``);
    plain.append(wallet);
    await headed(wallet, 'Wallet');
  });

  it('are told of once where they are wrong, however many elements are on the page, and ours stay', async () => {
    const content = html`<revampd-wallet></revampd-wallet><revampd-wallet></revampd-wallet>`;
    const said = await warningsOf(async () => {
      const messages = { en: { 'wallet.titel': 'Credit', 'wallet.loading': '' } } as MessageOverrides;
      const { provider, wallet } = await mountWith(messages, content);
      await shows(wallet, '$412.60');
      provider.messages = { ...messages };
      await provider.updateComplete;
      wallet.locale = 'en-GB';
      await shows(wallet, 'US$412.60');
      expect(heading(wallet)).to.equal('Wallet');
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('"wallet.titel" (en)').and.to.contain('title, balance, ');
    expect(said[1]).to.contain('"wallet.loading" (en) is empty');
  });

  it('are typed by their keys', async () => {
    // @ts-expect-error there is no such key
    const unknown: MessageOverrides = { en: { 'wallet.titel': 'Credit' } };
    // @ts-expect-error texts are by language
    const flat: MessageOverrides = { 'wallet.title': 'Credit' };
    const right: MessageOverrides = {
      en: { 'wallet.title': 'Credit', 'walletStates.emptyTitle': 'Nothing' },
      'de-AT': {},
    };
    expect([unknown, flat, right]).to.have.length(3);
  });

  it('come by configure() too', async () => {
    const host = createHost();
    const wallet = await fixture(html`<revampd-wallet></revampd-wallet>`);
    configure({ ...host.settings, messages: { en: { 'wallet.title': 'Credit' } } });
    await headed(wallet, 'Credit');
    configure(host.settings);
    wallet.remove();
  });
});
