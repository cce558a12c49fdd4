import { problem, warning, type Finding } from '@revampd/core/diagnose';
import { COPIES, type Copies } from '../define/copies.ts';

/** What the library itself adds to a page, for those who hear it; it is no element of its own. */
const ANNOUNCER = 'revampd-announcer';

/** Revampd's tags of a page, in open shadow roots too, in the order in which they stand. */
export function tagsOf(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.localName.startsWith('revampd-') && element.localName !== ANNOUNCER ? [element] : []),
    // Ours show no further tags of ours that a host has written.
    ...(element.shadowRoot && !element.localName.startsWith('revampd-') ? tagsOf(element.shadowRoot) : []),
  ]);
}

/** Tags that are unknown, and copies of the library. */
export function findInPage(tags: readonly Element[], page = globalThis as Copies): readonly Finding[] {
  const findings: Finding[] = [];
  const unknown = new Set(tags.filter((tag) => !tag.matches(':defined')).map(({ localName }) => localName));
  for (const name of unknown)
    findings.push(
      problem(
        'page',
        `<${name}> is unknown to the page, ${name === 'revampd-provider' ? 'so what is inside it has no session' : 'so it shows nothing'}.`,
        `Check its name, and that its code is loaded: the script tag, or import '@revampd/elements/define/${name.slice(8)}'.`,
      ),
    );
  const copies = page[COPIES] ?? [];
  if (copies.length > 1)
    findings.push(
      warning(
        'page',
        `${copies.length} copies of Revampd Embed run on this page (${copies.join(', ')}): of each tag the first stays in use.`,
        'Load it once: one script tag, or one version in the bundle.',
      ),
    );
  if (tags.length === 0)
    findings.push(warning('page', 'No tag of Revampd’s stands in this page.', 'Add one, such as <revampd-wallet>.'));
  return findings;
}

/** A tag that has no session in its reach. */
export function withoutSession({ localName }: Element, isInProvider: boolean): Finding {
  return isInProvider
    ? problem(
        'page',
        `The <revampd-provider> around <${localName}> has no way to get a session.`,
        'Give it session-url="…", or a function as fetchSession.',
      )
    : problem(
        'page',
        `<${localName}> has no session.`,
        'Put a <revampd-provider session-url="…"> around it, or call configure({ sessionUrl }) once on the page.',
      );
}
