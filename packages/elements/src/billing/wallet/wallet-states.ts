import { statesMessages, walletStatesMessages, type RevampdError, type Wallet } from '@revampd/core';
import type { TemplateResult } from 'lit';
import type { LazyPart } from '../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../controllers/messages-controller.ts';
import type { HeadingLevel } from '../../ui/heading.ts';
import { filter, wallet as walletGlyph } from '../../ui/icons.ts';
import { failureBlock } from '../../ui/states/failure-block.ts';
import { stateBlock } from '../../ui/states/state-block.ts';
import { statesStyles } from '../../ui/states/states.styles.ts';
import { isPayer } from './wallet-view.ts';

/** What a wallet shows in place of its content, in one language. */
export interface WalletStates extends LazyPart {
  failure(failure: WalletFailure): TemplateResult;
  empty(wallet: Wallet, level: HeadingLevel): TemplateResult;
  noMatch(noMatch: NoMatch): TemplateResult;
}

export interface WalletFailure {
  readonly error: RevampdError;
  readonly level: HeadingLevel;
  /** "Wallet didn't load", for faults that have no title of their own. */
  readonly title: string;
  readonly retry: () => void;
  readonly retrying: boolean;
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
  const [states, words] = await Promise.all([load(statesMessages), load(walletStatesMessages)]);
  return {
    sheets: [statesStyles],
    failure: (failure) => failureBlock({ ...failure, words: states }),
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
        actions: [{ label: states('clearFilter'), act: clear }],
      }),
  };
}
