import { html } from 'hono/html';
import { northgate, type Person } from '../directory.ts';
import type { Desk } from '../login.ts';
import { ticketsWords } from '../tickets-words.ts';
import { toTicketPlace } from '../tickets.ts';
import type { View } from '../view.ts';
import { codeHint } from './account.ts';
import { eventLog } from './event-log.ts';
import { brandMark } from './icons.ts';
import type { Html } from './layout.ts';
import { peopleChoice, personMenu } from './people.ts';
import { requests } from './requests.ts';
import { tickets, ticketsHref } from './tickets.ts';
import { wallet } from './wallet.ts';

/** A desk and who is signed in at it. */
export interface SeatedDesk {
  readonly desk: Desk;
  readonly person: Person | undefined;
}

/** What both look at, and what is said above it. */
export interface Shared {
  readonly title: string;
  readonly lead: string;
  /** The file of `browser/` that is the page's script, without `.ts`. */
  readonly script?: string;
  /** What stands above what a person sees; by itself, whose account it is. */
  readonly heading?: (person: Person, view: View) => string;
  /** At one desk, below its heading. */
  readonly content: (desk: Desk, person: Person) => Html;
}

/** People at their desks, looking at one connection: each with their own login, session and seat. */
export const bothSides = (view: View, desks: readonly SeatedDesk[], shared: Shared): Html => html`
  <div class="intro">
    <h1>${shared.title}</h1>
    <p>${shared.lead}</p>
  </div>
  <div class="desks">${desks.map((desk) => seat(view, desk, shared))}</div>
`;

/** Both look at the wallet. */
export const bothWallets = (view: View, apiUrl: string): Shared => ({
  title: view.words.bothTitle,
  lead: view.words.bothLead,
  content: (desk, person) => html`
    ${person.client ? codeHint(view.words.codeHint) : ''} ${wallet({ desk, apiUrl, headingLevel: 3, pageSize: 5 })}
    ${eventLog(view, desk)}
  `,
});

/** Both look at what was asked. */
export const bothRequests = (view: View, apiUrl: string): Shared => ({
  title: view.words.requestsTitle,
  lead: view.words.requestsLead,
  script: 'requests',
  content: (desk, person) => html`
    ${person.client ? codeHint(view.words.decisionHint) : ''}
    ${requests(view, { desk, apiUrl, person, headingLevel: 3 })}
  `,
});

/** All look at one ticket, Revampd's people too while they may. */
export const bothTickets = (
  view: View,
  apiUrl: string,
  { ticket, entry }: Readonly<Record<string, string>>,
): Shared => {
  const words = ticketsWords[view.locale];
  return {
    title: words.title,
    lead: words.lead,
    script: 'tickets',
    heading: ({ client, isOfRevampd }) => (isOfRevampd ? words.escalated : client ? words.own : northgate.name),
    content: (desk, person) =>
      tickets(view, { desk, apiUrl, person, headingLevel: 3, href: ticketsHref, ...toTicketPlace(ticket, entry) }),
  };
};

function seat(view: View, { desk, person }: SeatedDesk, { content, heading = accountOf }: Shared): Html {
  const { words } = view;
  const isRevampds = desk === 'revampd';
  const place = person && !isRevampds && (person.client ? words.practice : words.office);
  return html`
    <section class="desk" aria-labelledby="${desk}-title">
      <div class="desk-bar">
        <p class="place">
          ${isRevampds ? html`<span>Revampd</span>` : html`${brandMark}<span>Harborline</span> <small>${place}</small>`}
        </p>
        ${person ? personMenu(view, desk, person) : ''}
      </div>
      <div class="desk-body">
        <h2 id="${desk}-title">${person ? heading(person, view) : words.nobodyTitle}</h2>
        ${person ? content(desk, person) : html`<div class="sign-in">${peopleChoice(view, desk)}</div>`}
      </div>
    </section>
  `;
}

const accountOf = ({ client }: Person, { words }: View): string => (client ? words.accountTitle : northgate.name);
