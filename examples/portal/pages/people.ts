import { html } from 'hono/html';
import { clientPeople, northgate, revampdPeople, staff, type Person } from '../directory.ts';
import type { Desk } from '../login.ts';
import type { View } from '../view.ts';
import { chevronDown } from './icons.ts';
import type { Html } from './layout.ts';

/** Who is signed in at a desk, with a menu to sign out or be someone else. */
export function personMenu(view: View, desk: Desk, person: Person): Html {
  const { words } = view;
  return html`
    <div class="person-menu">
      <button class="quiet person" popovertarget="${desk}-people">${identity(view, person)} ${chevronDown}</button>
      <div class="menu" id="${desk}-people" popover>
        <form method="post" action="/desks/${desk}/logout"><button class="choice">${words.signOut}</button></form>
        <p class="menu-title">${words.switchPerson}</p>
        ${peopleChoice(view, desk, person)}
      </div>
    </div>
  `;
}

/** The people of the demo, each a button that signs them in: where a real portal asks for a password. */
export function peopleChoice(view: View, desk: Desk, current?: Person): Html {
  const choose = (person: Person) => html`
    <button
      class="choice person"
      name="user_id"
      value="${person.id}"
      ${person === current ? html`aria-current="true"` : ''}
    >
      ${identity(view, person)}
    </button>
  `;
  const own = { name: 'Harborline', people: staff };
  const groups =
    desk === 'revampd'
      ? [{ name: 'Revampd', people: revampdPeople }]
      : [own, { name: northgate.name, people: clientPeople }];
  return html`
    <form class="people" method="post" action="/desks/${desk}/login">
      ${groups.map(
        ({ name, people }) => html`
          <fieldset>
            <legend>${name}</legend>
            ${people.map(choose)}
          </fieldset>
        `,
      )}
    </form>
  `;
}

function identity({ words }: View, { name, role, client }: Person): Html {
  const initials = name.replace(/(\S)\S*\s*/g, '$1');
  return html`
    <span class="avatar ${client ? 'of-client' : ''}" aria-hidden="true">${initials}</span>
    <span class="who"><span>${name}</span> <small>${words.roles[role]}</small></span>
  `;
}
