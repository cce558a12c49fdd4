import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { badge, BADGE_TONES } from '../../packages/elements/src/ui/badge.ts';
import { ban, check, circleAlert, clock, pencil, undo, x } from './glyphs.ts';
import { look, partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Badge' };
export default meta;

/** Every state of the product, as LOOKS.md 9 has it. */
export const States: PartStory = shows(
  'Badges',
  () => html`
    <div class="row">
      ${badge('pending', clock, 'Pending')} ${badge('success', check, 'Approved')} ${badge('neutral', x, 'Rejected')}
      ${badge('neutral', undo, 'Withdrawn')} ${badge('neutral', clock, 'Expired')} ${badge('info', clock, 'Open')}
      ${badge('danger', circleAlert, 'Overdue')} ${badge('success', check, 'Paid')} ${badge('neutral', ban, 'Void')}
      ${badge('neutral', pencil, 'Draft')}
    </div>
  `,
  {
    // Never by colour alone: each has a glyph and a word.
    play: look(({ root }) => {
      const badges = [...root.querySelectorAll('.badge')];
      expect(new Set(badges.map(({ classList }) => classList[1]))).toEqual(new Set(BADGE_TONES));
      for (const one of badges) expect([one.querySelectorAll('svg').length, one.textContent !== '']).toEqual([1, true]);
    }),
  },
);
