import { html } from 'hono/html';
import { activityWords } from '../activity-words.ts';
import { northgate, type Person } from '../directory.ts';
import { requestsWords, type RequestsWords } from '../requests-words.ts';
import type { View } from '../view.ts';
import { embed, type EmbedPlace } from './embed.ts';
import { invoicePath, type Html } from './layout.ts';

export interface RequestsPlace extends EmbedPlace {
  readonly person: Person;
  readonly headingLevel: 2 | 3;
}

/**
 * What Harborline asks Northgate to approve. `browser/requests.ts` fills it: with each request as it comes, and for
 * Harborline's own people with a form to propose a plan and with what a request leads to.
 */
export function requests({ words, locale }: View, { person, headingLevel, ...place }: RequestsPlace): Html {
  const { desk, apiUrl } = place;
  const own: RequestsWords = {
    ...requestsWords[locale],
    actions: activityWords[locale],
    health: words.log.health,
    statuses: words.statuses,
  };
  return html`
    <div
      class="requests"
      data-session-url="/desks/${desk}/session"
      data-connection-id="${northgate.connectionId}"
      data-base-url="${apiUrl}"
      data-heading-level="${headingLevel}"
      data-words="${JSON.stringify(own)}"
    >
      ${person.client ? arrival : html`${proposal(own)} ${account(own, invoicePath(desk, '{invoice_id}'))}`}
      <p class="requests-note">${own.loading}</p>
      <div class="cards">${embed(place, [])}</div>
    </div>
  `;
}

/** Where it is said that a request has arrived, to those who are asked. */
const arrival = html`<p class="requests-arrival" role="status"></p>`;

/** Hidden until it is known that the person may propose, and what. */
const proposal = (words: RequestsWords): Html => html`
  <form class="panel proposal" aria-labelledby="proposal-title" hidden>
    <h3 id="proposal-title">${words.title}</h3>
    <p class="quiet-line">${words.lead}</p>
    <div class="fields">
      <label
        >${words.plan}
        <select name="plan" required></select
      ></label>
      <label>${words.from} <input type="date" name="effective_date" required /></label>
      <label class="whole">
        ${words.note}
        <textarea name="note" rows="2" maxlength="1000" dir="auto" aria-describedby="note-hint"></textarea>
      </label>
      <p class="whole quiet-line" id="note-hint">${words.noteHint}</p>
    </div>
    <button class="primary"></button>
    <p class="outcome" role="status"></p>
  </form>
`;

/** `invoices` is where an invoice stands. */
const account = (words: RequestsWords, invoices: string): Html => html`
  <section class="panel account-panel" aria-labelledby="account-title" data-invoices="${invoices}">
    <div class="panel-head">
      <h3 id="account-title">${words.account}</h3>
      <p class="health"></p>
    </div>
    ${(['plan', 'invoices', 'activity'] as const).map(
      (name) => html`
        <div class="part">
          <h4>${name === 'plan' ? words.planNow : words[name]}</h4>
          <div data-part="${name}"><p class="quiet-line">${words.loading}</p></div>
        </div>
      `,
    )}
  </section>
`;
