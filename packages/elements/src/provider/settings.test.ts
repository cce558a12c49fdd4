/** What a provider hands on to the elements inside it. */
import { ContextConsumer } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { announcementsContext, scopeContext } from '../contexts/contexts.ts';
import { createHost, warningsOf } from '../test/mount.ts';
import type { RevampdProvider } from './provider.ts';

class TestReader extends LitElement {
  readonly scope = new ContextConsumer(this, { context: scopeContext, subscribe: true });
  readonly announcements = new ContextConsumer(this, { context: announcementsContext, subscribe: true });
}
customElements.define('test-reader', TestReader);

async function mountReader(content: (reader: unknown) => unknown) {
  const provider = await fixture<RevampdProvider>(content(html`<test-reader></test-reader>`) as never);
  return { provider, reader: provider.querySelector<TestReader>('test-reader')! };
}

describe('<revampd-provider announcements>', () => {
  it('says to the elements inside which live changes are spoken, all unless told otherwise', async () => {
    const { provider, reader } = await mountReader((inside) => html`<revampd-provider>${inside}</revampd-provider>`);
    expect(reader.announcements.value).to.equal('all');
    provider.setAttribute('announcements', 'own');
    await provider.updateComplete;
    expect(reader.announcements.value).to.equal('own');
    provider.announcements = 'off';
    await provider.updateComplete;
    expect(reader.announcements.value).to.equal('off');
    provider.removeAttribute('announcements');
    provider.setAttribute('announcements', 'all');
    await provider.updateComplete;
    expect(reader.announcements.value).to.equal('all');
  });

  it('warns once of what is none of them, and speaks all', async () => {
    const said = await warningsOf(async () => {
      const { provider, reader } = await mountReader(
        (inside) => html`<revampd-provider announcements="loud">${inside}</revampd-provider>`,
      );
      expect(reader.announcements.value).to.equal('all');
      provider.locale = 'de';
      await provider.updateComplete;
    });
    expect(said).to.deep.equal(['announcements: "loud" is not all, own, off. The default holds.']);
  });
});

describe('<revampd-provider .fetchElevatedSession>', () => {
  it('has the host verify its own user where an act asks for it', async () => {
    const host = createHost();
    let asked = 0;
    const elevated = (): ReturnType<NonNullable<RevampdProvider['fetchSession']>> => {
      asked += 1;
      return host.settings.fetchSession!({ signal: new AbortController().signal });
    };
    const { provider, reader } = await mountReader(
      (inside) => html`
        <revampd-provider
          .baseUrl=${host.settings.baseUrl}
          .fetch=${host.settings.fetch}
          .fetchSession=${host.settings.fetchSession}
          >${inside}</revampd-provider
        >
      `,
    );
    const before = reader.scope.value!;
    expect(before.session.canElevate).to.be.false;
    provider.fetchElevatedSession = elevated;
    await provider.updateComplete;
    const { session } = reader.scope.value!;
    expect(session.canElevate).to.be.true;
    expect(asked).to.equal(0);
    await session.elevate();
    expect(asked).to.equal(1);
  });
});
