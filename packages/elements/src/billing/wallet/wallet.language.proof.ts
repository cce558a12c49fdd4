/** The wallet in other languages, in the host's words, and without Revampd's name: I18-1, I18-2, EMB-5. */
import { expect } from '@open-wc/testing';
import {
  actsMessages,
  listMessages,
  statesMessages,
  walletActsMessages,
  walletMessages,
  walletStatesMessages,
  type MessageOverrides,
} from '@revampd/core';
import { html } from 'lit';
import { createHost, inside, mountIn, textOf, type Host } from '../../test/mount.ts';
import type { RevampdElement } from '../../element/revampd-element.ts';
import { overhear } from '../../test/overheard.ts';
import { holdTime } from '../../test/page-clock.ts';
import { mountTag, reach, stateOf, type ElementState } from '../../test/under-test.ts';
import { grant, person, ready, WALLET_STATES } from '../../test/wallet-states.ts';
import { WALLET } from '../../test/wallet.ts';
import { accessibleNames, givenTexts, textsOf } from '../../test/words.ts';

const { states } = WALLET;

/** What Intl writes of a date or an amount in English letters, and codes. */
const VALUES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|at|[AP]M|P[SD]T|[A-Z]{3}|[A-Z]{2}-\d+|rid_\w+)\b|\S+@\S+/g;
/** What the tests themselves type. */
const TYPED = ['Sorry', 'Enough for all'];

/** What is left of a text without its values: in the pseudo-locale, no letter that a message of ours would have. */
function withoutValues(text: string, given: readonly string[]): string {
  const known = [...given, ...TYPED].toSorted((a, b) => b.length - a.length);
  return known.reduce((rest, value) => rest.replaceAll(value, ''), text).replaceAll(VALUES, '');
}

/** Everything that a person may read or hear in a state, what is said within the next seconds too. */
async function everythingOf(
  state: ElementState,
  set: Record<string, unknown>,
): Promise<{ texts: string[]; host: Host }> {
  const said = overhear();
  const { element, host } = await reach(WALLET, state, set);
  const texts = [...textsOf(element), ...(await accessibleNames())];
  const clock = holdTime();
  await clock.advance(4000);
  clock.release();
  return { texts: [...texts, ...said.map(({ text }) => text)], host };
}

describe('I18-1 no string outside the message files', () => {
  for (const state of states) {
    it(`I18-1 the pseudo-locale finds none on screen, in names, titles or what is said: ${state.name}`, async () => {
      const { texts, host } = await everythingOf(state, { locale: 'en-XA' });
      const given = givenTexts(host);
      const plain = texts.filter((text) => /[a-z]/.test(withoutValues(text, given)));
      expect([...new Set(plain)]).to.deep.equal([]);
      expect(texts.filter((text) => /^\[.*·\]$/.test(text)).length, 'messages in the pseudo-locale').to.be.greaterThan(
        2,
      );
    });
  }

  const bundles = [
    actsMessages,
    listMessages,
    statesMessages,
    walletMessages,
    walletActsMessages,
    walletStatesMessages,
  ];
  /** Every key in the host's own words. */
  const overrides = Object.fromEntries(
    bundles.flatMap(({ name, english }) =>
      Object.keys(english).map((key) => [`${name}.${key}`, `‹${key.toUpperCase()}›`]),
    ),
  );
  const shown = [
    'payer',
    'issuer',
    'empty for the payer',
    'nothing matches',
    'failed',
    'out of date',
    'apply',
    'apply, conflict',
  ];
  for (const name of [...shown, 'grant, two problems', 'adjust', 'give back, done', 'code, wrong']) {
    it(`I18-1 every text is the host’s where it has its own: ${name}`, async () => {
      const state = stateOf(states, name);
      const host = createHost(state.person, state.world);
      state.before?.(host);
      const provider = await mountIn(host, html`<div></div>`);
      provider.messages = { en: overrides } as MessageOverrides;
      await provider.updateComplete;
      const element = Object.assign(document.createElement(WALLET.tag) as RevampdElement, state.set);
      provider.firstElementChild!.append(element);
      await element.updateComplete;
      await state.reach(element, host);
      await element.updateComplete;
      const given = givenTexts(host);
      const ours = textsOf(element).filter((text) => /[a-z]/.test(withoutValues(text, given)));
      expect(ours).to.deep.equal([]);
    });
  }

  it('I18-1 is never empty: a language that we have not is English, with its own figures', async () => {
    for (const [locale, balance] of [
      ['tlh', '$412.60 USD'],
      ['fi', '412,60 $ USD'],
      ['ja', '$412.60 USD'],
    ] as const) {
      const { element } = await reach(WALLET, stateOf(states, 'payer'), { locale });
      expect(textOf(inside(element, '.label'))).to.equal('Wallet balance');
      expect(textOf(inside(element, '[part=balance]')).replaceAll('\u00a0', ' ')).to.equal(balance);
      for (const text of element.shadowRoot!.querySelectorAll('button, th, caption, [role=heading]')) {
        expect(textOf(text)).not.to.equal('');
      }
    }
  });
});

describe('I18-2 dates, numbers and plurals by Intl', () => {
  const zones = [
    ['con_harborline_omori', 'haruka', 'Asia/Tokyo'],
    ['con_harborline_islington', 'nell', 'Europe/London'],
    ['con_harborline_northgate', 'dana', 'America/Los_Angeles'],
  ] as const;
  for (const [connection, user, timeZone] of zones) {
    for (const locale of ['en', 'de', 'ar-EG']) {
      it(`I18-2 each date is the connection’s own day, as ${locale} writes it: ${timeZone}`, async () => {
        const host = createHost(person(user, connection));
        const element = await mountTag(host, WALLET.tag, { locale, pageSize: 100 });
        await ready(element);
        const times = [...element.shadowRoot!.querySelectorAll('tbody time')] as HTMLTimeElement[];
        expect(times.length).to.be.greaterThan(0);
        const day = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone });
        const full = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
        for (const time of times) {
          const moment = new Date(time.dateTime);
          expect(textOf(time)).to.equal(textOf({ textContent: day.format(moment) } as Element));
          expect(time.title, 'the whole moment').to.contain(
            full
              .format(moment)
              .split(/ at | um | في /)[0]!
              .replace(/[,،]? \d+:.*$/u, ''),
          );
        }
      });
    }
  }

  const plurals: [locale: string, counts: [count: number, text: RegExp][]][] = [
    ['en', [[1, /^1 entry$/], [2, /^2 entries$/]]],
    ['de', [[1, /^1 Buchung$/], [3, /^3 Buchungen$/]]],
    ['ar', [[1, /^قيد واحد$/], [2, /^قيدان$/], [3, /^3 قيود$/], [11, /^11 قيداً$/]]],
  ]; // prettier-ignore
  for (const [locale, counts] of plurals) {
    it(`I18-2 counts are told in the forms of ${locale}`, async () => {
      for (const [count, text] of counts) {
        const host = createHost(person('dana'), { scenario: 'empty' });
        for (let entry = 0; entry < count; entry += 1) grant(host);
        const element = await mountTag(host, WALLET.tag, { locale, pageSize: 25 });
        await ready(element);
        expect(textOf(inside(element, '.foot span'))).to.match(text);
      }
    });
  }

  it('I18-2 no sheet says left or right, but for figures that end at one edge in every language', async () => {
    const sides =
      /(?<![-\w])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)|left|right|float|clear)\b[^;{}]*|text-align:\s*(?:left|right)/g;
    const found: string[] = [];
    for (const name of ['issuer', 'adjust', 'code, wrong', 'failed', 'out of date', 'apply, conflict']) {
      const { element } = await reach(WALLET, stateOf(states, name));
      const { adoptedStyleSheets } = element.shadowRoot!;
      expect(adoptedStyleSheets.length).to.be.greaterThan(1);
      const walk = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) {
            for (const side of rule.style.cssText.match(sides) ?? []) found.push(`${rule.selectorText}: ${side}`);
          }
          if ('cssRules' in rule) walk((rule as CSSGroupingRule).cssRules);
        }
      };
      for (const sheet of adoptedStyleSheets) walk(sheet.cssRules);
      // But the height that a skeleton had, which the element keeps as a number of its own.
      const styled = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[style]')];
      expect(styled.flatMap(({ style }) => [...style]).filter((one) => one !== 'min-block-size')).to.deep.equal([]);
    }
    const figures = /^(?::is\(\.much, \.after\)|\.card-end|\.amount-box:dir\(rtl\) input): text-align: right$/;
    expect([...new Set(found)].filter((one) => !figures.test(one))).to.deep.equal([]);
  });

  it('I18-2 right to left: the whole element turns round, figures stay left to right', async () => {
    const { element } = await reach(WALLET, stateOf(states, 'payer'), { locale: 'ar' });
    const box = (selector: string): DOMRect => inside(element, selector).getBoundingClientRect();
    expect(getComputedStyle(inside(element, '[part~=base]')).direction).to.equal('rtl');
    expect(box('.label').right).to.be.greaterThan(box('.acts').right);
    expect(box('td.when').left).to.be.greaterThan(box('td.much').left);
    for (const money of element.shadowRoot!.querySelectorAll<HTMLElement>('.money')) {
      expect(getComputedStyle(money).direction).to.equal('ltr');
    }
  });
});

describe('EMB-5 white label', () => {
  const isPartners = ({ person: { user_id: user, connection_id: connection }, set }: ElementState): boolean =>
    user === 'usr_tom' && connection !== 'con_harborline_revampd' && !set?.['connectionId'];
  const asPartner = (state: ElementState): ElementState => ({ ...state, person: person('tom') });
  const notHers = ['not available', 'not permitted', 'payer with links', 'reader', 'empty for the payer'];
  const partners = [
    ...WALLET_STATES.filter(({ name }) => !notHers.includes(name)).map(asPartner),
    ...states.filter((state) => isPartners(state) && !WALLET_STATES.includes(state)),
    { ...stateOf(states, 'not permitted'), person: person('priya') },
  ];
  for (const state of partners) {
    it(`EMB-5 no text of the Partner’s seat has Revampd’s name: ${state.name}`, async () => {
      const { texts } = await everythingOf(state, {});
      expect(texts.length).to.be.greaterThan(3);
      expect(texts.filter((text) => /revampd/i.test(text))).to.deep.equal([]);
    });
  }

  it('EMB-5 the Partner’s client reads it in one sentence alone: what its credit doesn’t pay', async () => {
    const { texts } = await everythingOf(stateOf(states, 'apply'), {});
    const named = new Set(texts.filter((text) => /revampd/i.test(text)));
    expect([...named]).to.deep.equal([
      'It can’t pay Revampd invoices, such as phone numbers, or move to another connection.',
    ]);
  });
});
