import type { Meta } from '@storybook/web-components-vite';
import { inWindow, type WindowSize } from '../../desk/windows.ts';
import { approvalMeta, type ApprovalArgs, type ApprovalStory } from '../approval-story.ts';
import * as acts from './scenes.ts';

const meta: Meta<ApprovalArgs> = { ...approvalMeta, title: 'Approval request/Acting/Widths', tags: ['!autodocs'] };
export default meta;

const within = (size: WindowSize, locale = 'en'): ApprovalStory => {
  const { globals, viewport } = inWindow(size);
  return { globals: { ...globals, locale }, parameters: viewport };
};
const AT_280 = within('280x640');
const AT_320 = within('320x640');
const AT_400_PERCENT = within('320x256');
const LARGE: ApprovalStory = { parameters: { appearance: { 'font-size': '28px' } } };

export const ApproveAt280: ApprovalStory = { ...acts.approving(AT_280), tags: ['window:280x640'] };
export const RejectAt280: ApprovalStory = { ...acts.rejecting(AT_280), tags: ['window:280x640'] };
export const WithdrawAt280: ApprovalStory = { ...acts.withdrawing(AT_280), tags: ['window:280x640'] };
export const SendingAt280: ApprovalStory = { ...acts.sending(AT_280), tags: ['window:280x640'] };
export const DoneAt280: ApprovalStory = { ...acts.approved(AT_280), tags: ['window:280x640'] };
export const ConflictAt280: ApprovalStory = { ...acts.beaten(AT_280), tags: ['window:280x640'] };
export const ConflictOnCardAt280: ApprovalStory = { ...acts.beatenOnCard(AT_280), tags: ['window:280x640'] };
export const UnknownAt280: ApprovalStory = { ...acts.unknown(AT_280), tags: ['window:280x640'] };
export const StepUpAt280: ApprovalStory = { ...acts.verifying(AT_280), tags: ['window:280x640'] };

/** Words that are longer, and the other direction. */
export const GermanApproveAt280: ApprovalStory = {
  ...acts.approving(within('280x640', 'de')),
  tags: ['window:280x640'],
};
export const ArabicApproveAt280: ApprovalStory = {
  ...acts.approving(within('280x640', 'ar')),
  tags: ['window:280x640'],
};
export const PseudoConflictAt280: ApprovalStory = {
  ...acts.beaten(within('280x640', 'en-XA')),
  tags: ['window:280x640'],
};

export const ApproveAt320: ApprovalStory = { ...acts.approving(AT_320), tags: ['window:320x640'] };

/** A page of 1280 × 1024 at 400 %: what confirms is reached, and leaves room for what it is about (WCAG 1.4.10). */
export const ApproveAt400Percent: ApprovalStory = { ...acts.approving(AT_400_PERCENT), tags: ['window:320x256'] };
export const RejectAt400Percent: ApprovalStory = { ...acts.rejecting(AT_400_PERCENT), tags: ['window:320x256'] };

/** Text at 200 % (WCAG 1.4.4). */
export const ApproveInLargeText: ApprovalStory = acts.approving(LARGE);
export const DoneInLargeText: ApprovalStory = acts.approved(LARGE);
export const ConflictInLargeText: ApprovalStory = acts.beaten(LARGE);
