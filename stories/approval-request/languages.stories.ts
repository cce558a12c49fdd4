import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shownIn, textOf } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import * as acts from './acting/scenes.ts';
import { approvalMeta, type ApprovalArgs, type ApprovalStory } from './approval-story.ts';
import * as cards from './cards.ts';

const meta: Meta<ApprovalArgs> = { ...approvalMeta, title: 'Approval request/Languages', tags: ['!autodocs'] };
export default meta;

/** English that would be shown if it were forgotten in another language; names and notes are what people have typed. */
const ENGLISH =
  /Approv|Reject|Withdr|Pending|Expired|propose|Takes effect|First invoice|Asked by|Answer by|Change per|per month|\/ month|Ends:|Nothing|Waiting|Only owners|Cancel|Close|Sending|Dismiss|Check again|Try again|invoiced|asked|once\b/;

/** A state in a language, in its direction, and with no word of another. */
function spoken(
  locale: ToolbarGlobals['locale'],
  make: (more?: ApprovalStory) => ApprovalStory,
  width: ToolbarGlobals['width'] = 'auto',
): ApprovalStory {
  const story = make({ globals: { locale, width } });
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      const { root } = await shownIn(context.canvasElement, 'revampd-approval-request');
      const base = root.querySelector<HTMLElement>('[part~=base]')!;
      expect(base).toHaveAttribute('lang', locale);
      const direction = locale === 'ar' ? 'rtl' : 'ltr';
      for (const box of [base, ...root.querySelectorAll('dialog')]) {
        expect(textOf(box)).not.toMatch(ENGLISH);
        expect(getComputedStyle(box).direction).toBe(direction);
      }
    },
  };
}

/** The host changes the language while the dialog is open: all of it follows, and what was typed stays. */
export const ChangedWhileOpen: ApprovalStory = {
  ...acts.approving(),
  play: async (context) => {
    await acts.approving().play!(context);
    context.canvasElement.querySelector('revampd-provider')!.locale = 'de';
    const card = await shownIn(context.canvasElement, 'revampd-approval-request');
    await card.shows('Front Desk Plus freigeben?');
    const dialog = card.root.querySelector('dialog')!;
    expect(textOf(dialog)).not.toMatch(ENGLISH);
    expect(dialog.querySelector('textarea')!.value).toMatch(/^Fine by us\./);
  },
};

export const German: ApprovalStory = spoken('de', cards.pending);
export const GermanCharge: ApprovalStory = spoken('de', cards.charge);
export const GermanPartner: ApprovalStory = spoken('de', cards.asked);
export const GermanReader: ApprovalStory = spoken('de', cards.readOnly);
export const GermanApproved: ApprovalStory = spoken('de', cards.approved);
export const GermanExpired: ApprovalStory = spoken('de', cards.expired);
export const GermanFailed: ApprovalStory = spoken('de', cards.failed);
export const GermanStale: ApprovalStory = spoken('de', cards.stale);
export const GermanApprove: ApprovalStory = spoken('de', acts.approving);
export const GermanReject: ApprovalStory = spoken('de', acts.rejecting);
export const GermanWithdraw: ApprovalStory = spoken('de', acts.withdrawing);
export const GermanDone: ApprovalStory = spoken('de', acts.approved);
export const GermanSending: ApprovalStory = spoken('de', acts.sending);
export const GermanConflict: ApprovalStory = spoken('de', acts.beaten);
export const GermanUnknown: ApprovalStory = spoken('de', acts.unknown);
export const GermanStepUp: ApprovalStory = spoken('de', acts.verifying);
export const GermanAt280: ApprovalStory = spoken('de', cards.pending, '280');
export const GermanStaleAt280: ApprovalStory = spoken('de', cards.stale, '280');

export const Arabic: ApprovalStory = spoken('ar', cards.pending);
export const ArabicCharge: ApprovalStory = spoken('ar', cards.charge);
export const ArabicPartner: ApprovalStory = spoken('ar', cards.asked);
export const ArabicReader: ApprovalStory = spoken('ar', cards.readOnly);
export const ArabicApproved: ApprovalStory = spoken('ar', cards.approved);
export const ArabicWithdrawn: ApprovalStory = spoken('ar', cards.withdrawn);
export const ArabicFailed: ApprovalStory = spoken('ar', cards.failed);
export const ArabicApprove: ApprovalStory = spoken('ar', acts.approving);
export const ArabicReject: ApprovalStory = spoken('ar', acts.rejecting);
export const ArabicWithdraw: ApprovalStory = spoken('ar', acts.withdrawing);
export const ArabicDone: ApprovalStory = spoken('ar', acts.approved);
export const ArabicConflict: ApprovalStory = spoken('ar', acts.beatenOnCard);
export const ArabicNoteTooLong: ApprovalStory = spoken('ar', acts.tooLong);
export const ArabicStepUp: ApprovalStory = spoken('ar', acts.verifying);
export const ArabicAt280: ApprovalStory = spoken('ar', cards.pending, '280');

/** English made a third longer, with accents: what isn't so is not translated, or was typed by somebody. */
export const Pseudo: ApprovalStory = spoken('en-XA', cards.pending);
export const PseudoPartner: ApprovalStory = spoken('en-XA', cards.asked);
export const PseudoApproved: ApprovalStory = spoken('en-XA', cards.approved);
export const PseudoRejected: ApprovalStory = spoken('en-XA', cards.rejected);
export const PseudoApprove: ApprovalStory = spoken('en-XA', acts.approving);
export const PseudoReject: ApprovalStory = spoken('en-XA', acts.rejecting);
export const PseudoDone: ApprovalStory = spoken('en-XA', acts.approved);
export const PseudoOvertaken: ApprovalStory = spoken('en-XA', acts.overtaken);
export const PseudoRefused: ApprovalStory = spoken('en-XA', acts.refused);
export const PseudoAt280: ApprovalStory = spoken('en-XA', cards.pending, '280');
