import type { ComposerMessages, Scope, Ticket, WordPlace } from '@revampd/core';
import type { LitElement } from 'lit';
import type { SayOptions } from '../../../element/revampd-element.ts';
import type { MessagesController } from '../../../controllers/messages-controller.ts';

export const SEND_KEYS = ['mod-enter', 'enter'] as const;
/** Which key sends: Ctrl or ⌘ with Enter, or Enter alone, where Shift+Enter is a new line (INTERACTION.md 2.1). */
export type SendKey = (typeof SEND_KEYS)[number];

/** What is quoted of an entry that is answered. */
export interface Quoted {
  /** Undefined where nobody is known any more. */
  readonly author: string | undefined;
  readonly text: string;
}

/** Who closed a ticket. */
export interface Closing {
  /** Undefined where the platform did by itself, or nobody is known. */
  readonly by: { readonly id: string; readonly name: string } | null;
  /** RFC 3339. */
  readonly at: string;
}

/** An element that has a composer. */
export type ComposerHost = LitElement & { say(text: string, options?: SayOptions): void };

/** What the element shows, for what is written in it. Asked anew before each render. */
export interface ComposerSource {
  readonly scope: () => Scope | undefined;
  /** The ticket that is written into, as soon as it is known which; the ticket itself may still be on its way. */
  readonly place: () => WordPlace | undefined;
  /** As it is on screen. */
  readonly ticket: () => Ticket | undefined;
  /** BCP 47. */
  readonly locale: () => string;
  readonly messages: MessagesController<ComposerMessages>;
  readonly sendKey: () => SendKey;
  /** Undefined where the entry isn't loaded. */
  readonly quoteOf: (entryId: string) => Quoted | undefined;
  /** The first content stands, so that what comes after it may be loaded; default as soon as the ticket is there. */
  readonly isShown?: () => boolean;
  /** Who closed the ticket, where the thread says it; default who changed it last. */
  readonly closing?: () => Closing | undefined;
  /** The person has reopened the ticket here: for the host's event. */
  readonly reopened?: (ticket: Ticket) => void;
}
