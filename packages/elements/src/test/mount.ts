/** A wallet or another element on a mock platform of its own, as a host page would set it up. */
import '../define/all.ts';
import { fixture, html } from '@open-wc/testing';
import { RevampdError } from '@revampd/core';
import { createMockApi, type MockApi, type MockApiOptions, type MockSessionRequest } from '@revampd/mocks';
import type { RevampdProvider } from '../provider/provider.ts';
import type { RevampdElement } from '../element/revampd-element.ts';
import { settled } from './page-clock.ts';

/** A host: its platform, what its page fetched, and how its back end mints. */
export interface Host {
  readonly api: MockApi;
  /** Every call of the API that reached the network, as `GET /v1/…`. */
  readonly calls: string[];
  /** Requests as they were sent. */
  readonly requests: Request[];
  /** The tokens that were minted. */
  readonly minted: string[];
  /** Whether its back end gives out sessions; else it refuses as one does where nobody is signed in. */
  signedIn: boolean;
  /** From now on somebody else is signed in. */
  becomes(person: MockSessionRequest): void;
  /** Resolves when every promise that is under way without a timer has run. */
  settled(): Promise<void>;
  /** What `<revampd-provider>` takes as properties. */
  readonly settings: {
    readonly baseUrl: string;
    readonly fetch: (request: Request) => Promise<Response>;
    readonly fetchSession: RevampdProvider['fetchSession'];
  };
}

export const DANA: MockSessionRequest = { user_id: 'usr_dana', connection_id: 'con_harborline_northgate' };

/** A host whose back end mints for one person; the platform is a new one. */
export function createHost(person: MockSessionRequest = DANA, options: MockApiOptions = {}): Host {
  const api = createMockApi(options);
  const requests: Request[] = [];
  const calls: string[] = [];
  const minted: string[] = [];
  let signedInAs = person;
  const host: Host = {
    api,
    requests,
    calls,
    minted,
    signedIn: true,
    becomes: (another) => (signedInAs = another),
    // A message comes after all microtasks, and is not held back as timers are.
    settled: () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      }),
    settings: {
      // One of its own: what a browser keeps is kept by it.
      baseUrl: `https://${crypto.randomUUID()}.example`,
      fetch: (request) => {
        const { pathname, search } = new URL(request.url);
        requests.push(request.clone());
        calls.push(`${request.method} ${pathname}${search}`);
        return api.fetch(request);
      },
      fetchSession: async () => {
        if (!host.signedIn) throw new RevampdError('session_refused', 'Nobody is signed in.');
        const session = api.mintSession(signedInAs);
        minted.push(session.token);
        return session;
      },
    },
  };
  return host;
}

/** Puts `content` into a provider of the host's. */
export async function mountIn(host: Host, content: unknown): Promise<RevampdProvider> {
  return fixture<RevampdProvider>(html`
    <revampd-provider
      .baseUrl=${host.settings.baseUrl}
      .fetch=${host.settings.fetch}
      .fetchSession=${host.settings.fetchSession}
      >${content}</revampd-provider
    >
  `);
}

/** Resolves when `look` answers something for the element's root, which is asked after every change in it. */
export function seen<T>(element: Element, look: (root: ShadowRoot) => T | null | undefined | false): Promise<T> {
  return new Promise((resolve) => {
    const root = element.shadowRoot!;
    const check = (): boolean => {
      const found = look(root);
      if (found) {
        observer.disconnect();
        resolve(found);
      }
      return Boolean(found);
    };
    const observer = new MutationObserver(check);
    if (!check()) observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

/** Resolves when the element shows a text, with all of its text. */
export const shows = (element: Element, text: string): Promise<string> =>
  seen(element, (root) => textOf(root).includes(text) && textOf(root));

/** What a person reads in the element, spaces made one. */
export function textOf(node: ParentNode | Element): string {
  const base = node instanceof ShadowRoot ? node.querySelector('[part~=base]') : (node as HTMLElement);
  return (base?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** A part or control inside the element. */
export const inside = <T extends HTMLElement = HTMLElement>(element: RevampdElement | Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

/** What was logged in any way while `act` ran. */
export async function warningsOf(act: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const methods = ['log', 'info', 'warn', 'debug', 'error'] as const;
  const originals = methods.map((method) => console[method]);
  methods.forEach((method) => (console[method] = (...words: unknown[]) => said.push(words.map(String).join(' '))));
  try {
    await act();
    // What is said to developers is loaded first (`advise`).
    await import('../advice/advice.ts');
    await settled();
  } finally {
    methods.forEach((method, index) => (console[method] = originals[index]!));
  }
  return said;
}

/** Resolves when changes reach the element by themselves. */
export const isLive = (element: RevampdElement): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (element.status.status !== 'live') return;
      element.removeEventListener('revampd-status', check);
      resolve();
    };
    element.addEventListener('revampd-status', check);
    check();
  });
