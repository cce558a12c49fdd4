import { createRequest, type ApprovalRequestDraft, type MockApi } from '@revampd/mocks';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { PEOPLE_TYPED } from '../desk/people-typed.ts';
import { fits, type Shown, textOf } from '../desk/shown.ts';
import { world, type WorldParameters } from '../desk/worlds.ts';
import {
  approvalMeta,
  decider,
  ready,
  REQUESTS,
  see,
  type ApprovalArgs,
  type ApprovalStory,
} from './approval-story.ts';
import { openNth } from './seats/acting-seat.ts';
import { decideElsewhere } from './seats/seat.ts';

const meta: Meta<ApprovalArgs> = { ...approvalMeta, title: 'Approval request/Money and text', tags: ['!autodocs'] };
export default meta;

/** What is asked besides, which comes after the requests of the world. */
const ASKED = 'req_10';
const DAY = '2026-12-15';

/** That nothing sticks out, and that no amount lies on the status beside it. */
async function hasRoom(card: Shown): Promise<void> {
  await fits(card);
  const status = card.root.querySelector('[part=badge]')!.getBoundingClientRect();
  for (const figure of card.root.querySelectorAll('[part=price] > *')) {
    const { left, right, top, bottom } = figure.getBoundingClientRect();
    const isApart = right <= status.left || left >= status.right || bottom <= status.top || top >= status.bottom;
    expect(isApart, `${textOf(figure)} stands beside the status`).toBe(true);
  }
}

/** Harborline asks a practice for something. */
const asking =
  (connectionId: string, draft: Omit<ApprovalRequestDraft, 'effectiveDate'>) =>
  ({ platform }: MockApi): void => {
    const connection = platform.tables.connections.get(connectionId)!;
    const tom = { userId: 'usr_tom', mintedById: 'org_harborline' };
    createRequest(platform, connection, { ...draft, effectiveDate: DAY }, tom);
  };

/** A charge as a practice reads it, whose connection has a currency of its own. */
const inCurrency = (
  person: string,
  practice: string,
  price: { readonly amount: number; readonly currency: string },
  shown: RegExp,
): ApprovalStory => ({
  args: { requestId: ASKED },
  parameters: world({
    person,
    connection: practice,
    verified: true,
    tell: asking(practice, { kind: 'one_time', name: 'Six new treatment rooms', price }),
  }),
  play: see(async (card) => {
    await ready(card);
    expect(textOf(card.root.querySelector('[part=price]')!)).toMatch(shown);
    await hasRoom(card);
  }),
});

/** A currency without decimals, and one with three. */
export const Yen: ApprovalStory = inCurrency(
  'usr_haruka',
  'con_harborline_omori',
  { amount: 987_654_321, currency: 'JPY' },
  /^¥987,654,321 once$/,
);
export const Dinar: ApprovalStory = inCurrency(
  'usr_yousef',
  'con_harborline_salmiya',
  { amount: 1_234_567_890, currency: 'KWD' },
  /^KWD\s1,234,567\.890 once$/,
);
export const DinarAt280: ApprovalStory = { ...Dinar, globals: { width: '280' } };

export const DinarDialog: ApprovalStory = {
  ...Dinar,
  play: see(async (card) => {
    const { confirm } = await openNth(card, 0);
    expect(textOf(confirm)).toMatch(/^Approve KWD\s1,234,567\.890 once$/);
    await fits(card);
  }),
};

export const DinarInArabic: ApprovalStory = {
  ...Dinar,
  globals: { locale: 'ar' },
  play: see(async (card) => {
    await ready(card);
    expect(textOf(card.root.querySelector('[part=price]')!)).toMatch(/\p{Script=Arabic}/u);
    await hasRoom(card);
  }),
};

const TYPED = PEOPLE_TYPED.join('\n\n');

const NAME = 'Donaudampfschifffahrtsgesellschaftskapitänsmützen für <b>Kirkland</b> & مكتب الاستقبال (Plus)';

const typed = (more: WorldParameters['tell'] = () => {}): ApprovalStory => ({
  args: { requestId: ASKED },
  parameters: decider({
    tell: (api) => {
      const price = { amount: 99_999_999_999, currency: 'USD' };
      asking('con_harborline_northgate', { kind: 'one_time', name: NAME, price, note: TYPED })(api);
      more(api);
    },
  }),
  play: see(async (card) => {
    await ready(card);
    expect(textOf(card.root.querySelector('#title')!)).toBe(NAME);
    const note = card.root.querySelector('.words')!;
    expect(textOf(note)).toContain(TYPED.replaceAll(/\s+/g, ' '));
    expect(getComputedStyle(note).whiteSpace, 'its lines stay').toMatch(/^pre-(line|wrap)$|^break-spaces$/);
    expect(card.root.querySelector('img, script, math, textarea')).toBeNull();
    expect(card.text()).toContain('$999,999,999.99');
    await hasRoom(card);
  }),
});

export const WhatPeopleTyped: ApprovalStory = typed();
export const WhatPeopleTypedAt280: ApprovalStory = { ...typed(), globals: { width: '280' } };

/** The same in the history, with such a note to the decision too. */
export const WhatPeopleTypedDecided: ApprovalStory = typed((api) => decideElsewhere({ api }, ASKED, false, TYPED));
export const WhatPeopleTypedDecidedAt280: ApprovalStory = { ...WhatPeopleTypedDecided, globals: { width: '280' } };

export const WhatPeopleTypedInDialog: ApprovalStory = {
  ...typed(),
  play: see(async (card) => {
    const { dialog, confirm } = await openNth(card, 0);
    expect(textOf(dialog.querySelector('h2')!)).toBe(`Approve ${NAME}?`);
    expect(textOf(confirm)).toBe('Approve $999,999,999.99 once');
    await fits(card);
  }),
};

/** The invoice of what took effect, where the host has no page for it. */
export const NoRoutes: ApprovalStory = {
  args: { requestId: REQUESTS.charge, routes: {} },
  parameters: decider({
    tell: (api) => {
      decideElsewhere({ api }, REQUESTS.charge, true);
      api.clock.advance(20 * 86_400_000);
    },
  }),
  play: see(async (card) => {
    await card.shows('HL-');
    expect(card.root.querySelector('a')).toBeNull();
  }),
};
