import { getConnection, isRevampdError, RevampdError, type Permission, type Session } from '@revampd/api-client';
import { toRevampdError } from '../actions/outcome.ts';
import type { Scope } from '../session/scope.ts';
import { findInBrowser } from './browser.ts';
import { findInClock } from './clock.ts';
import { ok, problem, told, warning, type Finding } from './finding.ts';
import { findPolicy, watchPolicy, whyUnreached } from './reach.ts';

export type { Check, Finding } from './finding.ts';

export interface DiagnoseOptions {
  /** The connection that is meant, if the host names one; else the scope's own. */
  readonly connectionId?: string;
  /** What the page wants to do: each that the session may not is a problem. */
  readonly needs?: readonly Permission[];
}

/** What was found. */
export interface Diagnosis {
  /** Whether there is no problem; warnings may be there. */
  readonly isWorking: boolean;
  readonly findings: readonly Finding[];
}

/** Milliseconds for the question to the API. */
const PROBE_TIMEOUT = 10_000;

/**
 * Says in words why an embed doesn't work, or that it does (PKG-3): whether the host gives a session, whether the API is
 * reached and this page allowed there, what the session may see and do, whether the clock is right and changes come live. It
 * asks the API twice at most, reads only, and never rejects. A session that has ended is told of and not begun anew.
 */
export async function diagnose(scope: Scope, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  const policy = watchPolicy();
  const release = scope.acquire();
  try {
    const findings = [...findInBrowser()];
    for await (const finding of examine(scope, options, policy)) findings.push(finding);
    return { isWorking: findings.every(({ level }) => level !== 'problem'), findings };
  } finally {
    policy.stop();
    release();
  }
}

async function* examine(
  scope: Scope,
  { connectionId, needs = [] }: DiagnoseOptions,
  policy: ReturnType<typeof watchPolicy>,
): AsyncGenerator<Finding> {
  const sessionError = await failureOf(scope.session.token());
  if (sessionError) return yield (await findPolicy(policy)) ?? whyNoSession(sessionError);
  yield ok('session', 'The host gives a session.');

  const asked = await askForSession(scope);
  if (asked instanceof RevampdError) {
    yield asked.code === 'network' || asked.code === 'timeout'
      ? await whyUnreached(scope.client.baseUrl, policy)
      : whyRefused(asked);
    return;
  }
  yield ok('network', `${scope.client.baseUrl} is reached.`);
  yield ok('origin', 'The session is for this page.');

  const connectionError = await failureOf(
    scope.connectionFor(connectionId).then((id) => getConnection(scope.client, { connection_id: id })),
  );
  yield connectionError ? whyNoConnection(connectionError) : ok('connection', 'Its connection can be seen.');

  yield permissionsOf(asked.session, needs);
  yield* asked.clock;
  yield liveOf(scope);
}

interface Asked {
  readonly session: Session;
  readonly clock: readonly Finding[];
}

/** The session in the API's own words, with the time of its answer. */
async function askForSession({ client }: Scope): Promise<Asked | RevampdError> {
  const giveUp = new AbortController();
  const timer = setTimeout(
    () => giveUp.abort(new RevampdError('timeout', `No answer within ${PROBE_TIMEOUT / 1000} s.`)),
    PROBE_TIMEOUT,
  );
  const sentAt = Date.now();
  try {
    const response = await client.open('/v1/session', { signal: giveUp.signal });
    const clock = findInClock(response.headers.get('Date'), sentAt, Date.now());
    return { session: (await response.json()) as Session, clock };
  } catch (cause) {
    return toRevampdError(cause);
  } finally {
    clearTimeout(timer);
  }
}

function whyNoSession(error: RevampdError): Finding {
  const { code, message } = error;
  switch (code) {
    case 'session_unreachable':
      return problem(
        'session',
        message,
        'Open the session endpoint’s log; the page asks again when someone presses “Try again”.',
      );
    case 'session_refused':
      return problem(
        'session',
        message,
        'Sign in on the host’s page. If that person is signed in, check how the endpoint tells.',
      );
    case 'session_url_wrong':
      return problem('session', message, 'Have the endpoint answer what POST /v1/sessions answered it, as it is.');
    case 'session_expired':
    case 'session_revoked':
    case 'session_missing':
      return problem(
        'session',
        message,
        'The new token was refused too: check which Revampd, and which key, the endpoint uses.',
      );
    default:
      return told('session', error);
  }
}

function whyRefused(error: RevampdError): Finding {
  if (error.code === 'origin_not_allowed')
    return problem(
      'origin',
      `The session isn’t for pages of ${location.origin}.`,
      `Name ${location.origin} in allowed_origins where the session is minted (POST /v1/sessions).`,
    );
  if (error.code.startsWith('session_')) return whyNoSession(error);
  if (error.code === 'invalid_response')
    return problem('network', error.message, 'Check base-url, and proxies between the page and the API.');
  return told('network', error);
}

function whyNoConnection(error: RevampdError): Finding {
  if (error.code === 'scope_mismatch')
    return problem('connection', error.message, 'Name the connection with connection-id, or mint the session for it.');
  if (error.code === 'not_found')
    return problem(
      'connection',
      'There is no such connection for this person.',
      'Check connection-id: a server finds those it may name with GET /v1/connections and its secret key.',
    );
  return told('connection', error);
}

function permissionsOf({ permissions }: Session, needs: readonly Permission[]): Finding {
  const lacking = needs.filter((permission) => !permissions.includes(permission));
  if (lacking.length > 0)
    return problem(
      'permissions',
      `The session may not: ${lacking.join(', ')}.`,
      'Mint it with them, if the person’s role has them; what it may not do isn’t shown.',
    );
  return ok('permissions', `The session may: ${permissions.join(', ')}.`);
}

function liveOf({ health }: Scope): Finding {
  const { status, since } = health.current;
  if (status === 'stale' || status === 'offline')
    return warning(
      'live',
      `Changes haven’t come by themselves since ${since}.`,
      'It goes on trying. If it stays so, does a proxy hold back or cut GET /v1/events (text/event-stream)?',
    );
  return ok('live', status === 'live' ? 'Changes come as they happen.' : 'Nothing has asked for live changes yet.');
}

/** What a promise failed with, in our words; undefined if it didn't. */
const failureOf = (promise: Promise<unknown>): Promise<RevampdError | undefined> =>
  promise.then(
    () => undefined,
    (cause: unknown) => (isRevampdError(cause) ? cause : toRevampdError(cause)),
  );
