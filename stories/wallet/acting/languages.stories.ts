import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { ToolbarGlobals } from '../../desk/toolbar.ts';
import { acting } from '../../desk/acting.ts';
import { inWindow } from '../../desk/windows.ts';
import { shownIn, textOf } from '../../desk/shown.ts';
import { walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';
import {
  adjusting,
  applied,
  applying,
  givingBack,
  granting,
  refused,
  unknown,
  verifying,
  withoutCredit,
} from './scenes.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Acting/Languages', tags: ['!autodocs'] };
export default meta;

/** English that would be shown if it were forgotten in another language; in the history people have typed some. */
const ENGLISH = /Apply|Amount|Available|Cancel|Invoice\b|Due|maximum|balance|Grant|Reason|Adjust|Dismiss|Check again/;

type Scene = (more?: WalletStory) => WalletStory;

/** A scene in a language, in its direction, and with no word of another. */
function spoken(locale: ToolbarGlobals['locale'], make: Scene, more: WalletStory = {}): WalletStory {
  const story = make({ ...more, globals: { ...more.globals, locale } });
  return {
    ...story,
    play: async (context) => {
      await story.play!(context);
      const wallet = await shownIn(context.canvasElement, 'revampd-wallet');
      for (const part of wallet.root.querySelectorAll('.head, #result, dialog'))
        expect(textOf(part)).not.toMatch(ENGLISH);
      const direction = locale === 'ar' ? 'rtl' : 'ltr';
      for (const box of wallet.root.querySelectorAll('[part~=base], dialog')) {
        expect(getComputedStyle(box).direction).toBe(direction);
      }
    },
  };
}

/** The host changes the language while the dialog is open: all of it follows, and what was typed stays. */
export const ChangedWhileOpen: WalletStory = {
  ...granting(),
  play: async (context) => {
    await granting().play!(context);
    context.canvasElement.querySelector('revampd-provider')!.locale = 'de';
    const wallet = await shownIn(context.canvasElement, 'revampd-wallet');
    await wallet.shows('Guthaben gutschreiben');
    await wallet.shows('25,00 $ gutschreiben');
    for (const part of wallet.root.querySelectorAll('.head, dialog')) expect(textOf(part)).not.toMatch(ENGLISH);
    expect(acting(wallet).field('reason').value).toBe('Goodwill for the Nov 20 outage');
  },
};

const narrow = inWindow('280x640');
const NARROW: WalletStory = { globals: narrow.globals, parameters: narrow.viewport };

export const GermanApply: WalletStory = spoken('de', applying);
export const GermanGrant: WalletStory = spoken('de', granting);
export const GermanAdjust: WalletStory = spoken('de', adjusting);
export const GermanGiveBack: WalletStory = spoken('de', givingBack);
export const GermanApplied: WalletStory = spoken('de', applied);
export const GermanUnknown: WalletStory = spoken('de', unknown);
export const GermanRefused: WalletStory = spoken('de', refused);
export const GermanStepUp: WalletStory = spoken('de', verifying);
export const GermanWithoutCredit: WalletStory = spoken('de', withoutCredit);
export const GermanApplyAt280: WalletStory = { ...spoken('de', applying, NARROW), tags: ['window:280x640'] };
export const GermanGrantAt280: WalletStory = { ...spoken('de', granting, NARROW), tags: ['window:280x640'] };

export const ArabicApply: WalletStory = spoken('ar', applying);
export const ArabicGrant: WalletStory = spoken('ar', granting);
export const ArabicAdjust: WalletStory = spoken('ar', adjusting);
export const ArabicGiveBack: WalletStory = spoken('ar', givingBack);
export const ArabicApplied: WalletStory = spoken('ar', applied);
export const ArabicUnknown: WalletStory = spoken('ar', unknown);
export const ArabicRefused: WalletStory = spoken('ar', refused);
export const ArabicStepUp: WalletStory = spoken('ar', verifying);
export const ArabicWithoutCredit: WalletStory = spoken('ar', withoutCredit);
export const ArabicApplyAt280: WalletStory = { ...spoken('ar', applying, NARROW), tags: ['window:280x640'] };
export const ArabicGrantAt280: WalletStory = { ...spoken('ar', granting, NARROW), tags: ['window:280x640'] };

export const PseudoApply: WalletStory = spoken('en-XA', applying);
export const PseudoGrant: WalletStory = spoken('en-XA', granting);
export const PseudoAdjust: WalletStory = spoken('en-XA', adjusting);
export const PseudoGiveBack: WalletStory = spoken('en-XA', givingBack);
export const PseudoApplied: WalletStory = spoken('en-XA', applied);
export const PseudoUnknown: WalletStory = spoken('en-XA', unknown);
export const PseudoRefused: WalletStory = spoken('en-XA', refused);
export const PseudoStepUp: WalletStory = spoken('en-XA', verifying);
export const PseudoWithoutCredit: WalletStory = spoken('en-XA', withoutCredit);
export const PseudoApplyAt280: WalletStory = { ...spoken('en-XA', applying, NARROW), tags: ['window:280x640'] };
export const PseudoGrantAt280: WalletStory = { ...spoken('en-XA', granting, NARROW), tags: ['window:280x640'] };
