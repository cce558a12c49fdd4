import type { OperationId } from '@revampd/api-spec/operations';
import { operations } from '../operations/index.ts';
import type { Call, Refused } from '../operations/operation.ts';
import {
  balanceOf,
  DomainError,
  identifyCaller,
  mintSession,
  type Platform,
  type SessionCaller,
  type User,
} from '../platform/index.ts';

/** With which body somebody else does an act so that it stands in the way of the same act; none where nothing can. */
type Rivalries = {
  readonly [Id in OperationId]?: (call: Call<Id>) => Pick<Call<Id>, 'body'> | undefined;
};

const same = <Body>({ body }: { readonly body: Body }): { readonly body: Body } => ({ body });

/** Every act of money and every decision that somebody else can be faster with. A credit granted stands in nobody's way. */
const rivalries: Rivalries = {
  applyCredit: ({ platform, path, body }) => {
    const amount = Math.min(balanceOf(platform, path.connection_id), dueOn(platform, path.invoice_id));
    return { body: { amount: { ...body.amount, amount } } };
  },
  recordPayment: ({ platform, path, body }) => ({
    body: { ...body, amount: { ...body.amount, amount: dueOn(platform, path.invoice_id) } },
  }),
  createWalletEntry: ({ platform, path, body }) => {
    if (body.amount.amount > 0) return undefined;
    return { body: { ...body, amount: { ...body.amount, amount: -balanceOf(platform, path.connection_id) } } };
  },
  reverseCredit: same,
  voidInvoice: same,
  allocatePayout: same,
  retryWithdrawal: same,
  createApprovalRequest: same,
  approveRequest: same,
  rejectRequest: same,
  withdrawRequest: same,
  changePlan: same,
  cancelPlan: same,
  resumePlan: same,
  addAddOn: same,
  updateAddOn: same,
  removeAddOn: same,
};

type AnyCall = Call<OperationId>;
type AnyRivalry = (call: AnyCall) => Pick<AnyCall, 'body'> | undefined;
type AnyOperation = (call: AnyCall) => { readonly status: number } | Refused;

const NOT_KEPT = Symbol('what was only tried');

/**
 * Lets somebody else be a moment faster with a person's first act on an object, for good: a colleague, or else the same
 * person elsewhere. So the act meets a conflict that has happened, with who did what and when. An act that would be
 * refused anyway, or with which nobody could interfere, is left alone.
 */
export function createRivals(): (operationId: OperationId, call: AnyCall) => void {
  const met = new Set<string>();
  return (operationId, call) => {
    const rivalry = rivalries[operationId] as AnyRivalry | undefined;
    const { platform, caller } = call;
    const act = JSON.stringify([operationId, call.path]);
    if (!rivalry || caller.kind !== 'session' || met.has(act)) return;
    const change = rivalry(call);
    if (!change || !tryOut(platform, () => succeeds(operationId, call))) return;
    const actAs = (user: User): boolean =>
      succeeds(operationId, { ...call, ...change, caller: sessionOf(platform, caller, user) } as AnyCall);
    const rival = [...colleaguesOf(platform, caller), caller.user].find((user) =>
      tryOut(platform, () => actAs(user) && conflicts(operationId, call)),
    );
    if (!rival) return;
    met.add(act);
    platform.transaction(() => actAs(rival));
  };
}

/** Does something and takes it back; what it came to. */
function tryOut(platform: Platform, act: () => boolean): boolean {
  let outcome = false;
  try {
    platform.transaction(() => {
      outcome = act();
      throw NOT_KEPT;
    });
  } catch (error) {
    if (error === NOT_KEPT) return outcome;
    if (!(error instanceof DomainError)) throw error;
  }
  return false;
}

function succeeds(operationId: OperationId, call: AnyCall): boolean {
  return 'status' in (operations[operationId] as unknown as AnyOperation)(call);
}

function conflicts(operationId: OperationId, call: AnyCall): boolean {
  try {
    succeeds(operationId, call);
    return false;
  } catch (error) {
    return error instanceof DomainError && error.obstacle !== undefined;
  }
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

function dueOn(platform: Platform, invoiceId: string): number {
  return platform.tables.invoices.get(invoiceId)?.amountDue ?? 0;
}
