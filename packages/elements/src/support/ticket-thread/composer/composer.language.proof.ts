import { expect } from '@open-wc/testing';
import { type ComposerPage } from '../../../test/composer-page.ts';
import { reachScene, SCENES, TYPED } from '../../../test/composer-scenes.ts';
import { overhear } from '../../../test/overheard.ts';

const DATA = /Harborline|Northgate Dental|Revampd|Lena Fischer|Joel Park|Dana Whitlock|\b[AP]M\b/g;
const WHOLE = 'p, button, label, span, blockquote, [role=heading]';

/** What is seen or heard of a composer, each message as a whole. */
function textsOf(element: ComposerPage): string[] {
  const texts: string[] = [];
  const composer = element.shadowRoot!.querySelector('.composer')!;
  const walker = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const whole = node.parentElement!.closest(WHOLE);
      texts.push((whole?.closest('p, button, label') ?? whole)?.textContent ?? node.data);
    } else
      for (const name of ['aria-label', 'placeholder', 'title']) texts.push((node as Element).getAttribute(name) ?? '');
  }
  // The first letter of a name, in a tile.
  return texts.map((text) => text.trim()).filter((text) => text !== '' && !/^[NHR]$/.test(text));
}

/** Letters outside of a pseudo message, which stands in brackets. */
function isStrange(text: string): boolean {
  let rest = text;
  while (/\[[^[\]]*\]/.test(rest)) rest = rest.replaceAll(/\[[^[\]]*\]/g, '');
  return /\p{L}{2,}/u.test(rest.replaceAll(DATA, ''));
}

describe('composer in other languages', () => {
  for (const name of Object.keys(SCENES)) {
    it(`I18-1 has no text outside of the message files, seen, named or said: ${name}`, async () => {
      const said = overhear();
      const element = await reachScene(name, { locale: 'en-XA' });
      const texts = [...textsOf(element), ...said.map(({ text }) => text)].filter((text) => !text.includes(TYPED));
      expect(texts.filter(isStrange)).to.deep.equal([]);
      expect(texts.filter((text) => text.includes('[')).length).to.be.greaterThan(0);
    });
  }

  for (const [locale, letters] of [
    ['de', /Sie|Ihr|Sichtbar|Entwurf|Senden|Antwort/],
    ['ar', /\p{Script=Arabic}/u],
  ] as const)
    it(`I18-1 says everything in ${locale}`, async () => {
      for (const name of ['others joined', 'a reply', 'closed', 'may read only', 'little room']) {
        const element = await reachScene(name, { locale });
        const base = element.shadowRoot!.querySelector('[part=base]')!;
        expect(base.getAttribute('dir')).to.equal(locale === 'ar' ? 'rtl' : 'ltr');
        const text = element.shadowRoot!.querySelector('.composer')!.textContent!;
        expect(text).to.match(letters);
        expect(text).not.to.match(/\b(?:Visible|Send|Draft|Reply|joined|closed|read|left)\b/);
      }
    });

  it('I18-2 lists names, counts and times as the language does, in the zone of the connection', async () => {
    const element = await reachScene('others joined', { locale: 'de' });
    const text = element.shadowRoot!.querySelector('.changed p')!.textContent!.replaceAll(/\s+/g, ' ').trim();
    expect(text).to.equal(
      'Revampd liest jetzt mit. Das wird auch dort gesehen, neben Northgate Dental und Harborline · 12 Personen',
    );
    const closed = await reachScene('closed', { locale: 'de' });
    const at = new Intl.DateTimeFormat('de', { hour: 'numeric', minute: '2-digit', timeZone: 'America/Los_Angeles' });
    expect(closed.shadowRoot!.querySelector('.composer-line p')!.textContent).to.contain(
      `Joel Park hat dieses Ticket um ${at.format(new Date(closed.ticket!.changed_at))} geschlossen.`,
    );
    const arabic = await reachScene('empty', { locale: 'ar-EG' });
    const count = new Intl.NumberFormat('ar-EG').format(8);
    expect(arabic.shadowRoot!.querySelector('.composer-line p')!.textContent).to.contain(`${count} أشخاص`);
    expect(arabic.shadowRoot!.querySelectorAll('.composer-line bdi')).to.have.length(2);
  });
});
