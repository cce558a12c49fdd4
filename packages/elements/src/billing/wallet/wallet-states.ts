import { walletStatesMessages, type Translate, type Wallet, type WalletStatesMessages } from '@revampd/core';
import type { TemplateResult } from 'lit';
import type { LoadWords } from '../../controllers/messages-controller.ts';
import type { HeadingLevel } from '../../ui/heading.ts';
import { filter, wallet as walletGlyph } from '../../ui/states/state-icons.ts';
import { loadSharedStates, type SharedStates } from '../../ui/states/shared-states.ts';
import { stateBlock } from '../../ui/states/state-block.ts';
import { isPayer } from './wallet-view.ts';

/** What a wallet shows in place of its content, in one language. */
export interface WalletStates extends SharedStates {
  readonly own: Translate<WalletStatesMessages>;
  empty(wallet: Wallet, level: HeadingLevel): TemplateResult;
  noMatch(noMatch: NoMatch): TemplateResult;
}

export interface NoMatch {
  readonly level: HeadingLevel;
  /** How many entries the filter hides. */
  readonly hidden: number;
  /** The name of the kind that nothing is of. */
  readonly kind: string;
  readonly clear: () => void;
}

/** Loads the words and makes the states. */
export async function createWalletStates(load: LoadWords): Promise<WalletStates> {
  const [shared, words] = await Promise.all([loadSharedStates(load), load(walletStatesMessages)]);
  return {
    ...shared,
    own: words,
    empty: (wallet, level) =>
      stateBlock({
        glyph: walletGlyph,
        level,
        title: words('emptyTitle'),
        body: isPayer(wallet)
          ? words('emptyForPayer', { issuer: wallet.usable_for.issuer.name })
          : words('emptyForIssuer', { payer: wallet.usable_for.payer.name }),
      }),
    noMatch: ({ level, hidden, kind, clear }) =>
      stateBlock({
        glyph: filter,
        level,
        title: words('noMatchTitle'),
        body: words('noMatchBody', { hidden, kind }),
        actions: [{ label: shared.words('clearFilter'), act: clear, isSecondary: true }],
      }),
  };
}
