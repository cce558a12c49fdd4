import type { Meta } from '@storybook/web-components-vite';
import { inWindow, type WindowSize } from '../../desk/windows.ts';
import { walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';
import { adjusting, applied, applying, givingBack, granting, refused, unknown, verifying } from './scenes.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Acting/Widths', tags: ['!autodocs'] };
export default meta;

const within = (size: WindowSize): WalletStory => {
  const { globals, viewport } = inWindow(size);
  return { globals, parameters: viewport };
};
const AT_280 = within('280x640');
const AT_320 = within('320x640');
const AT_400_PERCENT = within('320x256');
const inText = (size: string): WalletStory => ({ parameters: { appearance: { 'font-size': size } } });

export const ApplyAt280: WalletStory = { ...applying(AT_280), tags: ['window:280x640'] };
export const GrantAt280: WalletStory = { ...granting(AT_280), tags: ['window:280x640'] };
export const AdjustAt280: WalletStory = { ...adjusting(AT_280), tags: ['window:280x640'] };
export const GiveBackAt280: WalletStory = { ...givingBack(AT_280), tags: ['window:280x640'] };
export const AppliedAt280: WalletStory = { ...applied(AT_280), tags: ['window:280x640'] };
export const UnknownAt280: WalletStory = { ...unknown(AT_280), tags: ['window:280x640'] };
export const RefusedAt280: WalletStory = { ...refused(AT_280), tags: ['window:280x640'] };
export const StepUpAt280: WalletStory = { ...verifying(AT_280), tags: ['window:280x640'] };

export const ApplyAt320: WalletStory = { ...applying(AT_320), tags: ['window:320x640'] };
export const GrantAt320: WalletStory = { ...granting(AT_320), tags: ['window:320x640'] };

/** A page of 1280 × 1024 at 400 %: what confirms is reached, and leaves room for what it is about (WCAG 1.4.10). */
export const ApplyAt400Percent: WalletStory = { ...applying(AT_400_PERCENT), tags: ['window:320x256'] };
export const GrantAt400Percent: WalletStory = { ...granting(AT_400_PERCENT), tags: ['window:320x256'] };

/** Text at 200 % (WCAG 1.4.4), and at 400 %. */
export const ApplyInLargeText: WalletStory = applying(inText('28px'));
export const GrantInLargeText: WalletStory = granting(inText('28px'));
export const AppliedInLargeText: WalletStory = applied(inText('28px'));
export const ApplyInVeryLargeText: WalletStory = applying(inText('56px'));
export const GrantInVeryLargeText: WalletStory = granting(inText('56px'));
