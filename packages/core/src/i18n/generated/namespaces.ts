/* Generated from the message files (npm run generate); do not edit. */
import type { ListMessages } from './list.ts';
import type { StatesMessages } from './states.ts';
import type { WalletMessages } from './wallet.ts';
import type { WalletActsMessages } from './wallet-acts.ts';
import type { WalletStatesMessages } from './wallet-states.ts';

/** Namespace → its messages. */
export interface MessageNamespaces {
  list: ListMessages;
  states: StatesMessages;
  wallet: WalletMessages;
  walletActs: WalletActsMessages;
  walletStates: WalletStatesMessages;
}

/** Every message by its key in overrides: `namespace.key`. */
export type MessageKey = {
  [Name in keyof MessageNamespaces]: `${Name}.${keyof MessageNamespaces[Name] & string}`;
}[keyof MessageNamespaces];

export const NAMESPACES: readonly string[] = ['list', 'states', 'wallet', 'walletActs', 'walletStates'];
