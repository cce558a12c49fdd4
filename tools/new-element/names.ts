/** One spelling everywhere: `ticket-list`, `ticketList`, `TicketList`, `TICKET_LIST`, `<revampd-ticket-list>`, `RevampdTicketList`. */
export interface Names {
  readonly kebab: string;
  readonly camel: string;
  readonly pascal: string;
  readonly constant: string;
  readonly tag: string;
  readonly className: string;
}

/** The spellings of a name in kebab-case or snake_case. */
export function namesOf(name: string): Names {
  const kebab = name.replaceAll('_', '-');
  const pascal = kebab.split('-').map(capitalized).join('');
  return {
    kebab,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    constant: kebab.replaceAll('-', '_').toUpperCase(),
    tag: `revampd-${kebab}`,
    className: `Revampd${pascal}`,
  };
}

/** Whether a name is written in kebab-case: small letters and digits in words joined by single hyphens. */
export const isKebab = (name: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);

/** A word with its first letter large. */
export const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
