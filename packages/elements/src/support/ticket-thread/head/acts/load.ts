/** What can be done with a ticket as a whole: its own chunk, loaded when the page is idle, or when somebody presses something. */
import { ticketActsMessages, type TicketActsMessages, type Translate } from '@revampd/core';
import type { LazyPart } from '../../../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../../../controllers/messages-controller.ts';
import { actingStyles } from '../../../../ui/acting.styles.ts';
import { popoverStyles } from '../../../../ui/popover.styles.ts';
import type { HeadController } from '../head-controller.ts';
import { HeadDrawing } from './head-drawing.ts';

export type { HeadDrawing } from './head-drawing.ts';

/** What acting needs beside the head itself, in one language. */
export interface HeadActing extends LazyPart {
  readonly words: Translate<TicketActsMessages>;
  create(head: HeadController): HeadDrawing;
}

/** Loads the words, and hands out the rest. */
export async function loadHeadActing(load: LoadWords): Promise<HeadActing> {
  const words = await load(ticketActsMessages);
  return { words, sheets: [actingStyles, popoverStyles], create: (head) => new HeadDrawing(head, words) };
}
