import { expect, fixture, html } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { COPIES, VERSION, type Copies } from '../define/copies.ts';
import { createHost, mountIn, shows, warningsOf } from '../test/mount.ts';
import { diagnose, type Diagnosis } from './diagnose.ts';
import { findInPage } from './page.ts';

const wrongIn = ({ findings }: Diagnosis): readonly string[] =>
  findings.filter(({ level }) => level !== 'ok').map(({ check, message }) => `${check}: ${message}`);

describe('PKG-3 diagnose() of a page', () => {
  it('PKG-3 a page that works has nothing wrong, and each session is looked at once', async () => {
    const host = createHost();
    const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet><revampd-wallet></revampd-wallet>`);
    await shows(provider.querySelector('revampd-wallet')!, '$412.60');
    const diagnosis = await diagnose({ needs: ['billing:read'] });
    // The mock platform's clock stands still, somewhere else than this device's.
    expect(wrongIn(diagnosis).filter((wrong) => !wrong.startsWith('clock'))).to.deep.equal([]);
    expect(diagnosis.isWorking).to.equal(true);
    expect(diagnosis.findings.filter(({ check }) => check === 'session')).to.have.length(1);
  });

  it('PKG-3 elements without a session: around which nothing is, and whose provider has no way to one', async () => {
    let diagnosis!: Diagnosis;
    await warningsOf(async () => {
      await fixture(html`
        <div>
          <revampd-wallet></revampd-wallet>
          <revampd-provider><revampd-wallet></revampd-wallet></revampd-provider>
        </div>
      `);
      diagnosis = await diagnose();
    });
    expect(wrongIn(diagnosis)).to.deep.equal([
      'page: <revampd-wallet> has no session.',
      'page: The <revampd-provider> around <revampd-wallet> has no way to get a session.',
    ]);
    expect(diagnosis.findings[0]!.remedy).to.match(/configure\(\{ sessionUrl \}\)/);
    expect(diagnosis.isWorking).to.equal(false);
  });

  it('PKG-3 a tag whose name is wrong, or whose code isn’t loaded, in a host’s own shadow root too', async () => {
    const place = await fixture(html`<div><revampd-walet></revampd-walet></div>`);
    const inner = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    inner.append(document.createElement('revampd-invoises'));
    const diagnosis = await diagnose({ patience: 0 });
    expect(wrongIn(diagnosis)).to.deep.equal(
      ['walet', 'invoises'].map((name) => `page: <revampd-${name}> is unknown to the page, so it shows nothing.`),
    );
    expect(diagnosis.findings[0]!.remedy).to.contain("import '@revampd/elements/define/walet'");
  });

  it('PKG-3 a tag whose code is on its way is waited for', async () => {
    await fixture(html`<div><revampd-late></revampd-late></div>`);
    const diagnosing = diagnose();
    customElements.define('revampd-late', class extends HTMLElement {});
    expect(wrongIn(await diagnosing)).to.deep.equal(['page: <revampd-late> has no session.']);
  });

  it('PKG-3 the wrong order: elements stand and are known, the provider’s code was left out', () => {
    const tag = { localName: 'revampd-provider', matches: () => false };
    expect(findInPage([tag as never])[0]!.message).to.match(/what is inside it has no session/);
  });

  it('PKG-3 two versions on a page: which', () => {
    const page = { [COPIES]: ['0.1.0', '0.2.1'] } as Copies;
    const [finding] = findInPage([document.body], page);
    expect(finding!.message).to.match(/2 copies.*0\.1\.0, 0\.2\.1/);
    expect(finding!.level).to.equal('warning');
  });

  it('PKG-3 a page without any tag is told so', async () => {
    expect(wrongIn(await diagnose())).to.deep.equal(['page: No tag of Revampd’s stands in this page.']);
  });

  it('the version that a page is told is the package’s', async () => {
    const { version } = JSON.parse((await readFile({ path: '../../package.json' }))!);
    expect(version).to.equal(VERSION);
    expect((globalThis as Copies)[COPIES]).to.deep.equal([VERSION]);
  });
});
