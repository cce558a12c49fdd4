import { expect } from '@open-wc/testing';
import { walletMessages } from './generated/wallet.ts';
import { createTranslate, isRightToLeft, languageFor, loadCatalogue, type MessageBundle } from './messages.ts';

const broken: MessageBundle<{ hello: undefined }> = {
  name: 'broken',
  english: { hello: 'Hello' },
  load: { de: () => Promise.reject(new Error('offline')) },
};

describe('messages', () => {
  it('find the language of a locale, from the most exact to English', () => {
    expect(languageFor(walletMessages, 'de-AT')).to.equal('de');
    expect(languageFor(walletMessages, 'en-GB')).to.equal('en');
    expect(languageFor(walletMessages, 'tlh')).to.equal('en');
  });

  it('are formatted with the values that they name, plurals by the locale', async () => {
    const english = createTranslate(walletMessages, walletMessages.english, 'en');
    expect(english('total', { total: 1 })).to.equal('1 entry');
    expect(english('range', { from: 1, to: 25, total: 1234 })).to.equal('1–25 of 1,234 entries');
    const arabic = createTranslate(walletMessages, await loadCatalogue(walletMessages, 'ar'), 'ar');
    expect(arabic('total', { total: 2 })).to.equal('قيدان');
  });

  it('are English where a language cannot be loaded, never empty', async () => {
    const words = createTranslate(broken, await loadCatalogue(broken, 'de'), 'de');
    expect(words('hello')).to.equal('Hello');
  });

  it('are English where a catalogue lacks a key', () => {
    expect(createTranslate(broken, {}, 'de')('hello')).to.equal('Hello');
  });

  it('know which locales are read from right to left', () => {
    expect(['ar', 'ar-EG', 'he', 'fa-IR'].every(isRightToLeft)).to.be.true;
    expect(['en', 'arn', 'de', 'ja'].some(isRightToLeft)).to.be.false;
  });
});
