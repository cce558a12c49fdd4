/** Reactions to the messages of a ticket, as tests look at them and at what the platform has. */
import { sendKeys } from '@web/test-runner-commands';
import { articleOf, type Opened, type ScratchThread } from './entry-page.ts';
import { seen } from './mount.ts';
import { whileTimePasses } from './under-test.ts';

/** Of a message that people have reacted to. */
export const WITH = 'Thanks Dana.';
/** Of one that nobody has. */
export const WITHOUT = 'Three transfers since 11:31';

/** The pills of the message with this text. */
export const pillsOf = (element: ScratchThread, text: string): HTMLElement[] => [
  ...articleOf(element, text).querySelectorAll<HTMLElement>('.pill:not(.add)'),
];
/** Their names, and whether they are pressed. */
export const told = (element: ScratchThread, text: string): string[] =>
  pillsOf(element, text).map((one) => `${one.ariaLabel} ${one.ariaPressed}`);
/** Resolves when they are these. */
export const hasReactions = (element: ScratchThread, text: string, ...wanted: string[]): Promise<unknown> =>
  seen(element, () => String(told(element, text)) === String(wanted));
/** The button among its tools that opens the choice of reactions. */
export const addOf = (element: ScratchThread, text: string): HTMLElement =>
  articleOf(element, text).querySelector<HTMLElement>('.tool.add')!;
/** What the platform has of a message's reactions: who gave which. */
export const atPlatform = ({ host }: Opened, text: string): string[] => {
  const entry = host.api.platform.tables.threadEntries
    .all()
    .find((one: any) => one.kind === 'message' && one.body.startsWith(text)) as any;
  return entry.reactions.map(({ code, by }: any) => `${code} ${by.userId}`);
};
/** Resolves when it has these. */
export const hasAtPlatform = (opened: Opened, text: string, ...wanted: string[]): Promise<unknown> =>
  whileTimePasses(opened.element, () => String(atPlatform(opened, text)) === String(wanted), 0);

/** Opens the choice at a message and answers its items. */
export async function openMenu(element: ScratchThread, text: string): Promise<HTMLElement[]> {
  addOf(element, text).focus();
  await sendKeys({ press: 'Enter' });
  await seen(element, (root) => root.querySelector('[role=menu]:popover-open'));
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]')];
}
