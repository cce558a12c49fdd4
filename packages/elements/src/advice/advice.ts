/**
 * What the developer of a page is told in its console when they wrote something that can't be: what is wrong, what would do,
 * and what holds until then. In a file of its own, which a page that is set up never fetches (see `advise`).
 */

/** The mistake → its words. What was written stands first. */
export const ADVICE = {
  appearance: (written: string) =>
    `<revampd-provider>: appearance="${written}" is not light, dark, inherit, or JSON such as {"accent":"#0b6e6e"}. It is ignored.`,
  appearanceName: (written: string, names: string) => `appearance: there is no ${written}; there is ${names}.`,
  appearanceValue: (written: string, token: string, example: string) =>
    `appearance: "${written}" is no value for ${token}, such as ${example}. It is ignored.`,
  choice: (written: string, name: string, choices: string) =>
    `${name}: "${written}" is not ${choices}. ${name === 'routes' ? 'It is ignored' : 'The default holds'}.`,
  headingLevel: (written: string) => `heading-level="${written}" is not 1 to 6 or none. It is 2.`,
  locale: (written: string, tag: string) =>
    `<${tag}>: "${written}" is no BCP 47 locale such as "de" or "pt-BR". English is used.`,
  missing: (tag: string, attribute: string) =>
    `<${tag}>: has no ${attribute}: it shows nothing until that is set to the id of something of the connection.`,
  noFunction: (written: string, name: string) =>
    `${name} is a ${written}, not a function that answers a Promise of what createSession answered: { token, issued_at, expires_in, connection_id, user_id, permissions }. It is ignored.`,
  noProvider: (tag: string) =>
    `<${tag}>: has no session. It needs a <revampd-provider session-url="…"> around it, or configure({ sessionUrl }) once on the page.`,
  noSessionUrl: (tag: string) =>
    `<${tag}>: has no session: the <revampd-provider> around it has no session-url (and no fetchSession).`,
  pageSize: (written: string, tag: string, size: string) =>
    `<${tag}>: page-size="${written}" is not 1 to 100. It is ${size}.`,
  undefinedTag: (tag: string) =>
    `<${tag}> is still unknown to the page. Is its name right, and its code loaded: the script tag, or import "@revampd/elements/define/…"?`,
};
