import { Refusal } from '../transport/problems.ts';

const LOOPBACK = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i;

/** Refuses a Host that isn't this machine: a page elsewhere could give its own name our address (DNS rebinding). */
export function requireLoopback(host: string | undefined): void {
  if (!LOOPBACK.test(host ?? ''))
    throw new Refusal('not_permitted', 'The sandbox answers to localhost and 127.0.0.1 only.');
}

/** Refuses a control call that a foreign page could make: it lacks the header, or comes with another's Origin. */
export function requireControl(request: Request): void {
  const origin = request.headers.get('Origin');
  if (origin !== null && origin !== new URL(request.url).origin)
    throw new Refusal('origin_not_allowed', 'The sandbox is not controlled from pages of another origin.');
  if (request.headers.get('Sandbox-Control') !== '1')
    throw new Refusal('not_permitted', 'Send the header "Sandbox-Control: 1".');
}
