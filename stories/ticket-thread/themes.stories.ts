import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { LOOKS } from '../desk/looks.ts';
import { shownIn } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { threadMeta, type ThreadArgs, type ThreadStory } from './thread-story.ts';
import * as threads from './threads.ts';

const meta: Meta<ThreadArgs> = { ...threadMeta, title: 'Ticket thread/Themes', tags: ['!autodocs'] };
export default meta;

/** The thread of pictures 06 and 07 in a theme, whose radius and scheme it really has. */
function inTheme(
  theme: ToolbarGlobals['theme'],
  scheme: ToolbarGlobals['scheme'] = 'light',
  make: threads.ThreadScene = threads.unread,
): ThreadStory {
  const story = make({ globals: { theme, scheme } });
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      const { root } = await shownIn(context.canvasElement, 'revampd-ticket-thread');
      const { radius = '8px' }: { radius?: string } = LOOKS[theme].appearance;
      const base = getComputedStyle(root.querySelector('[part~=base]')!);
      expect(base.colorScheme).toBe(scheme === 'inherit' ? 'light dark' : scheme);
      const button = root.querySelector('.composer-send');
      if (button) expect(getComputedStyle(button).borderRadius).toBe(radius);
    },
  };
}

export const Default: ThreadStory = inTheme('default');
export const DefaultDark: ThreadStory = inTheme('default', 'dark');
export const DefaultInherit: ThreadStory = inTheme('default', 'inherit');
export const Harborline: ThreadStory = inTheme('harborline');
export const HarborlineDark: ThreadStory = inTheme('harborline', 'dark');
export const FernAndField: ThreadStory = inTheme('fern');
export const FernAndFieldDark: ThreadStory = inTheme('fern', 'dark');
export const Kilowatt: ThreadStory = inTheme('kilowatt');
export const KilowattDark: ThreadStory = inTheme('kilowatt', 'dark');
export const Pomelo: ThreadStory = inTheme('pomelo');
export const PomeloDark: ThreadStory = inTheme('pomelo', 'dark');

export const RevampdDark: ThreadStory = inTheme('default', 'dark', threads.ofRevampd);
export const ReadOnlyDark: ThreadStory = inTheme('default', 'dark', threads.readOnly);
export const ClosedDark: ThreadStory = inTheme('default', 'dark', threads.closed);
export const LoadingDark: ThreadStory = inTheme('default', 'dark', threads.loading);
export const FailedDark: ThreadStory = inTheme('default', 'dark', threads.failed);
export const NotPermittedDark: ThreadStory = inTheme('default', 'dark', threads.notPermitted);
export const SessionEndedDark: ThreadStory = inTheme('default', 'dark', threads.sessionEnded);
export const StaleDark: ThreadStory = inTheme('default', 'dark', threads.stale);
export const NotSentDark: ThreadStory = inTheme('default', 'dark', threads.notSent);
export const ReadersJoinedDark: ThreadStory = inTheme('default', 'dark', threads.readersJoined);
export const HeldDark: ThreadStory = inTheme('default', 'dark', threads.held);
export const ReplyingDark: ThreadStory = inTheme('default', 'dark', threads.replying);
export const FindingDark: ThreadStory = inTheme('default', 'dark', threads.finding);
export const ReactingDark: ThreadStory = inTheme('default', 'dark', threads.reacting);
export const StatusDark: ThreadStory = inTheme('default', 'dark', threads.choosingStatus);
export const AssigneeDark: ThreadStory = inTheme('default', 'dark', threads.choosingAssignee);
export const EscalatingDark: ThreadStory = inTheme('default', 'dark', threads.escalating);
export const BeatenDark: ThreadStory = inTheme('default', 'dark', threads.beaten);

export const HandledFernAndField: ThreadStory = inTheme('fern', 'light', threads.handled);
export const NotSentKilowatt: ThreadStory = inTheme('kilowatt', 'light', threads.notSent);
export const HeldPomelo: ThreadStory = inTheme('pomelo', 'light', threads.held);

/** The system's own colours; `tools/stories` asks for them where a story has this tag. */
export const ForcedColors: ThreadStory = { ...threads.unread(), tags: ['forced-colors'] };
export const NotSentForcedColors: ThreadStory = { ...threads.notSent(), tags: ['forced-colors'] };
export const EscalatingForcedColors: ThreadStory = { ...threads.escalating(), tags: ['forced-colors'] };
export const AssigneeForcedColors: ThreadStory = { ...threads.choosingAssignee(), tags: ['forced-colors'] };
