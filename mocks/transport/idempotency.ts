import { operationTable } from '@revampd/api-spec/operations';
import {
  DomainError,
  keepAnswer,
  seesConnection,
  type Caller,
  type Intent,
  type KeptAnswer,
  type Platform,
} from '../platform/index.ts';
import { Refusal } from './problems.ts';
import type { Route } from './router.ts';

/** A key of the contract: long enough that nobody meets another's by chance. */
const KEY = /^[A-Za-z0-9_-]{16,64}$/;

/** The key of a call that may come twice, where the contract takes one and the call names it. Refused with 400 where it isn't a key. */
export function readIdempotencyKey({ operationId }: Route, request: Request): string | undefined {
  const key = request.headers.get('Idempotency-Key');
  if (key === null || !operationTable[operationId].takesKey) return undefined;
  if (!KEY.test(key))
    throw new Refusal('malformed_request', 'An Idempotency-Key is 16 to 64 letters, digits, "-" and "_".');
  return key;
}

/**
 * What the caller means by a key: theirs (a person's, or an organization's server's), in the connection of the path. A
 * connection that this session doesn't see is apart from the same one seen, so that nothing that another session of the
 * person was answered there comes out here (CON-1).
 */
export function toIntent(
  platform: Platform,
  caller: Caller,
  { operationId, path }: Route,
  body: unknown,
  key: string,
): Intent {
  const owner = caller.kind === 'session' ? caller.user.id : caller.organization.id;
  const connectionId = path['connection_id'];
  const isSeen = connectionId !== undefined && seesConnection(platform, caller, connectionId);
  return {
    id: JSON.stringify([
      owner,
      connectionId ?? null,
      isSeen,
      connectionId === undefined ? scopeOf(caller, operationId) : null,
      key,
    ]),
    request: toCanonicalJson([operationId, path, body ?? null]),
    permissions: [...caller.permissions].sort(),
  };
}

/** What keeps two sessions of a person apart where the path names no connection: theirs, or with a challenge the session. */
function scopeOf(caller: Caller, operationId: Route['operationId']): string | null {
  if (caller.kind === 'secret_key') return null;
  const { id, connectionId } = caller.session;
  return operationId === 'createChallenge' || operationId === 'answerChallenge' ? id : connectionId;
}

/**
 * Does what is meant once: a second call with the same intent is answered as the first was, to the letter, if the caller
 * may still do such an act; another request with its key is refused. The answer is kept in the transaction of the act, so neither is without the other.
 *
 * `idempotency_in_progress` can't come from here: an act is one synchronous step after its body was read, so a second
 * call finds it either not begun or done. A platform whose acts wait answers it while the first is under way.
 */
export function doOnce(
  platform: Platform,
  intent: Intent,
  act: () => KeptAnswer,
  refuse: (error: unknown) => KeptAnswer,
): KeptAnswer {
  const record = platform.tables.idempotencyRecords.get(intent.id);
  if (record && record.request !== intent.request)
    throw new Refusal('idempotency_key_reused', 'This Idempotency-Key was sent with another request. Take a new one.');
  if (record) {
    const isNarrower = record.permissions.some((permission) => !intent.permissions.includes(permission));
    requireStillAllowed(platform, act, isNarrower);
    return record.answer;
  }
  const keep = (answer: KeptAnswer): KeptAnswer => {
    if (isFinal(answer.status)) keepAnswer(platform, intent, answer);
    return answer;
  };
  try {
    return platform.transaction(() => keep(act()));
  } catch (error) {
    const answer = refuse(error);
    if (!isFinal(answer.status)) throw error;
    return platform.transaction(() => keep(answer));
  }
}

const ONLY_TRIED = Symbol('what was only tried');

/**
 * Whoever may no longer do an act isn't told what it was answered (CON-7): they get the refusal that any such act of
 * theirs gets now. Where what it was done to isn't theirs to see any more, as a ticket that Revampd gave back, no
 * permission is asked before that is found: there whoever may do less than then finds nothing either (TIC-7). Nothing
 * else that would stand in its way today does: it was done then.
 */
function requireStillAllowed(platform: Platform, act: () => KeptAnswer, isNarrower: boolean): void {
  try {
    platform.transaction(() => {
      act();
      throw ONLY_TRIED;
    });
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_permitted') throw error;
    if (error instanceof DomainError && error.code === 'not_found' && isNarrower) throw error;
    if (error !== ONLY_TRIED && !(error instanceof DomainError) && !(error instanceof Refusal)) throw error;
  }
}

/** Whether the same request would not be answered differently for good reason: after 401, 403, 422, 429, 5xx it may. */
function isFinal(status: number): boolean {
  return status < 300 || status === 404 || status === 409;
}

/** The same text for the same JSON, in whatever order its names are written. */
function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
