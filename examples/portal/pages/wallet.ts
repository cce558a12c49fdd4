import { html } from 'hono/html';
import { embed, type EmbedPlace } from './embed.ts';
import type { Html } from './layout.ts';

export interface WalletPlace extends EmbedPlace {
  readonly headingLevel: 2 | 3;
  readonly pageSize: number;
}

/** Northgate's wallet. */
export const wallet = ({ headingLevel, pageSize, ...place }: WalletPlace): Html =>
  embed(place, html`<revampd-wallet heading-level="${headingLevel}" page-size="${pageSize}"></revampd-wallet>`);
