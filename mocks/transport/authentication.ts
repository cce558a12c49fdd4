import { operationTable, type OperationId } from '@revampd/api-spec/operations';
import { identifyCaller, type Caller, type Platform } from '../platform/index.ts';
import { Refusal } from './problems.ts';

/** The bearer credential of a request, however its scheme is written (RFC 6750). */
export function readCredential(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1];
}

/** Who calls, by the bearer credential; 401 if there is none or it isn't good (any more). */
export function authenticate(platform: Platform, request: Request): Caller {
  const credential = readCredential(request);
  if (!credential)
    throw new Refusal('session_missing', 'Send a credential: "Authorization: Bearer es_…" or "Bearer sk_test_…".');
  return identifyCaller(platform, credential);
}

/** Whether this kind of credential may call the operation at all. */
export function checkCredential(caller: Caller, operationId: OperationId): void {
  const accepted: readonly string[] = operationTable[operationId].credentials;
  if (caller.kind === 'secret_key' && !accepted.includes('secretKey'))
    throw new Refusal('not_permitted', `${operationId} is called with a session token (es_…), not with a secret key.`);
  if (caller.kind === 'session' && !accepted.includes('sessionToken'))
    throw new Refusal('not_permitted', `${operationId} is called by a server with its secret key (sk_test_…).`);
}

/** A page calls with an Origin: then the session must allow it, and a secret key is out of place. */
export function checkOrigin(caller: Caller, origin: string | null): void {
  if (origin === null) return;
  if (caller.kind === 'secret_key')
    throw new Refusal('origin_not_allowed', 'A secret key belongs on a server, and this call came from a page.');
  if (!caller.session.allowedOrigins.includes(origin))
    throw new Refusal(
      'origin_not_allowed',
      `This session is not for pages of ${origin.slice(0, 300)}: name that origin in allowed_origins when it is minted.`,
    );
}
