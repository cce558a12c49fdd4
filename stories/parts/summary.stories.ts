import type { Meta } from '@storybook/web-components-vite';
import { summary } from '../../packages/elements/src/ui/summary.ts';
import { partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Summary' };
export default meta;

export const BeforeAndAfter: PartStory = shows('What an act comes to', () =>
  summary({
    becomes: 'becomes',
    rows: [
      { label: 'Due on HL-2061', before: '$318.00', value: '$0.00' },
      { label: 'Wallet balance', before: '$412.60', value: '$94.60' },
    ],
  }),
);

export const Total: PartStory = shows('What it comes to together', () =>
  summary({
    becomes: 'becomes',
    rows: [
      { label: 'Wallet with Revampd', before: '$2,140.00', value: '$2,640.00' },
      { label: 'To your bank', value: '$784.00' },
      { label: 'Together', value: '$1,284.00', isTotal: true },
    ],
  }),
);

export const LargeAmounts: PartStory = shows('Amounts longer than a line', () =>
  summary({
    becomes: 'becomes',
    rows: [
      {
        label: 'Guthaben von Zahnarztpraxis Lindner bei Donaudampfschifffahrtsgesellschaft',
        before: 'KWD 1,234,567,890.125',
        value: 'KWD 1,234,567,877.750',
      },
    ],
  }),
);
