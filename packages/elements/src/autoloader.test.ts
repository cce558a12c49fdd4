import { expect, fixture, html } from '@open-wc/testing';

describe('the autoloader', () => {
  it('EMB-1 loads the code of tags that stand in the page, and of those that come later', async () => {
    const early = await fixture(html`<div><revampd-provider></revampd-provider></div>`);
    expect(early.querySelector(':not(:defined)')).not.to.be.null;
    await import('./autoloader.ts');
    await customElements.whenDefined('revampd-provider');
    expect(customElements.get('revampd-wallet'), 'what the page has no use for is not loaded').to.be.undefined;
    const late = await fixture(
      html`<section>
        <p><revampd-wallet></revampd-wallet></p>
      </section>`,
    );
    await customElements.whenDefined('revampd-wallet');
    expect(late.querySelector(':not(:defined)')).to.be.null;
  });

  it('connects elements without a provider by its own configure()', async () => {
    const { configure } = await import('./autoloader.ts');
    const { createHost, shows } = await import('./test/mount.ts');
    const wallet = await fixture(html`<revampd-wallet></revampd-wallet>`);
    await configure(createHost().settings);
    await shows(wallet, '$412.60');
  });
});
