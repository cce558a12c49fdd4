import { expect, waitFor, within } from 'storybook/test';

/** Milliseconds that a state may take to be reached: a failure is shown after two quiet retries, 1.5 s in. */
const PATIENCE = { timeout: 8000 };

/** Roles that stories look for. */
export type ControlRole = 'button' | 'combobox' | 'link' | 'menuitemcheckbox' | 'menuitemradio' | 'option' | 'textbox';

/** An element of a story as a person meets it: what it says, and the controls in it. */
export interface Shown {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What a person reads in it, spaces made one. */
  text(): string;
  /** Waits until it says this. */
  shows(text: string): Promise<void>;
  /** That it doesn't say this now. */
  hides(text: string | RegExp): void;
  /** Waits until `look` answers something. */
  finds<T>(look: (root: ShadowRoot) => T | null | undefined | false): Promise<T>;
  /** Waits for a control by its role and name, as assistive technology finds it. */
  control(role: ControlRole, name: string | RegExp): Promise<HTMLElement>;
  /** Waits for the last one of several controls of this role and name. */
  lastControl(role: ControlRole, name: string | RegExp): Promise<HTMLElement>;
}

/** The first element of this name in a story, once it has rendered. */
export async function shownIn(canvas: HTMLElement, tag: string): Promise<Shown> {
  const element = await waitFor(() => {
    const found = canvas.querySelector<HTMLElement>(tag);
    if (!found?.shadowRoot?.querySelector('[part~=base]')) throw new Error(`<${tag}> has not rendered.`);
    return found;
  }, PATIENCE);
  const root = element.shadowRoot!;
  const text = () => textOf(root);
  // Testing Library takes any node that has querySelectorAll.
  const queries = within(root as unknown as HTMLElement);
  return {
    element,
    root,
    text,
    shows: (wanted) => waitFor(() => expect(text()).toContain(wanted), PATIENCE),
    hides: (unwanted) => expect(text()).not.toMatch(unwanted),
    finds: (look) =>
      waitFor(() => {
        const found = look(root);
        if (!found) throw new Error(`Not found by ${look}, in: ${text()}`);
        return found;
      }, PATIENCE),
    control: (role, name) => queries.findByRole(role, { name }, PATIENCE),
    lastControl: async (role, name) => (await queries.findAllByRole(role, { name }, PATIENCE)).at(-1)!,
  };
}

/** What a person reads in a part of an element, spaces made one. */
export function textOf(part: Element | ShadowRoot): string {
  const visible = part instanceof ShadowRoot ? part.querySelector('[part~=base]') : part;
  return (visible?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Waits until a part of an element has focus, which its document says only of the element. */
export const hasFocus = ({ root }: Shown, part: Element | null): Promise<void> =>
  waitFor(() => expect(root.activeElement).toBe(part));

/** That nothing sticks out of the element's box, or of its dialog, once it has found its form for its width. */
export const fits = ({ root }: Shown): Promise<void> =>
  waitFor(() => {
    for (const box of root.querySelectorAll('[part~=base], dialog, .dialog-box')) {
      expect(box.scrollWidth, `nothing sticks out of ${box.className}`).toBeLessThanOrEqual(box.clientWidth);
    }
  });
