import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

/** Headers of every answer. `same-origin` lets forms carry their Origin, which `no-referrer` would blank. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'same-origin');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  context.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
};

/**
 * One address for the portal: a session is minted for one origin, and a name that somebody else pointed here (DNS
 * rebinding) gets nothing.
 */
export function onlyAt(origin: string): MiddlewareHandler {
  const { host } = new URL(origin);
  return async (context, next) => {
    if (context.req.header('Host') === host) return next();
    const { pathname } = new URL(context.req.url);
    if (context.req.method === 'GET') return context.redirect(origin + pathname);
    return problem(context, 421, { title: 'Misdirected Request', detail: `This portal is at ${origin}.` });
  };
}

/** Refuses what another site posts (CSRF), beside what SameSite does. Browsers name the origin of every POST. */
export function postsFrom(origin: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== 'POST' || context.req.header('Origin') === origin) return next();
    return problem(context, 403, { title: 'Forbidden', detail: 'Only pages of this portal may send this.' });
  };
}

/**
 * Answers a page under a strict policy: what is needed to embed Revampd is the nonce of one script tag, the API's origin,
 * and Lit's Trusted Types policy.
 */
export async function page(
  context: Context,
  apiOrigin: string,
  render: (nonce: string) => string | Promise<string>,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  context.header('Cache-Control', 'no-store');
  context.header('Content-Security-Policy', contentSecurityPolicy(nonce, apiOrigin));
  return context.html(render(nonce));
}

function contentSecurityPolicy(nonce: string, apiOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${apiOrigin}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
