import { html } from 'hono/html';
import { northgate, type Person } from '../directory.ts';
import type { Desk } from '../login.ts';
import type { View } from '../view.ts';
import { codeHint } from './account.ts';
import { eventLog } from './event-log.ts';
import { brandMark } from './icons.ts';
import type { Html } from './layout.ts';
import { peopleChoice, personMenu } from './people.ts';
import { requests } from './requests.ts';
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
  /** At one desk, below its heading. */
  readonly content: (desk: Desk, person: Person) => Html;
}

/** Two people at two desks, looking at one connection: each with their own login, session and seat. */
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
export const bothRequests = (view: View, apiUrl: string, requestIds: readonly string[] | undefined): Shared => ({
  title: view.words.requestsTitle,
  lead: view.words.requestsLead,
  content: (desk, person) => html`
    ${person.client ? codeHint(view.words.decisionHint) : ''}
    ${requests(view, { desk, apiUrl, headingLevel: 3, requestIds })}
  `,
});

function seat(view: View, { desk, person }: SeatedDesk, { content }: Shared): Html {
  const { words } = view;
  const place = person && (person.client ? words.practice : words.office);
  return html`
    <section class="desk" aria-labelledby="${desk}-title">
      <div class="desk-bar">
        <p class="place">${brandMark}<span>Harborline</span> <small>${place}</small></p>
        ${person ? personMenu(view, desk, person) : ''}
      </div>
      <div class="desk-body">
        <h2 id="${desk}-title">
          ${person ? (person.client ? words.accountTitle : northgate.name) : words.nobodyTitle}
        </h2>
        ${person ? content(desk, person) : html`<div class="sign-in">${peopleChoice(view, desk)}</div>`}
      </div>
    </section>
  `;
}
