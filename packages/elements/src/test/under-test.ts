/** Elements as the tests that hold for every element see them: a tag, and the states that a person can meet it in. */
import { nextFrame } from '@open-wc/testing';
import type { MockApiOptions, MockSessionRequest } from '@revampd/mocks';
import { html } from 'lit';
import type { RevampdElement } from '../element/revampd-element.ts';
import { holdTime, isTimeHeld } from './page-clock.ts';
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

/** One element with what a test has to know of it. */
export interface ElementUnderTest {
  readonly tag: string;
  /** Of its wrapper (INTERACTION.md G1). */
  readonly role: 'group' | 'region';
  readonly states: readonly ElementState[];
  /** The state in which its content stands, with something that can be done. */
  readonly content: ElementState;
  /**
   * An amount that stands there, in minor units of USD; how many of something there are, if it says so; how its first time is
   * written, if not as a day with its year.
   */
  readonly figures: {
    readonly amount?: number;
    readonly count?: number;
    readonly time?: Intl.DateTimeFormatOptions;
  };
  /** The state in which nothing has come yet. */
  readonly loading: ElementState;
  /** A state with a field to type in that stands in a dialog; and somebody else who comes to it. */
  readonly typing: { readonly state: ElementState; readonly field: string; readonly colleague: MockSessionRequest };
  /** A control in a row that goes when something happens at the platform, and where focus belongs then (F3). */
  readonly losing: readonly Losing[];
  /** Something that it shows changes at the platform; resolves when it is seen. */
  readonly change: (element: RevampdElement, host: Host) => Promise<unknown>;
  /** From now on its reads fail, and the next change shows that. */
  readonly outdate: (host: Host) => void;
}

/** How a control is lost that has focus. */
export interface Losing {
  readonly name: string;
  readonly state: ElementState;
  readonly control: string;
  readonly lose: (host: Host) => void;
  /** What has focus then. */
  readonly target: string;
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
export function stateOf(states: readonly ElementState[], name: string): ElementState {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
}

/** More steps than anything takes that tries again and gives up. */
const STEPS = 200;

/**
 * Lets the page's time pass, `step` milliseconds at a time, until `look` finds something in the element: for what waits, tries
 * again or is late.
 */
export async function whileTimePasses<T>(
  element: Element,
  look: (root: ShadowRoot) => T | null | undefined | false,
  step = 100,
): Promise<T> {
  const isOurs = !isTimeHeld();
  const clock = holdTime();
  try {
    for (let passed = 0; passed < STEPS; passed += 1) {
      const found = element.shadowRoot && look(element.shadowRoot);
      if (found) return found;
      await clock.advance(step);
      // What comes from outside the page, such as code and what is kept, takes time of its own.
      await nextFrame();
    }
    throw new Error(`It didn't come in ${STEPS * step} ms: ${look}, in: ${element.shadowRoot?.textContent}`);
  } finally {
    if (isOurs) clock.release();
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
