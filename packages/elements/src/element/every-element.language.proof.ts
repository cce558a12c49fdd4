import { expect } from '@open-wc/testing';
import { baseStyles } from '../theme/base.styles.ts';
import { ELEMENTS } from '../test/elements-under-test.ts';
import { overhear } from '../test/overheard.ts';
import { reach } from '../test/under-test.ts';
import { givenTexts } from '../test/words.ts';

const PSEUDO = { locale: 'en-XA' };

/** What is no message of ours, on any screen: names, reasons and codes are data; months, currencies and times are Intl's. */
const DATA =
  /Harborline|Northgate Dental|Revampd|Ines Duarte|HL-\d+|T-\d+|\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b|\band\b|d•••@\S+|rid_\w+|\b(?:USD|US)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\bat\b|\b[AP]M\b|\bGMT\S*|\bE[SD]T\b|\bP[SD]T\b/g;

/** What holds one message, or several, in whole. */
const WHOLE = 'p, dt, dd, td, th, button, a, label, legend, caption, option, h2, [role=heading]';

/** Texts of an element: what is seen, and what only those have who hear it. */
function textsOf(element: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A message in which a name is set apart is one text.
    if (node instanceof Text) texts.push(node.parentElement?.closest(WHOLE)?.textContent ?? node.data);
    else
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
        texts.push((node as Element).getAttribute(name) ?? '');
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** Of people, in circles. */
const INITIALS = ['TA', 'GO', 'ID', 'DW', 'MB', 'PR', 'LF', 'JP'];

/** Plain letters outside of a message: a pseudo message stands in brackets. */
function strangersIn(text: string, data: readonly string[]): string | undefined {
  let rest = text;
  // The innermost first: a message may be a value of another.
  while (/\[[^[\]]*\]/.test(rest)) rest = rest.replaceAll(/\[[^[\]]*\]/g, '');
  for (const known of data) rest = rest.replaceAll(known, '');
  rest = rest.replaceAll(DATA, '');
  return /\p{L}{2,}/u.test(rest) ? text : undefined;
}

for (const one of ELEMENTS) {
  describe(`<${one.tag}> in another language`, () => {
    for (const state of one.states) {
      it(`I18-1 has no text outside of the message files, seen, named or said: ${state.name}`, async () => {
        const said = overhear();
        const { element, host } = await reach(one, state, PSEUDO);
        const typed = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')].map(
          (field) => field.value,
        );
        const data = [...givenTexts(host), ...INITIALS, ...typed.filter((text) => text !== '')];
        const texts = [...textsOf(element), ...said.map(({ text }) => text)];
        expect(texts.filter((text) => strangersIn(text, data))).to.deep.equal([]);
        expect(texts.some((text) => text.includes('['))).to.equal(true);
      });
    }

    it('I18-1 shows no empty text and no key where there is no catalogue for a language: English instead', async () => {
      const { element } = await reach(one, one.content, { locale: 'eo' });
      expect(textsOf(element).length).to.be.greaterThan(20);
      expect(textsOf(element).filter((text) => /^[a-z]+[A-Z]\w*$/.test(text))).to.deep.equal([]);
    });

    it('I18-2 has dates and amounts as the element’s language writes them, in the zone of the connection', async () => {
      const { element } = await reach(one, one.content, { locale: 'de' });
      const [time] = element.shadowRoot!.querySelectorAll('time');
      const { amount, time: form = { year: 'numeric', month: 'short', day: 'numeric' } } = one.figures;
      const format = new Intl.DateTimeFormat('de', { ...form, timeZone: 'America/Los_Angeles' });
      // A day of the calendar is the same in every zone.
      const isDay = time!.dateTime.length === 10;
      expect(time!.textContent!.trim()).to.equal(
        format.format(new Date(isDay ? `${time!.dateTime}T20:00:00Z` : time!.dateTime)),
      );
      if (amount === undefined) return;
      const written = new Intl.NumberFormat('de', { style: 'currency', currency: 'USD' }).format(amount / 100);
      expect(textsOf(element).join('').replaceAll(/\s/g, '')).to.contain(written.replaceAll(/\s/g, ''));
    });

    const { count } = one.figures;
    if (count !== undefined) {
      it('writes how many there are in the digits of its language', async () => {
        const { element } = await reach(one, one.content, { locale: 'ar' });
        const foot = element.shadowRoot!.querySelector('.foot')!.textContent!;
        expect(foot).to.contain(new Intl.NumberFormat('ar').format(count));
      });
    }

    it('I18-2 is laid out by logical properties alone, so that it stands right from right to left', async () => {
      const { element } = await reach(one, one.content, { locale: 'ar' });
      expect(element.shadowRoot!.querySelector('[part~=base]')!.getAttribute('dir')).to.equal('rtl');
      const rules = [baseStyles.styleSheet!, ...element.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [
        ...sheet.cssRules,
      ]);
      const text = rules.map(({ cssText }) => cssText).join('\n');
      // Figures compare by their last digit in every direction (LOOKS.md 12): the one `right` that is meant.
      const sided = text
        .replaceAll('text-align: right', '')
        .match(/(?<![-\w])(?:margin|padding|border|inset)?-?(?:left|right)\s*:/g);
      expect(sided ?? []).to.deep.equal([]);
    });
  });
}
