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

/** An operation's answer; `version` becomes the ETag. */
export function jsonResponse(envelope: Envelope, status: number, body: unknown, version?: number): Response {
  const headers = headersOf(envelope);
  if (version !== undefined) headers.set('ETag', `"${version}"`);
  if (body === undefined) return new Response(null, { status, headers });
  headers.set('Content-Type', 'application/json');
  return new Response(JSON.stringify(body), { status, headers });
}

/** A refusal as problem details (RFC 9457); with 429 it says when to try again, in seconds. */
export function problemResponse(envelope: Envelope, refusal: Refusal): Response {
  const headers = headersOf(envelope);
  headers.set('Content-Type', 'application/problem+json');
  if (refusal.code === 'rate_limited') headers.set('Retry-After', '1');
  return new Response(JSON.stringify(toProblem(refusal, envelope.requestId)), { status: refusal.status, headers });
}

/** Errors too carry the CORS headers, so that a page can read why it was refused. */
function headersOf({ requestId, origin, now, eventPosition }: Envelope): Headers {
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
