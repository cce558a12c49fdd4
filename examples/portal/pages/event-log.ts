import { html } from 'hono/html';
import type { Desk } from '../login.ts';
import type { View } from '../view.ts';
import type { Html } from './layout.ts';

/**
 * What a page hears of its wallet, for the developer who looks on: `public/event-log.js` fills it. Nothing of it is a live
 * region, since the wallet speaks for itself.
 */
export function eventLog({ words }: View, desk: Desk): Html {
  const { log } = words;
  return html`
    <section class="event-log" aria-labelledby="${desk}-log-title" data-words="${JSON.stringify(log)}">
      <div class="event-log-head">
        <h3 id="${desk}-log-title">${log.title}</h3>
        <p class="health"></p>
      </div>
      <p>${log.lead}</p>
      <ol tabindex="0" aria-labelledby="${desk}-log-title"></ol>
    </section>
  `;
}
