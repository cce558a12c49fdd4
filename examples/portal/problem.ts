import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a problem document says (RFC 9457); with one of Revampd's codes, its elements find the right words. */
export interface ProblemDetails {
  readonly title: string;
  readonly detail: string;
  readonly code?: string;
  readonly request_id?: string;
}

/** Answers a problem document that no cache keeps. */
export function problem(context: Context, status: number, details: ProblemDetails): Response {
  return context.body(JSON.stringify({ type: 'about:blank', status, ...details }), status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}
