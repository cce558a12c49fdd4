import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shownIn } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { inWindow } from '../desk/windows.ts';
import { logOf, ready, see, threadMeta, type ThreadArgs, type ThreadStory } from './thread-story.ts';
import * as threads from './threads.ts';

const meta: Meta<ThreadArgs> = { ...threadMeta, title: 'Ticket thread/Widths', tags: ['!autodocs'] };
export default meta;

/** The ticket's facts as a line above its messages, or as a column beside them where there is room (LOOKS.md 10). */
function inBox(columns: 1 | 2, more: ThreadStory, make = threads.unread): ThreadStory {
  const story = make(more);
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      const thread = await shownIn(context.canvasElement, 'revampd-ticket-thread');
      const facts = thread.root.querySelector('[part=facts]')!.getBoundingClientRect();
      const log = logOf(thread).getBoundingClientRect();
      expect(facts.left >= log.right ? 2 : 1).toBe(columns);
    },
  };
}

const width = (value: ToolbarGlobals['width']): ThreadStory => ({ globals: { width: value } });
const AT_280 = width('280');
const AT_360 = width('360');
const { globals: WIDE, viewport } = inWindow('1648x900');
const { globals: NARROW, viewport: narrow } = inWindow('280x640');
const IN_280: ThreadStory = { globals: NARROW, parameters: narrow };
const LARGE = { appearance: { 'font-size': '28px' } };

export const At280: ThreadStory = inBox(1, AT_280);
export const At360: ThreadStory = inBox(1, AT_360);
export const At480: ThreadStory = inBox(1, width('480'));
export const At700: ThreadStory = inBox(2, width('700'));
export const At1040: ThreadStory = inBox(2, width('1040'));
export const At1600: ThreadStory = { ...inBox(2, { globals: WIDE, parameters: viewport }), tags: ['window:1648x900'] };

export const HandledAt280: ThreadStory = threads.handled(AT_280);
export const HandledAt360: ThreadStory = threads.handled(AT_360);
export const RevampdAt280: ThreadStory = threads.ofRevampd(AT_280);
export const ReadOnlyAt280: ThreadStory = threads.readOnly(AT_280);
export const ClosedAt280: ThreadStory = threads.closed(AT_280);
export const LongAt360: ThreadStory = threads.long(AT_360);
export const LoadingAt280: ThreadStory = threads.loading(AT_280);
export const FailedAt280: ThreadStory = threads.failed(AT_280);
export const StaleAt280: ThreadStory = threads.stale(AT_280);
export const NewBelowAt280: ThreadStory = threads.newBelow(AT_280);
export const NotSentAt280: ThreadStory = threads.notSent(AT_280);
export const ReadersJoinedAt280: ThreadStory = threads.readersJoined(AT_280);
export const HeldAt280: ThreadStory = threads.held(AT_280);
export const ReplyingAt280: ThreadStory = threads.replying(AT_280);
export const FindingAt280: ThreadStory = threads.finding(AT_280);
export const ReactingAt280: ThreadStory = threads.reacting(AT_280);
export const NotChangedAt280: ThreadStory = threads.notChanged(AT_280);

/** What opens above the page is measured by the window. */
export const StatusAt280: ThreadStory = { ...threads.choosingStatus(IN_280), tags: ['window:280x640'] };
export const AssigneeAt280: ThreadStory = { ...threads.choosingAssignee(IN_280), tags: ['window:280x640'] };
export const EscalatingAt280: ThreadStory = { ...threads.escalating(IN_280), tags: ['window:280x640'] };
export const ReturningAt280: ThreadStory = { ...threads.returning(IN_280), tags: ['window:280x640'] };
export const DeletingAt280: ThreadStory = { ...threads.deleting(IN_280), tags: ['window:280x640'] };

/** Text at 200 % folds the thread as a box of half the width does (WCAG 1.4.4). */
export const LargeTextAt700: ThreadStory = inBox(1, { ...width('700'), parameters: LARGE });
export const LargeTextAt1040: ThreadStory = inBox(1, { ...width('1040'), parameters: LARGE });
export const LargeTextAt1600: ThreadStory = {
  ...inBox(2, { globals: WIDE, parameters: { ...viewport, ...LARGE } }),
  tags: ['window:1648x900'],
};
export const NotSentInLargeText: ThreadStory = threads.notSent({ ...width('700'), parameters: LARGE });
export const EscalatingInLargeText: ThreadStory = threads.escalating({ parameters: LARGE });

/** In a page whose own heading says what it is. */
export const HiddenHeading: ThreadStory = {
  ...threads.unread({ args: { hideHeading: true } }),
  play: see(async (thread) => {
    await ready(thread);
    expect(thread.root.querySelector('#title')).toHaveClass('hidden');
  }),
};

export const OwnHeading: ThreadStory = {
  ...threads.unread({ args: { label: 'Your conversation with Harborline', headingLevel: 3 } }),
  play: see(async (thread) => {
    await thread.shows('Your conversation with Harborline');
    expect(thread.root.querySelector('#title')).toHaveAttribute('aria-level', '3');
  }),
};
