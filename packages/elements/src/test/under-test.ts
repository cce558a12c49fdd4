/** Elements as the tests that hold for every element see them: a tag, and the states that a person can meet it in. */
import type { MockApiOptions, MockSessionRequest } from '@revampd/mocks';
import { html } from 'lit';
import type { RevampdElement } from '../element/revampd-element.ts';
import { holdTime, settled } from './page-clock.ts';
import { createHost, mountIn, type Host } from './mount.ts';

/** A state of an element, and how a person comes to it: in any language, so by what things are and not by their words. */
export interface ElementState {
  readonly name: string;
  /** Who looks, and at which connection. */
  readonly person: MockSessionRequest;
  readonly world?: MockApiOptions;
  /** What the host sets on the element. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** What is different before the page opens. */
  readonly before?: (host: Host) => void;
  /** What the person does from then on, until the state stands. */
  readonly reach: (element: RevampdElement, host: Host) => Promise<unknown>;
}

/** One element with everything that can be said of every element. */
export interface ElementUnderTest {
  readonly tag: string;
  readonly states: readonly ElementState[];
  /** Its content stands. */
  readonly ready: (element: RevampdElement) => Promise<unknown>;
}

/** An element in a state, with its host. */
export interface Reached {
  readonly element: RevampdElement;
  readonly host: Host;
}

/** Opens a page with the element in it, and brings it into the state. `set` is what the host sets besides. */
export async function reach(
  { tag }: Pick<ElementUnderTest, 'tag'>,
  state: ElementState,
  set: Readonly<Record<string, unknown>> = {},
): Promise<Reached> {
  const host = createHost(state.person, state.world);
  state.before?.(host);
  const element = await mountTag(host, tag, { ...state.set, ...set });
  await state.reach(element, host);
  await element.updateComplete;
  return { element, host };
}

/** Puts an element of this tag into a provider of the host's. */
export async function mountTag(
  host: Host,
  tag: string,
  set: Readonly<Record<string, unknown>> = {},
): Promise<RevampdElement> {
  const provider = await mountIn(host, html`<div></div>`);
  const element = Object.assign(document.createElement(tag) as RevampdElement, set);
  provider.firstElementChild!.append(element);
  await element.updateComplete;
  return element;
}

/** The state of this name. */
export function stateOf({ tag, states }: ElementUnderTest, name: string): ElementState {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`<${tag}> has no state "${name}".`);
  return state;
}

/** Milliseconds of the page's time in which something that tries again has given up. */
const LONG = 20_000;

/** Lets the page's time pass until `look` finds something in the element: for what waits, tries again or is late. */
export async function whileTimePasses<T>(
  element: Element,
  look: (root: ShadowRoot) => T | null | undefined | false,
  most = LONG,
): Promise<T> {
  const clock = holdTime();
  try {
    for (let passed = 0; passed < most; passed += 100) {
      const found = element.shadowRoot && look(element.shadowRoot);
      if (found) return found;
      await clock.advance(100);
      await settled();
    }
    throw new Error(`It didn't come in ${most} ms: ${look}, in: ${element.shadowRoot?.textContent}`);
  } finally {
    clock.release();
  }
}

/** Keeps calls of the API whose path has this in it waiting; answers how to let them go. */
export function holdCalls({ api }: Host, path: string): () => void {
  const { fetch } = api;
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  Object.assign(api, {
    fetch: async (request: Request) => {
      if (request.url.includes(path)) await held;
      return fetch(request);
    },
  });
  return release;
}
