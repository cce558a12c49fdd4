import { ok, warning, type Finding } from './finding.ts';

/** What the page lacks of what a browser can do; each has a fallback that takes something away. */
export function findInBrowser(page: typeof globalThis = globalThis): readonly Finding[] {
  const findings: Finding[] = [];
  if (!page.isSecureContext) {
    findings.push(
      warning(
        'browser',
        'This page isn’t a secure context (https, or localhost): texts, unsent messages and open payments aren’t kept over a reload, and each tab has a stream of its own.',
        'Serve it over https.',
      ),
    );
  } else if (!page.indexedDB) {
    findings.push(
      warning(
        'browser',
        'This browser keeps nothing for the page (IndexedDB is off): what is typed is lost with a reload.',
        'Private windows and blocked site data do that; nothing in the page is wrong.',
      ),
    );
  }
  return findings.length > 0 ? findings : [ok('browser', 'The browser has all that is used.')];
}
