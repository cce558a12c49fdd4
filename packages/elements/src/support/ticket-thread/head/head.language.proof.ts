import { expect } from '@open-wc/testing';
import { textOf } from '../../../test/mount.ts';
import { overhear } from '../../../test/overheard.ts';
import { createDesk, opened, type ScratchHead } from '../../../test/ticket-head-page.ts';
import { HEAD_SCENES, headIn } from '../../../test/ticket-head-states.ts';
import { textsOf } from '../../../test/words.ts';

const DATA =
  /T-1483|Calls drop after transfer to the hygienist line|Harborline|Northgate Dental|Revampd|(?:Lena|Dana|Priya|Tom|Omar|Ruth) [A-Z][a-z]+|\b[AP]M\b|\b(?:Nov|November|GMT|PST)\b/g;

/** Letters outside of a pseudo message, which stands in brackets. */
function isStrange(text: string): boolean {
  let rest = text;
  while (/\[[^[\]]*\]/.test(rest)) rest = rest.replaceAll(/\[[^[\]]*\]/g, '');
  return /\p{L}{3,}/u.test(rest.replaceAll(DATA, ''));
}

const shownIn = (element: ScratchHead): string =>
  textOf(element.shadowRoot!.querySelector('dialog, .popover') ?? element.shadowRoot!.querySelector('.grid')!);

describe('the head of a ticket in other languages', () => {
  for (const name of Object.keys(HEAD_SCENES)) {
    it(`I18-1 has no text outside of the message files, seen, named or said: ${name}`, async () => {
      const said = overhear();
      const element = await headIn(name, { locale: 'en-XA' });
      const texts = [...textsOf(element), ...said.map(({ text }) => text)];
      expect(texts.filter(isStrange)).to.deep.equal([]);
      expect(texts.filter((text) => text.includes('[')).length).to.be.greaterThan(0);
    });

    it(`I18-1 says everything in German and Arabic: ${name}`, async () => {
      const english = shownIn(await headIn(name)).replaceAll(DATA, '');
      const words = new Set(english.match(/\p{L}{4,}/gu));
      for (const [locale, same] of [
        ['de', ['Status', 'Name', 'Support', 'Tickets', 'Ticket', 'drop']],
        ['ar', ['Support', 'drop']],
      ] as const) {
        const element = await headIn(name, { locale });
        expect(element.shadowRoot!.querySelector('[part=base]')!.getAttribute('dir')).to.equal(
          locale === 'ar' ? 'rtl' : 'ltr',
        );
        const left = (
          shownIn(element)
            .replaceAll(DATA, '')
            .match(/\p{L}{4,}/gu) ?? []
        ).filter((word) => words.has(word) && !(same as readonly string[]).includes(word));
        expect(left, locale).to.deep.equal([]);
      }
    });
  }

  it('I18-1 arrows point the other way in Arabic, before and after the acts have come', async () => {
    const desk = await createDesk();
    for (const element of [await desk.open('priya', { locale: 'ar' }), await opened(desk, 'priya', { locale: 'ar' })]) {
      const { transform, scale } = getComputedStyle(element.shadowRoot!.querySelector('.ticket-acts .mirrored')!);
      expect([transform, scale]).to.deep.equal(['matrix(-1, 0, 0, 1, 0, 0)', 'none']);
    }
  });

  it('I18-2 moments are in the zone of the connection and counts in the figures of the language', async () => {
    const desk = await createDesk();
    await desk.act('priya', 'POST', 'escalate', { reason: 'Same drop.' });
    const at = (await desk.act('dana', 'GET')).escalation.at;
    const element = await opened(desk, 'marcus', { locale: 'ar-EG' });
    const format = { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
    const moment = new Intl.DateTimeFormat('ar-EG', { ...format, timeZone: 'America/Los_Angeles' });
    expect(textOf(element.shadowRoot!.querySelector('.fact-escalatedOn time')!)).to.equal(
      moment.format(new Date(at)).replaceAll(/\s+/g, ' '),
    );
    expect(textOf(element.shadowRoot!.querySelector('.count')!)).to.equal(new Intl.NumberFormat('ar-EG').format(4));
  });
});
