import type { KeptAnswer } from '../platform/index.ts';
import { toProblem, type Refusal } from './problems.ts';

/** What every answer carries. */
export interface Envelope {
  readonly requestId: string;
  /** The caller's own, echoed; null where the call has none. */
  readonly origin: string | null;
  /** UTC milliseconds. */
  readonly now: number;
  /** The position in the event log that a GET reflects; null for the rest. */
  readonly eventPosition: number | null;
}

const REQUEST_HEADERS = 'authorization, content-type, idempotency-key, if-match, last-event-id, accept';
const EXPOSED_HEADERS = 'Date, Event-Id, Request-Id, Retry-After, ETag';
const METHODS = 'GET, POST, PUT, PATCH, DELETE';

/** The answer to a browser's question before its call: what a page may send, kept for two hours. */
export function preflightResponse(envelope: Envelope): Response {
  const headers = headersOf(envelope);
  headers.set('Access-Control-Allow-Methods', METHODS);
  headers.set('Access-Control-Allow-Headers', REQUEST_HEADERS);
  headers.set('Access-Control-Max-Age', '7200');
  return new Response(null, { status: 204, headers });
}

/** What an operation answers, without what belongs to this one call; `version` becomes the ETag. */
export function toAnswer(status: number, body: unknown, version?: number): KeptAnswer {
  const etag = version === undefined ? null : `"${version}"`;
  if (body === undefined) return { status, contentType: null, body: null, etag };
  return { status, contentType: 'application/json', body: JSON.stringify(body), etag };
}

/** A refusal as problem details (RFC 9457). */
export function toProblemAnswer(refusal: Refusal, requestId: string): KeptAnswer {
  const body = JSON.stringify(toProblem(refusal, requestId));
  return { status: refusal.status, contentType: 'application/problem+json', body, etag: null };
}

/** An answer in the envelope of this call, made now or kept from an earlier one. */
export function toResponse(envelope: Envelope, { status, contentType, body, etag }: KeptAnswer): Response {
  const headers = headersOf(envelope);
  if (contentType !== null) headers.set('Content-Type', contentType);
  if (etag !== null) headers.set('ETag', etag);
  return new Response(body, { status, headers });
}

/** A JSON answer. */
export function jsonResponse(envelope: Envelope, status: number, body: unknown): Response {
  return toResponse(envelope, toAnswer(status, body));
}

/** A refusal; with 429 it says when to try again, in seconds. */
export function problemResponse(envelope: Envelope, refusal: Refusal): Response {
  const response = toResponse(envelope, toProblemAnswer(refusal, envelope.requestId));
  if (refusal.code === 'rate_limited') response.headers.set('Retry-After', String(refusal.retryAfter ?? 1));
  return response;
}

/** What every answer carries. Errors too have the CORS headers, so that a page can read why it was refused. */
export function headersOf({ requestId, origin, now, eventPosition }: Envelope): Headers {
  const headers = new Headers({
    'Cache-Control': 'no-store',
    Date: new Date(now).toUTCString(),
    'Request-Id': requestId,
    Vary: 'Origin',
  });
  if (eventPosition !== null) headers.set('Event-Id', `evt_${eventPosition}`);
  if (origin !== null) {
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS);
  }
  return headers;
}
