import { problem, type Finding } from './finding.ts';

/** What the page's content security policy refused while it was watched. */
export interface PolicyWatch {
  /** Addresses that it refused a connection to, as far as the browser tells them. */
  readonly refused: readonly string[];
  stop(): void;
}

/** Listens for what the page's policy refuses. */
export function watchPolicy(): PolicyWatch {
  const refused: string[] = [];
  const listening = new AbortController();
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, disposition }) => {
      if (effectiveDirective === 'connect-src' && disposition === 'enforce') refused.push(blockedURI);
    },
    { signal: listening.signal },
  );
  return { refused, stop: () => listening.abort() };
}

/** The connection that the page's policy has refused, if it has. */
export async function findPolicy({ refused }: PolicyWatch): Promise<Finding | undefined> {
  // The browser tells of it in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  const [address] = refused;
  if (address === undefined) return undefined;
  const origin = URL.canParse(address) ? new URL(address).origin : address;
  return problem(
    'network',
    `The page’s content security policy refuses connections to ${origin}.`,
    `Add ${origin} to its connect-src.`,
  );
}

/** Milliseconds that a bare connection has. */
const PROBE_TIMEOUT = 5_000;

/**
 * Why the API wasn't reached: the page's policy, the device's network, plain http under https, a server that isn't there, or
 * one that doesn't let this page read its answer.
 */
export async function whyUnreached(baseUrl: string, policy: PolicyWatch): Promise<Finding> {
  const refused = await findPolicy(policy);
  if (refused) return refused;
  const { origin } = new URL(baseUrl, document.baseURI);
  if (!navigator.onLine)
    return problem('network', 'This device has no network.', 'Connect it, and what is shown recovers by itself.');
  if (location.protocol === 'https:' && origin.startsWith('http:') && !isLoopback(origin))
    return problem(
      'network',
      `The page is served over https, and ${origin} isn’t: browsers refuse that.`,
      'Give base-url an https address.',
    );
  return (await answersAtAll(origin))
    ? problem(
        'network',
        `${origin} answers, but doesn’t let this page read it: it isn’t Revampd’s API, or a proxy before it drops its CORS headers.`,
        'Check base-url, and what stands between the page and the API.',
      )
    : problem(
        'network',
        `Nothing answers at ${origin}.`,
        'Check base-url. If it is the sandbox, is it running (npm run sandbox)?',
      );
}

/** An answer that the page may not read is one all the same. Nothing of the session goes with it. */
const answersAtAll = (origin: string): Promise<boolean> =>
  fetch(origin, {
    mode: 'no-cors',
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(PROBE_TIMEOUT),
  }).then(
    () => true,
    () => false,
  );

const isLoopback = (origin: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
