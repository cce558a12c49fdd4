import { html } from 'hono/html';
import { northgate, type Person } from '../directory.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { key } from './icons.ts';
import type { Html } from './layout.ts';
import { peopleChoice } from './people.ts';
import { wallet } from './wallet.ts';

/** A practice's account as its people, or Harborline's staff, see it: the partner's own content around the wallet. */
export function account({ words }: View, person: Person, apiUrl: string): Html {
  return html`
    <div class="intro narrow">
      <h1>${person.client ? words.accountTitle : northgate.name}</h1>
      <p>${words.accountLead}</p>
    </div>
    ${person.client ? codeHint(words.codeHint) : ''} ${wallet({ desk: 'main', apiUrl, headingLevel: 2, pageSize: 10 })}
    ${person.client ? help(words) : ''}
  `;
}

/**
 * Harborline opens the session of a client's people, so what they do with money needs a code of Revampd's own (SES-8). The
 * sandbox sends none: the demo has to say it.
 */
export const codeHint = (text: string): Html => html`<p class="code-hint">${key} ${text}</p>`;

function help(words: Words): Html {
  return html`
    <aside class="help">
      <h2>${words.helpTitle}</h2>
      <p>${words.help}<br />${words.helpHours} <a href="tel:+12065550142" dir="ltr">206-555-0142</a></p>
    </aside>
  `;
}

/** Where a person says who they are. */
export function signIn(view: View): Html {
  return html`
    <div class="sign-in alone">
      <h1>${view.words.signInTitle}</h1>
      <p>${view.words.signInLead}</p>
      ${peopleChoice(view, 'main')}
    </div>
  `;
}
