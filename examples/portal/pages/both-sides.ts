import { html } from 'hono/html';
import { northgate, type Person } from '../directory.ts';
import type { Desk } from '../login.ts';
import type { View } from '../view.ts';
import { codeHint } from './account.ts';
import { eventLog } from './event-log.ts';
import { brandMark } from './icons.ts';
import type { Html } from './layout.ts';
import { peopleChoice, personMenu } from './people.ts';
import { wallet } from './wallet.ts';

/** A desk and who is signed in at it. */
export interface SeatedDesk {
  readonly desk: Desk;
  readonly person: Person | undefined;
}

/** Two people at two desks, looking at one connection: each with their own login, session and seat. */
export function bothSides(view: View, desks: readonly SeatedDesk[], apiUrl: string): Html {
  const { words } = view;
  return html`
    <div class="intro">
      <h1>${words.bothTitle}</h1>
      <p>${words.bothLead}</p>
    </div>
    <div class="desks">${desks.map((desk) => seat(view, desk, apiUrl))}</div>
  `;
}

function seat(view: View, { desk, person }: SeatedDesk, apiUrl: string): Html {
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
        ${
          person
            ? html`${person.client ? codeHint(words) : ''} ${wallet({ desk, apiUrl, headingLevel: 3, pageSize: 5 })}
              ${eventLog(view, desk)}`
            : html`<div class="sign-in">${peopleChoice(view, desk)}</div>`
        }
      </div>
    </section>
  `;
}
