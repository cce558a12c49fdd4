/** Every text that an element gives a person: on screen, in names and titles, in what is said. */
import type { RevampdElement } from '../element/revampd-element.ts';
import { accessibleNodes } from './browser.ts';
import type { Host } from './mount.ts';

/** Attributes that are read or shown. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** The texts of an element's own tree, each as it stands: one message or one value. */
export function textsOf(element: RevampdElement): string[] {
  const root = element.shadowRoot!;
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node.data);
    else for (const name of SPOKEN) texts.push((node as Element).getAttribute(name) ?? '');
    if (node instanceof HTMLInputElement) texts.push(node.type === 'text' ? node.value : '');
  }
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The names and descriptions by which the page's controls and parts are heard. */
export async function accessibleNames(): Promise<string[]> {
  // An inline box is a line of a text that is there as a whole.
  const nodes = (await accessibleNodes()).filter(({ role }) => role !== 'RootWebArea' && role !== 'InlineTextBox');
  return nodes.flatMap(({ name, description }) => [name ?? '', description ?? '']).filter((text) => text.trim() !== '');
}

/** What is no message: names of people and organizations, and what people wrote. */
export function givenTexts({ api }: Host): string[] {
  const { organizations, users, walletEntries, approvalRequests, tickets, threadEntries } = api.platform.tables;
  const requests = approvalRequests
    .all()
    .flatMap(({ asking, decision, terms }) => [terms.name, asking.note, decision?.note]);
  return [
    ...requests.flatMap((text) => text ?? []),
    // What a plan replaces.
    'Front Desk Essentials',
    'Extra seat',
    ...tickets.all().map(({ title }) => title),
    ...threadEntries
      .all()
      .flatMap((entry) => ('body' in entry ? [entry.body] : 'reason' in entry && entry.reason ? [entry.reason] : [])),
    ...organizations.all().map(({ name }) => name),
    ...users.all().map(({ name }) => name),
    ...walletEntries.all().flatMap(({ reason }) => (reason ? [reason] : [])),
  ];
}
