import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { badge } from '../../packages/elements/src/ui/badge.ts';
import { money } from '../../packages/elements/src/ui/money.ts';
import { radioCards, type RadioCard, type RadioCards } from '../../packages/elements/src/ui/radio-cards.ts';
import { circleAlert } from './glyphs.ts';
import { look, partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Radio cards' };
export default meta;

/** The invoices of picture 03. */
const invoices = (locale: string): readonly RadioCard[] => [
  {
    value: 'HL-2061',
    title: 'HL-2061',
    sub: 'Front Desk Essentials · due Dec 1, 2026',
    end: money({ amount: 31_800, currency: 'USD' }, { locale, minus: '' }),
  },
  {
    value: 'HL-2048',
    title: 'HL-2048',
    badge: badge('danger', circleAlert, 'Overdue'),
    sub: 'since Nov 15',
    end: money({ amount: 9200, currency: 'USD' }, { locale, minus: '' }),
  },
];

function choice(title: string, shown: Partial<RadioCards> = {}, more?: PartStory): PartStory {
  let value: string | undefined = 'value' in shown ? shown.value : 'HL-2061';
  return shows(
    title,
    ({ locale, draw }) =>
      radioCards({
        id: 'invoice',
        legend: 'Invoice',
        cards: invoices(locale),
        ...shown,
        value,
        onChange: (chosen) => {
          value = chosen;
          draw();
        },
      }),
    more,
  );
}

export const Invoices: PartStory = choice('Radio cards');
export const TitlesAlone: PartStory = choice('Radio cards without a second line', {
  legend: 'What is to change?',
  cards: [
    { value: 'add', title: 'Add credit' },
    { value: 'take', title: 'Take credit away' },
  ],
  value: 'add',
});
export const Unchosen: PartStory = choice('Radio cards of which one is needed', {
  value: undefined,
  required: true,
  error: 'Choose an invoice.',
});
export const Pending: PartStory = choice('Radio cards whose act is under way', { pending: true });
export const LongText: PartStory = choice('Radio cards with much to say', {
  cards: [
    {
      value: 'HL-2061',
      title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung',
      badge: badge('danger', circleAlert, 'Overdue'),
      sub: html`مكافأة على الإحالة إلى عيادة الأسنان · since Nov 15, 2026`,
      end: html`<bdi class="money">$1,234,567,890.00</bdi>`,
    },
  ],
});

/** Chosen by its whole card, and focus goes with it. */
export const Chosen: PartStory = choice(
  'Radio cards after a choice',
  {},
  {
    play: look(async ({ root }) => {
      const [, second] = root.querySelectorAll<HTMLLabelElement>('.card');
      await userEvent.click(second!);
      expect([root.activeElement, root.querySelector('input:checked')]).toEqual([second!.control, second!.control]);
    }),
  },
);
