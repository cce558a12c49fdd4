import { html } from 'hono/html';
import type { View } from '../view.ts';
import { embed, type EmbedPlace } from './embed.ts';
import type { Html } from './layout.ts';

export interface RequestsPlace extends EmbedPlace {
  readonly headingLevel: 2 | 3;
  /** The newest first; undefined where they couldn't be had. */
  readonly requestIds: readonly string[] | undefined;
}

/** What Harborline asked Northgate to approve. */
export function requests({ words }: View, { headingLevel, requestIds, ...place }: RequestsPlace): Html {
  if (!requestIds) return html`<p>${words.requestsUnreachable}</p>`;
  if (requestIds.length === 0) return html`<p>${words.noRequests}</p>`;
  const cards = requestIds.map(
    (id) =>
      html`<revampd-approval-request request-id="${id}" heading-level="${headingLevel}"></revampd-approval-request>`,
  );
  return html`<div class="cards">${embed(place, cards)}</div>`;
}
