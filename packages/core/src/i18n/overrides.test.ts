import { expect } from '@open-wc/testing';
import { createTranslate, loadOverrides, type MessageBundle, type MessageOverrides } from './messages.ts';

interface Messages {
  title: undefined;
  invoice: { number: string };
  page: { page: number };
  total: { total: number };
}

const bundle: MessageBundle<Messages> = {
  name: 'wallet',
  english: {
    title: 'Wallet',
    invoice: ['Invoice ', ['number']],
    page: ['Page ', ['page', 4]],
    total: [['total', 2, { one: [0, ' entry'], other: [0, ' entries'] }]],
  },
  load: { de: () => Promise.reject(new Error('not asked for')) },
};

/** As a page in plain JavaScript gives it, unchecked. */
const given = (overrides: unknown): MessageOverrides => overrides as MessageOverrides;

async function wordsWith(overrides: unknown, locale = 'en') {
  const { catalogue, problems } = await loadOverrides(bundle, locale, given(overrides));
  return { words: createTranslate(bundle, { ...bundle.english, ...catalogue }, locale), problems };
}

describe("a host's own texts", () => {
  it('stand in place of ours, with their values', async () => {
    const { words, problems } = await wordsWith({
      en: { 'wallet.title': 'Credit', 'wallet.invoice': 'Bill no. { number }, {number}' },
    });
    expect(words('title')).to.equal('Credit');
    expect(words('invoice', { number: '7' })).to.equal('Bill no. 7, 7');
    expect(words('total', { total: 2 })).to.equal('2 entries');
    expect(problems).to.deep.equal([]);
  });

  it('may be plurals, choices and numbers, and leave a value out', async () => {
    const { words, problems } = await wordsWith({
      en: {
        'wallet.total': '{total, plural, =0 {nothing} one {one line} other {# lines}}',
        'wallet.page': "Sheet {page, number} of '{many}'",
        'wallet.invoice': 'A bill',
      },
    });
    expect(words('total', { total: 0 })).to.equal('nothing');
    expect(words('total', { total: 1234 })).to.equal('1,234 lines');
    expect(words('page', { page: 1234 })).to.equal('Sheet 1,234 of {many}');
    expect(words('invoice', { number: '7' })).to.equal('A bill');
    expect(problems).to.deep.equal([]);
  });

  it('write numbers as the locale does, in plural forms too', async () => {
    const { words } = await wordsWith(
      { de: { 'wallet.page': 'Blatt {page}', 'wallet.total': '{total, plural, other {alle {total}}}' } },
      'de',
    );
    expect(words('page', { page: 1234 })).to.equal('Blatt 1.234');
    expect(words('total', { total: 1234 })).to.equal('alle 1.234');
  });

  it('are those of the locale, then of its language, and of no other', async () => {
    const overrides = {
      en: { 'wallet.title': 'Credit', 'wallet.total': 'x' },
      de: { 'wallet.title': 'Konto', 'wallet.total': 'y' },
      de_at: { 'wallet.title': 'Guthabenkonto' },
    };
    expect((await wordsWith(overrides, 'de')).words('title')).to.equal('Konto');
    const { words: austrian } = await wordsWith(overrides, 'de-AT');
    expect([austrian('title'), austrian('total', { total: 1 })]).to.deep.equal(['Guthabenkonto', 'y']);
    const { catalogue } = await loadOverrides(bundle, 'de-CH', given({ en: overrides.en }));
    expect(catalogue, 'no English in German').to.deep.equal({});
  });

  it('may add a language that we have not; the rest is English, in the host’s words', async () => {
    const overrides = { nl: { 'wallet.title': 'Tegoed' }, en: { 'wallet.title': 'Credit', 'wallet.invoice': 'Bill' } };
    const { words } = await wordsWith(overrides, 'nl-BE');
    expect([words('title'), words('invoice', { number: '7' })]).to.deep.equal(['Tegoed', 'Bill']);
  });

  const wrong: [what: string, texts: unknown, says: string[]][] = [
    ['an unknown key', { 'wallet.titel': 'x' }, ['"wallet.titel" (en)', 'wallet has title, invoice, page, total']],
    ['a key of every object', { 'wallet.constructor': 'x' }, ['"wallet.constructor"', 'wallet has title']],
    [
      'an unknown namespace',
      { 'walet.title': 'x' },
      ['"walet.title" (en)', 'there is acts, ', ' states, ', ' wallet, '],
    ],
    ['no namespace', { title: 'x' }, ['"title" (en)', 'there is acts, ', ' states, ', ' wallet, ']],
    ['a value that there is not', { 'wallet.invoice': 'Bill {nummer}' }, ['names {nummer}', 'it takes {number}']],
    ['a value where there is none', { 'wallet.title': '{name}' }, ['names {name}', 'it takes no value']],
    ['an open brace', { 'wallet.invoice': 'Bill {number' }, ['"wallet.invoice" (en)', 'brace']],
    ['a closing brace', { 'wallet.invoice': 'Bill number}' }, ['brace']],
    ['no name in braces', { 'wallet.invoice': 'Bill {}' }, ['brace']],
    ['no form for other numbers', { 'wallet.total': '{total, plural, one {x}}' }, ['no ICU message', 'OTHER']],
    ['an open form', { 'wallet.total': '{total, plural, other {x}' }, ['no ICU message']],
    ['a count of what is no number', { 'wallet.invoice': '{number, plural, other {#}}' }, ['counts {number}']],
    ['a date of what is none', { 'wallet.page': '{page, date}' }, ['formats {page} as a date']],
    ['a style', { 'wallet.page': '{page, number, percent}' }, ['style']],
    ['markup', { 'wallet.title': '<b>Credit</b>' }, ['markup']],
    ['nothing', { 'wallet.title': ' ' }, ['is empty']],
    ['no text', { 'wallet.title': 5 }, ['is no text']],
  ];
  for (const [what, texts, says] of wrong) {
    it(`say what is wrong with ${what}, and ours stays`, async () => {
      const { words, problems } = await wordsWith({ en: texts });
      expect(problems).to.have.length(1);
      for (const part of says) expect(problems[0]).to.contain(part);
      expect(problems[0]).to.match(/^messages: .+ Ours stays\.$/);
      expect([words('title'), words('invoice', { number: '7' }), words('total', { total: 1 })]).to.deep.equal([
        'Wallet',
        'Invoice 7',
        '1 entry',
      ]);
    });
  }

  it('say so where they are not by language, or no object', async () => {
    for (const overrides of [{ 'wallet.title': 'Credit' }, { en: 'Credit' }, { 'no locale': {} }, 'Credit']) {
      const { problems } = await wordsWith(overrides);
      expect(problems.join()).to.contain('{ en: { "wallet.title": "…" } }');
    }
  });

  it('leave those of other namespaces to the elements that have them', async () => {
    const { catalogue, problems } = await loadOverrides(bundle, 'en', given({ en: { 'list.retry': 'Once more' } }));
    expect([catalogue, problems]).to.deep.equal([{}, []]);
  });
});
