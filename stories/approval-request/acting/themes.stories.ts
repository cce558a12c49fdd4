import type { Meta } from '@storybook/web-components-vite';
import type { ToolbarGlobals } from '../../desk/toolbar.ts';
import { approvalMeta, type ApprovalArgs, type ApprovalStory } from '../approval-story.ts';
import * as acts from './scenes.ts';

const meta: Meta<ApprovalArgs> = { ...approvalMeta, title: 'Approval request/Acting/Themes', tags: ['!autodocs'] };
export default meta;

const look = (theme: ToolbarGlobals['theme'], scheme: ToolbarGlobals['scheme'] = 'light'): ApprovalStory => ({
  globals: { theme, scheme },
});

const DARK = look('default', 'dark');

export const ApproveHarborline: ApprovalStory = acts.approving(look('harborline'));
export const ApproveHarborlineDark: ApprovalStory = acts.approving(look('harborline', 'dark'));
export const ApproveFernAndField: ApprovalStory = acts.approving(look('fern'));
export const ApproveFernAndFieldDark: ApprovalStory = acts.approving(look('fern', 'dark'));
export const ApproveKilowatt: ApprovalStory = acts.approving(look('kilowatt'));
export const ApproveKilowattDark: ApprovalStory = acts.approving(look('kilowatt', 'dark'));
export const ApprovePomelo: ApprovalStory = acts.approving(look('pomelo'));
export const ApprovePomeloDark: ApprovalStory = acts.approving(look('pomelo', 'dark'));

export const ApproveDark: ApprovalStory = acts.approving(DARK);
export const RejectDark: ApprovalStory = acts.rejecting(DARK);
export const WithdrawDark: ApprovalStory = acts.withdrawing(DARK);
export const NoteTooLongDark: ApprovalStory = acts.tooLong(DARK);
export const SendingDark: ApprovalStory = acts.sending(DARK);
export const DoneDark: ApprovalStory = acts.approved(DARK);
export const ConflictDark: ApprovalStory = acts.beaten(DARK);
export const ConflictOnCardDark: ApprovalStory = acts.beatenOnCard(DARK);
export const DecidedElsewhereDark: ApprovalStory = acts.overtaken(DARK);
export const UnknownDark: ApprovalStory = acts.unknown(DARK);
export const RefusedDark: ApprovalStory = acts.refused(DARK);
export const StepUpDark: ApprovalStory = acts.verifying(DARK);

/** The system's own colours; `tools/stories` asks for them where a story has this tag. */
export const ApproveForcedColors: ApprovalStory = { ...acts.approving(), tags: ['forced-colors'] };
export const ConflictForcedColors: ApprovalStory = { ...acts.beatenOnCard(), tags: ['forced-colors'] };
