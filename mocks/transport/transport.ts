import { createCursorCodec } from '../operations/cursors.ts';
import { operations } from '../operations/index.ts';
import type { Call } from '../operations/operation.ts';
import type { OperationId } from '@revampd/api-spec/operations';
import { createSeededSecrets, toHex, type Caller, type Platform, type Secrets } from '../platform/index.ts';
import { authenticate, checkCredential, checkOrigin } from './authentication.ts';
import { readJson } from './body.ts';
import { Refusal, toRefusal } from './problems.ts';
import { jsonResponse, preflightResponse, problemResponse, type Envelope } from './responses.ts';
import { createRouter } from './router.ts';
import { hasBody, validateBody, validateQuery } from './validation.ts';

/** What the transport needs beside the platform. */
export interface TransportOptions {
  readonly platform: Platform;
  /** Where request ids come from; the same each time, unless given. */
  readonly secrets?: Secrets | undefined;
  /** Is told of an unexpected error, of which the caller learns nothing. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** The API: a request in, an answer of the contract out. It never throws. `origin` stands for a header. */
export interface Transport {
  (request: Request, origin?: string): Promise<Response>;
  /** The answer to a request that is to fail in this way, whatever it asks. */
  refuse(request: Request, refusal: Refusal, origin?: string): Response;
}

/** An operation after its types were checked against the contract: the call holds what validation let through. */
type AnyOperation = (call: Call<OperationId>) => { status: number; body: unknown; version?: number };

const route = createRouter();

/** Puts HTTP before a platform: every rule that all operations share, once. */
export function createTransport({ platform, secrets = createSeededSecrets(0), onError }: TransportOptions): Transport {
  const envelopeOf = (request: Request, origin: string | null): Envelope => ({
    requestId: `rid_${toHex(secrets(8))}`,
    origin,
    now: platform.now(),
    eventPosition: request.method === 'GET' ? platform.position() : null,
  });

  /** The steps of every call, in order. */
  const perform = async (request: Request, origin: string | null): Promise<Response> => {
    const url = new URL(request.url);
    const found = route(request.method, url.pathname);
    if (!found) throw new Refusal('not_found', 'There is no such operation.');
    const { operationId, path } = found;
    const admit = (): Caller => {
      const caller = authenticate(platform, request);
      checkCredential(caller, operationId);
      checkOrigin(caller, origin);
      return caller;
    };
    let caller = admit();
    const query = validateQuery(operationId, url.searchParams);
    const body = hasBody(operationId) ? await readJson(request) : undefined;
    // From here on nothing is awaited: who was let in is who acts, and the answer's Event-Id is the position that it
    // reflects. A body takes as long as its sender likes, and the session may have ended meanwhile.
    if (hasBody(operationId)) {
      platform.runDue();
      caller = admit();
      validateBody(operationId, body);
    }
    const cursors = createCursorCodec(operationId, { caller, path, query });
    const call = { platform, caller, path, query, body, cursors } as unknown as Call<OperationId>;
    const reply = (operations[operationId] as unknown as AnyOperation)(call);
    return jsonResponse(envelopeOf(request, origin), reply.status, reply.body, reply.version);
  };

  const answer = async (request: Request, origin = request.headers.get('Origin')): Promise<Response> => {
    try {
      platform.runDue();
      if (request.method === 'OPTIONS') return preflightResponse(envelopeOf(request, origin));
      return await perform(request, origin);
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal.code === 'internal_error') onError?.(error);
      return problemResponse(envelopeOf(request, origin), refusal);
    }
  };
  const refuse = (request: Request, refusal: Refusal, origin = request.headers.get('Origin')): Response =>
    problemResponse(envelopeOf(request, origin), refusal);
  return Object.assign(answer, { refuse });
}
