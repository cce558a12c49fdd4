import type { Meta } from '@storybook/web-components-vite';
import type { ToolbarGlobals } from '../../desk/toolbar.ts';
import { walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';
import { adjusting, applied, applying, givingBack, granting, refused, unknown, verifying } from './scenes.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Acting/Themes', tags: ['!autodocs'] };
export default meta;

const look = (theme: ToolbarGlobals['theme'], scheme: ToolbarGlobals['scheme'] = 'light'): WalletStory => ({
  globals: { theme, scheme },
});

const DARK = look('default', 'dark');

export const ApplyDefault: WalletStory = applying(look('default'));
export const ApplyDefaultDark: WalletStory = applying(DARK);
export const ApplyHarborline: WalletStory = applying(look('harborline'));
export const ApplyHarborlineDark: WalletStory = applying(look('harborline', 'dark'));
export const ApplyFernAndField: WalletStory = applying(look('fern'));
export const ApplyFernAndFieldDark: WalletStory = applying(look('fern', 'dark'));
export const ApplyKilowatt: WalletStory = applying(look('kilowatt'));
export const ApplyKilowattDark: WalletStory = applying(look('kilowatt', 'dark'));
export const ApplyPomelo: WalletStory = applying(look('pomelo'));
export const ApplyPomeloDark: WalletStory = applying(look('pomelo', 'dark'));

export const GrantDefault: WalletStory = granting(look('default'));
export const GrantDefaultDark: WalletStory = granting(DARK);
export const GrantHarborline: WalletStory = granting(look('harborline'));
export const GrantHarborlineDark: WalletStory = granting(look('harborline', 'dark'));
export const GrantFernAndField: WalletStory = granting(look('fern'));
export const GrantFernAndFieldDark: WalletStory = granting(look('fern', 'dark'));
export const GrantKilowatt: WalletStory = granting(look('kilowatt'));
export const GrantKilowattDark: WalletStory = granting(look('kilowatt', 'dark'));
export const GrantPomelo: WalletStory = granting(look('pomelo'));
export const GrantPomeloDark: WalletStory = granting(look('pomelo', 'dark'));

export const AdjustDark: WalletStory = adjusting(DARK);
export const GiveBackDark: WalletStory = givingBack(DARK);
export const AppliedDark: WalletStory = applied(DARK);
export const UnknownDark: WalletStory = unknown(DARK);
export const RefusedDark: WalletStory = refused(DARK);
export const StepUpDark: WalletStory = verifying(DARK);

/** The system's own colours; `tools/stories` asks for them where a story has this tag. */
export const ApplyForcedColors: WalletStory = { ...applying(), tags: ['forced-colors'] };
export const GrantForcedColors: WalletStory = { ...granting(), tags: ['forced-colors'] };
export const AppliedForcedColors: WalletStory = { ...applied(), tags: ['forced-colors'] };
export const RefusedForcedColors: WalletStory = { ...refused(), tags: ['forced-colors'] };
