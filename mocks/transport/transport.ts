import { createCursorCodec } from '../operations/cursors.ts';
import { operations } from '../operations/index.ts';
import type { Call, Refused } from '../operations/operation.ts';
import { obstacleView } from '../operations/views/obstacles.ts';
import { operationTable, type OperationId } from '@revampd/api-spec/operations';
import {
  createSeededSecrets,
  DomainError,
  toHex,
  type Caller,
  type KeptAnswer,
  type Platform,
  type Secrets,
} from '../platform/index.ts';
import { authenticate, checkCredential, checkOrigin } from './authentication.ts';
import { readJson } from './body.ts';
import { doOnce, readIdempotencyKey, toIntent } from './idempotency.ts';
import { Refusal, toRefusal } from './problems.ts';
import {
  preflightResponse,
  problemResponse,
  toAnswer,
  toProblemAnswer,
  toResponse,
  type Envelope,
} from './responses.ts';
import { createRouter } from './router.ts';
import { HEARTBEAT_MS, streamResponse } from './stream.ts';
import { readPrecondition } from './precondition.ts';
import { validateBody, validateQuery } from './validation.ts';

/** What the transport needs beside the platform. */
export interface TransportOptions {
  readonly platform: Platform;
  /** Where request ids come from; the same each time, unless given. */
  readonly secrets?: Secrets | undefined;
  /** Milliseconds between two heartbeats of a stream. Default 15,000. */
  readonly heartbeat?: number | undefined;
  /** Is told of an unexpected error, of which the caller learns nothing. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Called when a call has passed what all operations check and is about to be done, at the same instant. */
  readonly beforeAct?: ((operationId: OperationId, call: Call<OperationId>) => void) | undefined;
}

/** The API: a request in, an answer of the contract out. It never throws. `origin` stands for a header. */
export interface Transport {
  (request: Request, origin?: string): Promise<Response>;
  /** The answer to a request that is to fail in this way, whatever it asks. */
  refuse(request: Request, refusal: Refusal, origin?: string): Response;
}

/** An operation after its types were checked against the contract: the call holds what validation let through. */
type AnyOperation = (call: Call<OperationId>) => { status: number; body: unknown; version?: number } | Refused;

const route = createRouter();

/** Puts HTTP before a platform: every rule that all operations share, once. */
export function createTransport(options: TransportOptions): Transport {
  const { platform, secrets = createSeededSecrets(0), heartbeat = HEARTBEAT_MS, onError, beforeAct } = options;
  const newRequestId = (): string => `rid_${toHex(secrets(8))}`;
  const envelopeOf = (request: Request, origin: string | null, requestId: string): Envelope => ({
    requestId,
    origin,
    now: platform.now(),
    eventPosition: request.method === 'GET' ? platform.position() : null,
  });

  /** What stood in the way is shown from the side of whoever met it. */
  const refusalOf = (error: unknown, caller?: Caller): Refusal =>
    toRefusal(error, caller && ((obstacle) => obstacleView(platform, caller, obstacle)));

  /** The steps of every call, in order. */
  const perform = async (request: Request, origin: string | null, requestId: string): Promise<Response> => {
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
    const key = readIdempotencyKey(found, request);
    const query = validateQuery(operationId, url.searchParams);
    const precondition = readPrecondition(request);
    const { body: wants } = operationTable[operationId];
    const body = wants === 'none' ? undefined : await readJson(request, wants === 'optional');
    // From here on nothing is awaited: who was let in is who acts, and the answer's Event-Id is the position that it
    // reflects. A body takes as long as its sender likes, and the session may have ended meanwhile.
    if (wants !== 'none') {
      platform.runDue();
      caller = admit();
      validateBody(operationId, body);
    }
    const cursors = createCursorCodec(operationId, { caller, path, query });
    const call = { platform, caller, path, query, body, precondition, cursors } as unknown as Call<OperationId>;
    if (operationId === 'streamEvents')
      return streamResponse(envelopeOf(request, origin, requestId), request, call as Call<'streamEvents'>, heartbeat);
    beforeAct?.(operationId, call);
    const act = (): KeptAnswer => {
      const reply = (operations[operationId] as unknown as AnyOperation)(call);
      if ('refusal' in reply) return toProblemAnswer(refusalOf(reply.refusal, caller), requestId);
      return toAnswer(reply.status, reply.body, reply.version);
    };
    const refuse = (error: unknown): KeptAnswer => toProblemAnswer(refusalOf(error, caller), requestId);
    try {
      const answer =
        key === undefined
          ? platform.transaction(act)
          : doOnce(platform, toIntent(platform, caller, found, body, key), act, refuse);
      return toResponse(envelopeOf(request, origin, requestId), answer);
    } catch (error) {
      // What stood in the way is shown as this caller sees it.
      throw error instanceof DomainError ? refusalOf(error, caller) : error;
    }
  };

  const answer = async (request: Request, origin = request.headers.get('Origin')): Promise<Response> => {
    const requestId = newRequestId();
    try {
      platform.runDue();
      if (request.method === 'OPTIONS') return preflightResponse(envelopeOf(request, origin, requestId));
      return await perform(request, origin, requestId);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'internal_error') onError?.(error);
      return problemResponse(envelopeOf(request, origin, requestId), refusal);
    }
  };
  const refuse = (request: Request, refusal: Refusal, origin = request.headers.get('Origin')): Response =>
    problemResponse(envelopeOf(request, origin, newRequestId()), refusal);
  return Object.assign(answer, { refuse });
}
