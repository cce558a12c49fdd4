/** What a person sees of a ticket's thread, and does in it, by what stands on their screen. */
import { until } from '../../../core/src/test/fake-timers.ts';
import type { RevampdTicketThread } from '../support/ticket-thread/ticket-thread.ts';
import { press } from './control.ts';
import { seen } from './mount.ts';

type Thread = RevampdTicketThread;

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

export const rootOf = (element: Thread): ShadowRoot => element.shadowRoot!;
export const fieldOf = (element: Thread): HTMLTextAreaElement | null => rootOf(element).querySelector('textarea');
export const scrollerOf = (element: Thread): HTMLElement => rootOf(element).querySelector('.scroller')!;

/** What stands in the element, spaces made one; without styles. */
export const screenOf = (element: Thread): string => plain(rootOf(element).querySelector('[part~=base]')?.textContent);
export const composerOf = (element: Thread): string => plain(rootOf(element).querySelector('.composer')?.textContent);

/** The articles that are drawn, in their order. */
export const articlesOf = (element: Thread): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>('[role=feed] > [role=article]'),
];

/** The entry of this text, or of what begins so; undefined while it isn't drawn. */
export const articleOf = (element: Thread, text: string): HTMLElement | undefined =>
  articlesOf(element).find((one) => plain(one.querySelector('.body')?.textContent).startsWith(text));

export const articleAt = (element: Thread, sequence: number): HTMLElement | null =>
  rootOf(element).querySelector(`[data-sequence="${sequence}"]`);

/** The bodies of the messages that are drawn, in order. */
export const bodiesOf = (element: Thread): string[] =>
  articlesOf(element).flatMap((one) => {
    const body = one.querySelector('.body');
    return body ? [plain(body.textContent)] : [];
  });

/** Of the unsent: text and what is said of it. */
export const unsentOf = (element: Thread): string[] =>
  [...rootOf(element).querySelectorAll('.unsent')].map(
    (one) => `${plain(one.querySelector('.body')?.textContent)}: ${plain(one.querySelector('.foot')?.textContent)}`,
  );

/** A frame has passed, and what it brought. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => queueMicrotask(resolve)));

/** Types as a person does: the text is put behind what stands there. */
export async function type(element: Thread, text: string): Promise<void> {
  const field = await seen(element, () => fieldOf(element));
  field.focus();
  field.value += text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** Presses the keys that send. */
export function sendByKey(element: Thread): void {
  const init = { key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
  fieldOf(element)!.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** Writes a message and sends it; it is on its way then. */
export async function write(element: Thread, text: string): Promise<void> {
  await type(element, text);
  sendByKey(element);
  await element.updateComplete;
}

/** A button by its name or its text, anywhere in the element or in a part of it. */
export const buttonOf = (
  element: Thread,
  name: string,
  within: ParentNode = rootOf(element),
): HTMLElement | undefined =>
  [...within.querySelectorAll<HTMLElement>('button, [role=option]')].find((one) =>
    [one.getAttribute('aria-label'), one.textContent].some((words) => plain(words) === name),
  );

/** Waits for a button, and presses it. */
export async function pressButton(element: Thread, name: string, within?: () => ParentNode): Promise<void> {
  press(await seen(element, () => buttonOf(element, name, within?.() ?? rootOf(element))));
  await element.updateComplete;
}

/** Gives a reaction to a message, or takes it back, by the menu. */
export async function react(element: Thread, article: HTMLElement, name: string): Promise<void> {
  press(article.querySelector('.toolbar .add'));
  await seen(element, (root) => root.querySelector('[part=reaction-menu]:popover-open'));
  await pressButton(element, name, () => rootOf(element).querySelector('[part=reaction-menu]')!);
}

/** Opens a choice of the ticket's, and takes the one that `pick` says of the names that aren't the current one. */
export async function choose(
  element: Thread,
  field: 'status' | 'priority' | 'assignee',
  pick: (names: readonly string[]) => string | undefined,
): Promise<string | undefined> {
  const button = rootOf(element).querySelector<HTMLElement>(`button#ticket-${field}`);
  if (!button || button.getAttribute('aria-disabled') === 'true') return undefined;
  press(button);
  const choices = (): HTMLElement[] => [...rootOf(element).querySelectorAll<HTMLElement>('.popover .choice')];
  await until(() => choices().length > 0);
  const others = choices().filter(
    (one) => !['aria-checked', 'aria-selected'].some((name) => one.getAttribute(name) === 'true'),
  );
  const name = pick(others.map((one) => plain(one.textContent)));
  const choice = others.find((one) => plain(one.textContent) === name);
  press(choice ?? button);
  await element.updateComplete;
  return choice && name;
}

/** The lists of tools and acts are loaded. */
export const hasTools = async (...elements: readonly Thread[]): Promise<void> => {
  await Promise.all(
    elements.map((one) =>
      seen(one, (root) => root.querySelector('.toolbar') && root.querySelector('button#ticket-status, .facts')),
    ),
  );
};

/** What stands of an entry, however the person came by it. */
export interface Drawn {
  readonly id: string;
  readonly sequence: number;
  readonly reactions: readonly string[];
}

const drawn = (article: HTMLElement): Drawn | undefined => {
  const id = /e-(ent_\w+?)-/.exec(article.getAttribute('aria-labelledby') ?? '')?.[1];
  const { sequence } = article.dataset;
  if (id === undefined || sequence === undefined) return undefined;
  const pills = [...article.querySelectorAll('[part=reaction]')];
  return { id, sequence: Number(sequence), reactions: pills.map((one) => plain(one.getAttribute('aria-label'))) };
};

/** Scrolls through the whole thread from its newest to its first, and takes down every entry as it was drawn, oldest first. */
export async function scrollThrough(element: Thread): Promise<readonly Drawn[]> {
  const found = new Map<number, Drawn>();
  const scroller = scrollerOf(element);
  const take = (): void => {
    let before = 0;
    for (const article of articlesOf(element)) {
      const one = drawn(article);
      if (!one) continue;
      if (one.sequence <= before) throw new Error(`${one.sequence} stands below ${before}.`);
      before = one.sequence;
      found.set(one.sequence, one);
    }
  };
  scroller.scrollTop = scroller.scrollHeight;
  await frame();
  take();
  for (let steps = 0; !found.has(1); steps += 1) {
    if (steps > 5_000) throw new Error(`The first entry never came: ${Math.min(...found.keys())}.`);
    scroller.scrollTop -= scroller.clientHeight * 0.9;
    await frame();
    take();
  }
  // Back to where what comes is followed.
  const back = [...rootOf(element).querySelectorAll<HTMLElement>('.place button')].find((one) =>
    plain(one.textContent).startsWith('Newest'),
  );
  if (back) press(back);
  await frame();
  return [...found.values()].sort((a, b) => a.sequence - b.sequence);
}
