import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shownIn } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { fieldOf, threadMeta, type ThreadArgs, type ThreadStory } from './thread-story.ts';
import * as threads from './threads.ts';

const meta: Meta<ThreadArgs> = { ...threadMeta, title: 'Ticket thread/Languages', tags: ['!autodocs'] };
export default meta;

/** English that would be shown if it were forgotten in another language. */
const ENGLISH =
  /changed|In progress|Resolved|Closed|closed|Assigned|assigned|Submitted|Escalat|escalat|Return|return|Who can|Nobody|Visible|Write|Send\b|Draft|Reply|Retry|Delete|Cancel|Newest|Jump|matches|\bnew\b|Reason|Try again|Today|Yesterday|people|joined|Reopen|Acknowledged|Load older|read along|can now|stays in/;

/** What people have written, and the names of them and their organizations. */
const TYPED = '[dir=auto], bdi, .reason, .quote';

/** What the element says by itself. */
function saidBy(box: Element): string {
  const copy = box.cloneNode(true) as Element;
  for (const typed of copy.querySelectorAll(TYPED)) typed.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ');
}

/** A state in a language, in its direction, and with no word of another. */
function spoken(
  locale: ToolbarGlobals['locale'],
  make: threads.ThreadScene,
  width: ToolbarGlobals['width'] = 'auto',
): ThreadStory {
  const story = make({ globals: { locale, width } });
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      const { root } = await shownIn(context.canvasElement, 'revampd-ticket-thread');
      const base = root.querySelector<HTMLElement>('[part~=base]')!;
      expect(base).toHaveAttribute('lang', locale);
      const direction = locale === 'ar' ? 'rtl' : 'ltr';
      for (const box of [base, ...root.querySelectorAll('dialog, .popover')]) {
        expect(saidBy(box)).not.toMatch(ENGLISH);
        expect(getComputedStyle(box).direction).toBe(direction);
      }
    },
  };
}

/** The host changes the language while somebody writes: all of it follows, and what was written stays. */
export const ChangedWhileWriting: ThreadStory = {
  ...threads.written(),
  play: async (context) => {
    await threads.written().play!(context);
    context.canvasElement.querySelector('revampd-provider')!.locale = 'de';
    const thread = await shownIn(context.canvasElement, 'revampd-ticket-thread');
    await thread.shows('Entwurf');
    await thread.finds((root) => !ENGLISH.test(saidBy(root.querySelector('[part~=base]')!)));
    expect(fieldOf(thread)!.value).toMatch(/^Good to hear\./);
  },
};

export const German: ThreadStory = spoken('de', threads.unread);
export const GermanHandled: ThreadStory = spoken('de', threads.handled);
export const GermanRevampd: ThreadStory = spoken('de', threads.ofRevampd);
export const GermanReader: ThreadStory = spoken('de', threads.readOnly);
export const GermanClosed: ThreadStory = spoken('de', threads.closed);
export const GermanClosedForGood: ThreadStory = spoken('de', threads.closedForGood);
export const GermanFailed: ThreadStory = spoken('de', threads.failed);
export const GermanStale: ThreadStory = spoken('de', threads.stale);
export const GermanNotSent: ThreadStory = spoken('de', threads.notSent);
export const GermanDeleting: ThreadStory = spoken('de', threads.deleting);
export const GermanReadersJoined: ThreadStory = spoken('de', threads.readersJoined);
export const GermanHeld: ThreadStory = spoken('de', threads.held);
export const GermanClosedMeanwhile: ThreadStory = spoken('de', threads.closedMeanwhile);
export const GermanReplying: ThreadStory = spoken('de', threads.replying);
export const GermanReacting: ThreadStory = spoken('de', threads.reacting);
export const GermanFinding: ThreadStory = spoken('de', threads.finding);
export const GermanFindingNothing: ThreadStory = spoken('de', threads.findingNothing);
export const GermanStatus: ThreadStory = spoken('de', threads.choosingStatus);
export const GermanPriority: ThreadStory = spoken('de', threads.choosingPriority);
export const GermanAssignee: ThreadStory = spoken('de', threads.choosingAssignee);
export const GermanNotChanged: ThreadStory = spoken('de', threads.notChanged);
export const GermanEscalating: ThreadStory = spoken('de', threads.escalating);
export const GermanWithoutReason: ThreadStory = spoken('de', threads.withoutReason);
export const GermanNotEscalated: ThreadStory = spoken('de', threads.notEscalated);
export const GermanBeaten: ThreadStory = spoken('de', threads.beaten);
export const GermanReturning: ThreadStory = spoken('de', threads.returning);
export const GermanTooLong: ThreadStory = spoken('de', threads.tooLong);
export const GermanAt280: ThreadStory = spoken('de', threads.unread, '280');
export const GermanHandledAt280: ThreadStory = spoken('de', threads.handled, '280');
export const GermanHeldAt280: ThreadStory = spoken('de', threads.held, '280');
export const GermanStaleAt280: ThreadStory = spoken('de', threads.stale, '280');

export const Arabic: ThreadStory = spoken('ar', threads.unread);
export const ArabicHandled: ThreadStory = spoken('ar', threads.handled);
export const ArabicRevampd: ThreadStory = spoken('ar', threads.ofRevampd);
export const ArabicReader: ThreadStory = spoken('ar', threads.readOnly);
export const ArabicClosed: ThreadStory = spoken('ar', threads.closed);
export const ArabicClosedForGood: ThreadStory = spoken('ar', threads.closedForGood);
export const ArabicNotPermitted: ThreadStory = spoken('ar', threads.notPermitted);
export const ArabicNotThere: ThreadStory = spoken('ar', threads.notThere);
export const ArabicNotSent: ThreadStory = spoken('ar', threads.notSent);
export const ArabicDeleting: ThreadStory = spoken('ar', threads.deleting);
export const ArabicReadersJoined: ThreadStory = spoken('ar', threads.readersJoined);
export const ArabicHeld: ThreadStory = spoken('ar', threads.held);
export const ArabicReplying: ThreadStory = spoken('ar', threads.replying);
export const ArabicReacting: ThreadStory = spoken('ar', threads.reacting);
export const ArabicFinding: ThreadStory = spoken('ar', threads.finding);
export const ArabicStatus: ThreadStory = spoken('ar', threads.choosingStatus);
export const ArabicAssignee: ThreadStory = spoken('ar', threads.choosingAssignee);
export const ArabicEscalating: ThreadStory = spoken('ar', threads.escalating);
export const ArabicWithoutReason: ThreadStory = spoken('ar', threads.withoutReason);
export const ArabicBeaten: ThreadStory = spoken('ar', threads.beaten);
export const ArabicReturning: ThreadStory = spoken('ar', threads.returning);
export const ArabicNewBelow: ThreadStory = spoken('ar', threads.newBelow);
export const ArabicAt280: ThreadStory = spoken('ar', threads.unread, '280');

/** English made a third longer, with accents: what isn't so is not translated, or was typed by somebody. */
export const Pseudo: ThreadStory = spoken('en-XA', threads.unread);
export const PseudoHandled: ThreadStory = spoken('en-XA', threads.handled);
export const PseudoReader: ThreadStory = spoken('en-XA', threads.readOnly);
export const PseudoClosed: ThreadStory = spoken('en-XA', threads.closed);
export const PseudoNotSent: ThreadStory = spoken('en-XA', threads.notSent);
export const PseudoReadersJoined: ThreadStory = spoken('en-XA', threads.readersJoined);
export const PseudoHeld: ThreadStory = spoken('en-XA', threads.held);
export const PseudoFinding: ThreadStory = spoken('en-XA', threads.finding);
export const PseudoNotChanged: ThreadStory = spoken('en-XA', threads.notChanged);
export const PseudoEscalating: ThreadStory = spoken('en-XA', threads.escalating);
export const PseudoBeaten: ThreadStory = spoken('en-XA', threads.beaten);
export const PseudoEscalated: ThreadStory = spoken('en-XA', threads.escalated);
export const PseudoLong: ThreadStory = spoken('en-XA', threads.long);
export const PseudoAt280: ThreadStory = spoken('en-XA', threads.handled, '280');
