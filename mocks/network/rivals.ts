import type { OperationId } from '@revampd/api-spec/operations';
import { operations } from '../operations/index.ts';
import type { Call, Refused } from '../operations/operation.ts';
import {
  DomainError,
  identifyCaller,
  mintSession,
  type Platform,
  type SessionCaller,
  type User,
} from '../platform/index.ts';
import { rivalries, type Rivalry } from './rivalries.ts';

type AnyCall = Call<OperationId>;
type AnyRivalry = (call: AnyCall) => Rivalry<object | undefined> | undefined;
type AnyReply = { readonly status: number; readonly body: { readonly quote_id?: string } } | Refused;

const NOT_KEPT = Symbol('what was only tried');

/**
 * Lets somebody else be a moment faster with a person's first act on an object, for good: a colleague, or else the same
 * person elsewhere. So the act meets a conflict that has happened, with who did what and when. An act that would be
 * refused anyway, or with which nobody could interfere, is left alone.
 */
export function createRivals(): (operationId: OperationId, call: AnyCall) => void {
  const met = new Set<string>();
  return (operationId, call) => {
    const { platform, caller } = call;
    const act = JSON.stringify([operationId, call.path]);
    if (caller.kind !== 'session' || met.has(act)) return;
    const rivalry = (rivalries[operationId] as AnyRivalry | undefined)?.(call);
    if (!rivalry || !tryOut(platform, () => refusalOf(operationId, call) === undefined)) return;
    const actAs = (user: User): void =>
      perform(operationId, { ...call, caller: sessionOf(platform, caller, user) } as AnyCall, rivalry);
    const rival = [...colleaguesOf(platform, caller), caller.user].find((user) =>
      tryOut(platform, () => {
        actAs(user);
        return isConflict(refusalOf(operationId, call));
      }),
    );
    if (!rival) return;
    met.add(act);
    platform.transaction(() => actAs(rival));
  };
}

/** Does something and takes it back; what it came to, and false where a rule refused it. */
function tryOut(platform: Platform, act: () => boolean): boolean {
  let outcome = false;
  try {
    platform.transaction(() => {
      outcome = act();
      throw NOT_KEPT;
    });
  } catch (error) {
    if (error !== NOT_KEPT && !(error instanceof DomainError)) throw error;
  }
  return outcome;
}

/** Does what the rival does; a refusal is thrown. */
function perform(operationId: OperationId, call: AnyCall, { body, preview }: Rivalry<object | undefined>): void {
  const { quote_id } = preview ? operate(preview.operationId, { ...call, body: preview.body } as AnyCall) : {};
  operate(operationId, { ...call, body: quote_id === undefined ? body : { ...body, quote_id } } as AnyCall);
}

function operate(operationId: OperationId, call: AnyCall): { readonly quote_id?: string } {
  const reply = (operations[operationId] as unknown as (call: AnyCall) => AnyReply)(call);
  if ('refusal' in reply) throw reply.refusal;
  return reply.body;
}

/** Why a rule refuses the call; undefined if it is done. */
function refusalOf(operationId: OperationId, call: AnyCall): DomainError | undefined {
  try {
    operate(operationId, call);
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** Something stands in the way, and can be shown as it is now. */
function isConflict(refusal: DomainError | undefined): boolean {
  return refusal !== undefined && refusal.obstacle !== null;
}

/** The others of the caller's organization, those first who do its money. */
function colleaguesOf({ tables }: Platform, { organization, user }: SessionCaller): readonly User[] {
  return (['billing', 'owner', 'support'] as const)
    .flatMap((role) => tables.users.rows('byRole', `${organization.id} ${role}`))
    .filter(({ id }) => id !== user.id);
}

/** A person of the caller's organization in a session of their own, verified. */
function sessionOf(platform: Platform, { organization }: SessionCaller, { id }: User): SessionCaller {
  const { token } = mintSession(platform, organization, {
    userId: id,
    connectionId: null,
    allowedOrigins: [],
    ttlSeconds: 60,
    assurance: 'elevated',
  });
  return identifyCaller(platform, token) as SessionCaller;
}
