/** Entries in other languages and directions: I18-1, I18-2. */
import { expect } from '@open-wc/testing';
import { accessibleNames, textsOf } from '../../../test/words.ts';
import { articleOf, open, withTools, type ScratchThread } from '../../../test/entry-page.ts';
import { press } from '../../../test/control.ts';
import { seen, textOf } from '../../../test/mount.ts';
import { whileTimePasses } from '../../../test/under-test.ts';
import { dayName, startsDay } from './entry-time.ts';

const WORDS = '12345';

/** A thread with everything in it that an entry can show. */
async function everything(locale: string): Promise<ScratchThread> {
  const opened = await withTools(
    await open('priya', 'T-1482', {
      locale,
      addressOf: () => 'https://x',
      unreadFrom: { sequence: 7, count: 2 },
      change: (entry: any) => {
        if (entry.sequence === 1) return { ...entry, author: null, body: '1'.repeat(700) };
        if (entry.sequence === 9)
          return {
            ...entry,
            reactions: ['ack', 'thumbs_up', 'heart', 'celebrate', 'thanks', 'eyes', 'rocket'].map((reaction) => ({
              reaction,
              count: 12,
              people: [entry.author],
            })),
          };
        return entry;
      },
    }),
  );
  const { element, host } = opened;
  host.api.network.faults.set([{ match: { path: '/messages' }, fault: { status: 500 } }]);
  element.thread!.outbox.send({ body: WORDS });
  await whileTimePasses(element, () => articleOf(element, WORDS)?.querySelectorAll('.act').length === 2, 500);
  articleOf(element, '11:31').querySelector<HTMLElement>('.tool.add')!.click();
  await seen(element, (root) => root.querySelector('[role=menu]:popover-open'));
  return element;
}

/** The platform's own words, and what Intl writes in English letters. */
const givenBy = (element: ScratchThread): string[] => {
  const given = new Set(['Ticket', 'Messages', 'Message', WORDS]);
  for (const entry of element.entries as any[]) {
    for (const person of [entry.author, entry.to_assignee, entry.reply_to?.author]) if (person) given.add(person.name);
    for (const text of [entry.body, entry.reason, entry.reply_to?.excerpt]) if (text) given.add(text);
    for (const { people } of entry.reactions ?? []) for (const { name } of people) given.add(name);
  }
  for (const { name } of element.ticket!.audience.organizations) given.add(name);
  const names = [...given].flatMap((one) => [one, one.split(' ')[0]!]);
  return names.toSorted((a, b) => b.length - a.length);
};
const BY_INTL = /\b(?:November|Nov|Thursday|Saturday|and|at|[AP]M|PST)\b/g;

describe('entries in other languages', () => {
  it('I18-1 the pseudo-locale finds no string outside the message files, on screen, in names and titles, in the dialog', async () => {
    const element = await everything('en-XA');
    const read = async (): Promise<string[]> => [...textsOf(element), ...(await accessibleNames())];
    const texts = await read();
    press(articleOf(element, WORDS).querySelectorAll('.act')[1]);
    await seen(element, (root) => root.querySelector('dialog[open]'));
    texts.push(...(await read()));
    const given = givenBy(element);
    const left = texts.map((text) =>
      given.reduce((rest, one) => rest.replaceAll(one, ''), text).replaceAll(BY_INTL, ''),
    );
    expect([...new Set(left.filter((text) => /[a-z]/.test(text)))]).to.deep.equal([]);
    expect(texts.filter((text) => text.includes('[')).length).to.be.greaterThan(20);
  });

  for (const [locale, sentence, day, foot] of [
    [
      'de',
      'Priya Raman hat den Status von Offen auf In Arbeit geändert · 9:11',
      'Donnerstag, 19. Nov.',
      'Nicht gesendet. Der Dienst hat nicht wie erwartet geantwortet. Noch einmal senden Löschen',
    ],
    [
      'ar',
      'غيّر Priya Raman الحالة من مفتوحة إلى قيد المعالجة · 9:11 ص',
      'الخميس، 19 نوفمبر',
      'لم تُرسل. لم تستجب الخدمة كما ينبغي. إعادة الإرسال حذف',
    ],
  ] as const)
    it(`I18-1 I18-2 speak ${locale}, with its dates`, async () => {
      const element = await everything(locale);
      const plain = (one: Element): string =>
        textOf(one)
          .replaceAll(/[\u2068\u2069\u200f]/g, '')
          .replaceAll('\u00a0', ' ');
      const root = element.shadowRoot!;
      expect(plain(root.querySelectorAll('.sentence')[1]!)).to.equal(sentence);
      expect(plain(root.querySelector('.line')!)).to.equal(day);
      expect(plain(articleOf(element, WORDS).querySelector('.foot')!)).to.equal(foot);
    });

  it('I18-2 right to left: messages of others at the right, one’s own at the left, each text in its own direction', async () => {
    const { element } = await open('priya', 'T-1482', { locale: 'ar' });
    const box = element.shadowRoot!.querySelector('[role=feed]')!.getBoundingClientRect();
    const bubbleOf = (text: string): DOMRect =>
      articleOf(element, text).querySelector('.bubble')!.getBoundingClientRect();
    const avatar = articleOf(element, 'Since this morning').querySelector('.avatar')!.getBoundingClientRect();
    expect(avatar.right).to.be.closeTo(box.right, 1);
    expect(bubbleOf('Thanks Dana.').left).to.be.closeTo(box.left, 1);
    const body = articleOf(element, 'Since this morning').querySelector('.body')!;
    expect(getComputedStyle(body).direction).to.equal('ltr');
  });

  it('I18-2 days are those of the connection’s time zone', () => {
    const at = (created_at: string, sequence = 2): never => ({ created_at, sequence }) as never;
    const [late, early] = [at('2026-11-19T23:30:00Z'), at('2026-11-20T00:30:00Z')];
    expect(startsDay(early, late, 'Europe/London')).to.equal(true);
    expect(startsDay(early, late, 'America/Los_Angeles')).to.equal(false);
    expect(startsDay(early, late, 'Asia/Tokyo')).to.equal(false);
    expect(startsDay(early, undefined, 'Asia/Tokyo')).to.equal(false);
    expect(startsDay(at('2026-11-20T00:30:00Z', 1), undefined, 'Asia/Tokyo')).to.equal(true);
    const scene = (locale: string, time_zone: string): never => ({ locale, ticket: { time_zone } }) as never;
    const now = '2026-12-01T00:00:00Z';
    expect(dayName('2026-11-19T23:30:00Z', scene('en', 'Asia/Tokyo'), now)).to.equal('Friday, Nov 20');
    expect(dayName('2025-11-19T23:30:00Z', scene('en', 'Asia/Tokyo'), now)).to.equal('Thursday, Nov 20, 2025');
  });
});
