/* Generated from the message files (npm run generate); do not edit. */
import type { ActsMessages } from './acts.ts';
import type { ApprovalRequestMessages } from './approval-request.ts';
import type { ComposerMessages } from './composer.ts';
import type { ComposerPartsMessages } from './composer-parts.ts';
import type { DecisionMessages } from './decision.ts';
import type { ListMessages } from './list.ts';
import type { StatesMessages } from './states.ts';
import type { ThreadEntryMessages } from './thread-entry.ts';
import type { ThreadEntryActsMessages } from './thread-entry-acts.ts';
import type { ThreadFindMessages } from './thread-find.ts';
import type { ThreadNewsMessages } from './thread-news.ts';
import type { ThreadStatesMessages } from './thread-states.ts';
import type { TicketActsMessages } from './ticket-acts.ts';
import type { TicketHeadMessages } from './ticket-head.ts';
import type { TicketThreadMessages } from './ticket-thread.ts';
import type { WalletMessages } from './wallet.ts';
import type { WalletActsMessages } from './wallet-acts.ts';
import type { WalletStatesMessages } from './wallet-states.ts';

/** Namespace → its messages. */
export interface MessageNamespaces {
  acts: ActsMessages;
  approvalRequest: ApprovalRequestMessages;
  composer: ComposerMessages;
  composerParts: ComposerPartsMessages;
  decision: DecisionMessages;
  list: ListMessages;
  states: StatesMessages;
  threadEntry: ThreadEntryMessages;
  threadEntryActs: ThreadEntryActsMessages;
  threadFind: ThreadFindMessages;
  threadNews: ThreadNewsMessages;
  threadStates: ThreadStatesMessages;
  ticketActs: TicketActsMessages;
  ticketHead: TicketHeadMessages;
  ticketThread: TicketThreadMessages;
  wallet: WalletMessages;
  walletActs: WalletActsMessages;
  walletStates: WalletStatesMessages;
}

/** Every message by its key in overrides: `namespace.key`. */
export type MessageKey = {
  [Name in keyof MessageNamespaces]: `${Name}.${keyof MessageNamespaces[Name] & string}`;
}[keyof MessageNamespaces];

export const NAMESPACES: readonly string[] = ['acts', 'approvalRequest', 'composer', 'composerParts', 'decision', 'list', 'states', 'threadEntry', 'threadEntryActs', 'threadFind', 'threadNews', 'threadStates', 'ticketActs', 'ticketHead', 'ticketThread', 'wallet', 'walletActs', 'walletStates'];
