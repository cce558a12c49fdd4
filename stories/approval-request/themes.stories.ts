import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { LOOKS } from '../desk/looks.ts';
import { shownIn } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { approvalMeta, type ApprovalArgs, type ApprovalStory } from './approval-story.ts';
import * as cards from './cards.ts';

const meta: Meta<ApprovalArgs> = { ...approvalMeta, title: 'Approval request/Themes', tags: ['!autodocs'] };
export default meta;

/** The card of picture 04 in a theme, whose radius and scheme it really has. */
function inTheme(
  theme: ToolbarGlobals['theme'],
  scheme: ToolbarGlobals['scheme'] = 'light',
  make: cards.CardStory = cards.pending,
): ApprovalStory {
  const story = make({ globals: { theme, scheme } });
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      const { root } = await shownIn(context.canvasElement, 'revampd-approval-request');
      const { radius = '8px' }: { radius?: string } = LOOKS[theme].appearance;
      const base = getComputedStyle(root.querySelector('[part~=base]')!);
      expect(base.colorScheme).toBe(scheme === 'inherit' ? 'light dark' : scheme);
      const button = root.querySelector('button');
      if (button) expect(getComputedStyle(button).borderRadius).toBe(radius);
    },
  };
}

export const Default: ApprovalStory = inTheme('default');
export const DefaultDark: ApprovalStory = inTheme('default', 'dark');
export const DefaultInherit: ApprovalStory = inTheme('default', 'inherit');
export const Harborline: ApprovalStory = inTheme('harborline');
export const HarborlineDark: ApprovalStory = inTheme('harborline', 'dark');
export const FernAndField: ApprovalStory = inTheme('fern');
export const FernAndFieldDark: ApprovalStory = inTheme('fern', 'dark');
export const Kilowatt: ApprovalStory = inTheme('kilowatt');
export const KilowattDark: ApprovalStory = inTheme('kilowatt', 'dark');
export const Pomelo: ApprovalStory = inTheme('pomelo');
export const PomeloDark: ApprovalStory = inTheme('pomelo', 'dark');

export const PartnerDark: ApprovalStory = inTheme('default', 'dark', cards.asked);
export const ApprovedDark: ApprovalStory = inTheme('default', 'dark', cards.approved);
export const RejectedDark: ApprovalStory = inTheme('default', 'dark', cards.rejected);
export const ExpiredDark: ApprovalStory = inTheme('default', 'dark', cards.expired);
export const LoadingDark: ApprovalStory = inTheme('default', 'dark', cards.loading);
export const FailedDark: ApprovalStory = inTheme('default', 'dark', cards.failed);
export const NotPermittedDark: ApprovalStory = inTheme('default', 'dark', cards.notPermitted);
export const SessionEndedDark: ApprovalStory = inTheme('default', 'dark', cards.sessionEnded);
export const StaleDark: ApprovalStory = inTheme('default', 'dark', cards.stale);

export const ApprovedFernAndField: ApprovalStory = inTheme('fern', 'light', cards.approved);
export const WithdrawnKilowatt: ApprovalStory = inTheme('kilowatt', 'light', cards.withdrawn);
export const StalePomelo: ApprovalStory = inTheme('pomelo', 'light', cards.stale);

/** The system's own colours; `tools/stories` asks for them where a story has this tag. */
export const ForcedColors: ApprovalStory = { ...cards.pending(), tags: ['forced-colors'] };
export const ApprovedForcedColors: ApprovalStory = { ...cards.approved(), tags: ['forced-colors'] };
