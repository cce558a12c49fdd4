import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { amountField, type AmountField } from '../../packages/elements/src/ui/amount-field.ts';
import { textOf } from '../desk/shown.ts';
import { look, partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Amount field' };
export default meta;

/** An amount that keeps what is typed in it, as an element does. */
function typed(title: string, currency: string, shown: Partial<AmountField>, more?: PartStory): PartStory {
  let { value = '' } = shown;
  return shows(
    title,
    ({ locale, draw }) => {
      const keep = (text: string): void => {
        value = text;
        draw();
      };
      return amountField({
        id: 'amount',
        label: 'Amount',
        currency,
        locale,
        ...shown,
        value,
        onInput: keep,
        action: { label: 'Use maximum', act: () => keep('318.00') },
      });
    },
    more,
  );
}

const HINT = 'Up to $318.00, the amount due on HL-2061.';

export const Dollars: PartStory = typed('An amount', 'USD', { value: '318.00', hint: HINT });
export const Wrong: PartStory = typed('An amount that can’t be sent', 'USD', {
  value: '12,5x',
  hint: HINT,
  error: 'Enter an amount, for example 12.50.',
});
export const Pending: PartStory = typed('An amount whose act is under way', 'USD', { value: '318.00', pending: true });
export const LargeAmount: PartStory = typed('An amount longer than its field', 'USD', {
  value: '1,234,567,890,123,456,789.00',
});

/** A currency without decimals asks for the keyboard without a separator. */
export const Yen: PartStory = typed(
  'An amount of yen',
  'JPY',
  { value: '9,500' },
  {
    play: look(({ root }) => expect(root.querySelector('input')).toHaveAttribute('inputmode', 'numeric')),
  },
);
/** Three decimals, and letters for a symbol. */
export const Dinar: PartStory = typed('An amount of dinars', 'KWD', { value: '15.375' });
/** In German the symbol stands behind. */
export const GermanEuro: PartStory = typed(
  'Ein Betrag in Euro',
  'EUR',
  { value: '1.234,50' },
  {
    globals: { locale: 'de' },
    play: look(({ root }) => {
      const amount = root.querySelector('.amount')!;
      expect(amount.lastElementChild!.localName).toBe('label');
      expect(textOf(amount)).toBe('€');
    }),
  },
);
/** Figures are read from left to right in a text that isn't. */
export const ArabicDinar: PartStory = typed('مبلغ بالدينار', 'KWD', { value: '15.375' }, { globals: { locale: 'ar' } });

/** The button sets the text, and keeps its focus. */
export const Maximum: PartStory = typed(
  'The most that is possible',
  'USD',
  { value: '1' },
  {
    play: look(async (parts) => {
      const button = await parts.control('button', 'Use maximum');
      await userEvent.click(button);
      expect(parts.root.querySelector('input')!.value).toBe('318.00');
      expect(parts.root.activeElement).toBe(button);
    }),
  },
);
