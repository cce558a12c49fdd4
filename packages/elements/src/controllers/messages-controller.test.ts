import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import type { MessageBundle } from '@revampd/core';
import { LitElement } from 'lit';
import { messagesContext } from '../contexts/contexts.ts';
import { MessagesController } from './messages-controller.ts';

/** A language whose loading is counted, and fails while `offline`. */
class CountedBundle implements MessageBundle<{ hello: undefined }> {
  readonly name = 'list';
  declare readonly messages?: { hello: undefined };
  readonly english = { hello: 'Hello' };
  offline = true;
  loads = 0;
  readonly load = {
    de: () => {
      this.loads += 1;
      return this.offline ? Promise.reject(new Error('offline')) : Promise.resolve({ default: { hello: 'Hallo' } });
    },
  };
}

let bundle = new CountedBundle();

class MessagesHost extends LitElement {
  override lang = 'en';
  readonly messages = new MessagesController(this, bundle, () => this.lang);
  override render() {
    return this.messages.translate('hello');
  }
}
customElements.define('test-messages-host', MessagesHost);

/** Resolves when every promise that is under way without a timer has run: a message comes after them. */
const settled = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

describe('MessagesController', () => {
  it('is English while a language cannot be loaded, and asks for it again with each update, not for ever', async () => {
    bundle = new CountedBundle();
    const host = await fixture<MessagesHost>(html`<test-messages-host></test-messages-host>`);
    host.lang = 'de';
    host.requestUpdate();
    await settled();
    expect(host.shadowRoot!.textContent).to.equal('Hello');
    expect(bundle.loads).to.be.within(1, 2);
    bundle.offline = false;
    host.requestUpdate();
    await settled();
    expect(host.shadowRoot!.textContent).to.equal('Hallo');
    const { loads } = bundle;
    host.requestUpdate();
    await settled();
    expect(bundle.loads, 'nothing is missing').to.equal(loads);
  });

  it('shows the language that was asked for last', async () => {
    bundle = new CountedBundle();
    bundle.offline = false;
    const host = await fixture<MessagesHost>(html`<test-messages-host></test-messages-host>`);
    host.lang = 'de';
    host.requestUpdate();
    await host.updateComplete;
    host.lang = 'en';
    host.requestUpdate();
    await settled();
    expect(host.shadowRoot!.textContent).to.equal('Hello');
  });

  it('loads the words of a later part with the host’s texts, under a key that tells when they change', async () => {
    bundle = new CountedBundle();
    const around = await fixture<HTMLElement>(html`<div></div>`);
    const texts = new ContextProvider(around, { context: messagesContext });
    const host = new MessagesHost();
    around.append(host);
    await host.updateComplete;
    const keys = [host.messages.key];
    expect((await host.messages.load(bundle))('hello')).to.equal('Hello');
    texts.setValue({ en: { 'list.hello': 'Hi' } as object });
    keys.push(host.messages.key);
    expect((await host.messages.load(bundle))('hello')).to.equal('Hi');
    await settled();
    expect(host.shadowRoot!.textContent).to.equal('Hi');
    texts.setValue({ en: { 'list.hello': 'Hey' } as object });
    keys.push(host.messages.key, host.messages.key);
    host.lang = 'de';
    keys.push(host.messages.key);
    expect(new Set(keys).size).to.equal(keys.length - 1);
  });
});
