import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { PEOPLE_TYPED } from '../desk/people-typed.ts';
import { fits, textOf, type Shown } from '../desk/shown.ts';
import { find, scrollDown, scrollUp, write } from './doing.ts';
import { hand, say, submit, SUBMITTED } from './hands.ts';
import {
  fieldOf,
  handler,
  live,
  logOf,
  see,
  submitter,
  threadMeta,
  TICKETS,
  type ThreadArgs,
  type ThreadStory,
} from './thread-story.ts';

const meta: Meta<ThreadArgs> = { ...threadMeta, title: 'Ticket thread/Texts', tags: ['!autodocs'] };
export default meta;

const TITLE = 'Donaudampfschifffahrtsgesellschaftskapitänsmützen für <b>Kirkland</b> & مكتب الاستقبال (Plus)';

/** What Dana Whitlock writes stands as she has typed it. */
function isAsTyped(thread: Shown, text: string): void {
  const wanted = text.replaceAll(/\s+/g, ' ').trim();
  const bodies = [...thread.root.querySelectorAll<HTMLElement>('[role=article] .body')];
  const body = bodies.find((one) => textOf(one) === wanted);
  if (!body) throw new Error(`“${wanted.slice(0, 60)}” isn’t among: ${bodies.map(textOf).join(' | ').slice(0, 500)}`);
  expect(getComputedStyle(body).whiteSpace, 'its lines stay').toMatch(/^pre-(line|wrap)$|^break-spaces$/);
  expect(thread.root.querySelector('[role=article] :is(img, script, math, textarea, style)')).toBeNull();
}

/** That no message is wider than the box that they scroll in. */
async function hasRoom(thread: Shown): Promise<void> {
  await fits(thread);
  const log = logOf(thread);
  expect(log.scrollWidth, 'nothing scrolls sideways').toBeLessThanOrEqual(log.clientWidth);
}

/** A ticket in which people have typed this, and its first lines are the last one that is shown. */
const typed = (texts: readonly string[], more: ThreadStory = {}, description = 'See below.'): ThreadStory => ({
  ...more,
  args: { ticketId: SUBMITTED },
  parameters: submitter({
    tell: (api) => {
      submit({ api }, TITLE, description);
      say({ api }, 'priya', SUBMITTED, ...texts);
    },
  }),
  play: see(async (thread) => {
    await live(thread);
    expect(textOf(thread.root.querySelector('#title')!)).toBe(TITLE);
    // What is out of view isn't drawn.
    await waitFor(async () => {
      await scrollDown(thread);
      isAsTyped(thread, texts.at(-1)!);
    });
    await hasRoom(thread);
    await scrollUp(thread);
    await hasRoom(thread);
  }),
});

const LINES = PEOPLE_TYPED.join('\n\n');
const AT_280: ThreadStory = { globals: { width: '280' } };

export const WhatPeopleTyped: ThreadStory = typed(PEOPLE_TYPED);
export const WhatPeopleTypedAt280: ThreadStory = typed(PEOPLE_TYPED, AT_280);
export const WhatPeopleTypedAtOnce: ThreadStory = typed([LINES]);
export const WhatPeopleTypedAtOnceAt280: ThreadStory = typed([LINES], AT_280);

/** As long as a message may be, without a place to break. */
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(239).slice(0, 10_000);
export const LongestWord: ThreadStory = typed([WORD]);
export const LongestWordAt280: ThreadStory = typed([WORD], AT_280);

const GERMAN = [
  'Die Rufweiterleitungskonfiguration der Praxisverwaltungssoftware widerspricht der Telefonanlagengrundeinstellung.',
  'Kieferorthopädie-Terminerinnerungs-SMS-Versandzeitraumeinstellungen: bitte auf 08:00–19:30 Uhr.',
];
export const LongGermanWords: ThreadStory = typed(GERMAN, { globals: { locale: 'de' } });
export const LongGermanWordsAt280: ThreadStory = typed(GERMAN, { globals: { locale: 'de', width: '280' } });

/** Each paragraph reads in its own direction, whatever that of the page is. */
const RIGHT_TO_LEFT = [
  'مرحبًا، المكالمات تنقطع بعد التحويل إلى خط 425-555-0148 (Northgate) منذ الصباح.',
  'שלום, ההעברה לקו השיננית נופלת אחרי 4 שניות.',
  'Thanks! أرسلت لكم السجل كاملًا.',
];
const directions = (more: ThreadStory = {}): ThreadStory => {
  const story = typed(RIGHT_TO_LEFT, more);
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      await see((thread) => {
        const bodies = [...thread.root.querySelectorAll<HTMLElement>('[role=article] .body')];
        const directionOf = (start: string): string =>
          getComputedStyle(bodies.find((one) => textOf(one).startsWith(start))!).direction;
        expect(['مرحبًا', 'שלום', 'Thanks!'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr']);
      })(context);
    },
  };
};
export const RightToLeftTexts: ThreadStory = directions();
export const RightToLeftTextsInArabic: ThreadStory = directions({ globals: { locale: 'ar' } });

/** Links that people typed, and what only looks like one. */
export const Links: ThreadStory = {
  args: { ticketId: SUBMITTED },
  parameters: submitter({
    tell: (api) => {
      submit({ api }, 'Links', 'See below.');
      say(
        { api },
        'priya',
        SUBMITTED,
        'The bill: https://files.northgate.example/frontier-bill.pdf, and (https://status.harborline.example/).',
        'javascript:alert(1)//https://a.example <a href="https://b.example">b</a> [x](javascript:alert(1))',
      );
    },
  }),
  play: see(async (thread) => {
    await live(thread);
    const link = await thread.control('link', /frontier-bill\.pdf/);
    expect(link).toHaveAttribute('href', 'https://files.northgate.example/frontier-bill.pdf');
    for (const one of thread.root.querySelectorAll<HTMLAnchorElement>('[role=article] a')) {
      expect(one.protocol).toBe('https:');
      expect(one.rel).toContain('noopener');
    }
    await fits(thread);
  }),
};

/** Of what is answered a line is quoted, and the reason of an escalation stands as it was typed. */
export const QuotedAndReasoned: ThreadStory = {
  args: { ticketId: SUBMITTED },
  parameters: submitter({
    tell: (api) => {
      submit({ api }, TITLE, LINES);
      hand({ api }, 'priya', SUBMITTED, PEOPLE_TYPED.slice(0, 4).join(' '));
      say({ api }, 'lena', SUBMITTED, LINES);
    },
  }),
  play: see(async (thread) => {
    await live(thread);
    const reason = await thread.finds((root) => root.querySelector('[data-kind=escalated] .reason'));
    expect(textOf(reason)).toContain(PEOPLE_TYPED[0]!.trim());
    await userEvent.click(await thread.lastControl('button', 'Reply'));
    await thread.shows('Replying to Lena Fischer');
    await hasRoom(thread);
  }),
};

/** In the field, and looked for. */
export const WrittenInArabic: ThreadStory = {
  parameters: handler(),
  play: see(async (thread) => {
    await write(thread, 'مرحبًا، سأتابع الأمر (Northgate) حتى الاثنين.');
    expect(getComputedStyle(fieldOf(thread)!).direction).toBe('rtl');
    await thread.shows('Draft kept');
  }),
};
export const FoundAcrossMarkup: ThreadStory = {
  ...typed(PEOPLE_TYPED),
  play: see(async (thread) => {
    await find(thread, 'onerror');
    await thread.shows('1 of 2');
    await hasRoom(thread);
  }),
};

/** Nothing of the host leads to a ticket: links to messages can't be copied. */
export const NoRoutes: ThreadStory = {
  args: { ticketId: TICKETS.escalated, routes: {} },
  parameters: handler(),
  play: see(async (thread) => {
    await live(thread);
    await thread.lastControl('button', 'Copy text');
    expect(thread.root.querySelector('[aria-label="Copy link to message"]')).toBeNull();
  }),
};
