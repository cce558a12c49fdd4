import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shownIn } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { inWindow } from '../desk/windows.ts';
import { approvalMeta, ready, see, type ApprovalArgs, type ApprovalStory } from './approval-story.ts';
import * as cards from './cards.ts';

const meta: Meta<ApprovalArgs> = { ...approvalMeta, title: 'Approval request/Widths', tags: ['!autodocs'] };
export default meta;

/** The plan in a box of this width, its facts and costs side by side where there is room for both (LOOKS.md 10). */
function inBox(columns: 1 | 2, more: ApprovalStory): ApprovalStory {
  const story = cards.pending(more);
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      const { root } = await shownIn(context.canvasElement, 'revampd-approval-request');
      const [facts, cost] = ['facts', 'cost'].map((part) =>
        root.querySelector(`[part=${part}]`)!.getBoundingClientRect(),
      );
      expect(cost!.top < facts!.bottom ? 2 : 1).toBe(columns);
    },
  };
}

const width = (value: ToolbarGlobals['width']): ApprovalStory => ({ globals: { width: value } });
const AT_280 = width('280');
const { globals: WIDE, viewport } = inWindow('1648x900');
const LARGE = { appearance: { 'font-size': '28px' } };

export const At280: ApprovalStory = inBox(1, AT_280);
export const At360: ApprovalStory = inBox(1, width('360'));
export const At480: ApprovalStory = inBox(1, width('480'));
export const At700: ApprovalStory = inBox(2, width('700'));
export const At1040: ApprovalStory = inBox(2, width('1040'));
export const At1600: ApprovalStory = {
  ...inBox(2, { globals: WIDE, parameters: viewport }),
  tags: ['window:1648x900'],
};

export const PartnerAt280: ApprovalStory = cards.asked(AT_280);
export const ReaderAt280: ApprovalStory = cards.readOnly(AT_280);
export const ChargeAt280: ApprovalStory = cards.charge(AT_280);
export const ApprovedAt280: ApprovalStory = cards.approved(AT_280);
export const WithdrawnAt480: ApprovalStory = cards.withdrawn(width('480'));
export const LoadingAt280: ApprovalStory = cards.loading(AT_280);
export const FailedAt280: ApprovalStory = cards.failed(AT_280);
export const StaleAt280: ApprovalStory = cards.stale(AT_280);

/** Text at 200 % folds the card as a box of half the width does. */
export const LargeTextAt480: ApprovalStory = inBox(1, { ...width('480'), parameters: LARGE });
export const LargeTextAt1040: ApprovalStory = inBox(1, { ...width('1040'), parameters: LARGE });
export const ApprovedInLargeText: ApprovalStory = cards.approved({ ...width('480'), parameters: LARGE });

/** In a page whose own heading says what it is. */
export const HiddenHeading: ApprovalStory = {
  ...cards.pending({ args: { hideHeading: true } }),
  play: see(async (card) => {
    await ready(card);
    expect(card.root.querySelector('#title')).toHaveClass('hidden');
  }),
};

export const OwnHeading: ApprovalStory = {
  ...cards.pending({ args: { label: 'A new plan for Northgate', headingLevel: 3 } }),
  play: see(async (card) => {
    await card.shows('A new plan for Northgate');
    expect(card.root.querySelector('#title')).toHaveAttribute('aria-level', '3');
  }),
};
