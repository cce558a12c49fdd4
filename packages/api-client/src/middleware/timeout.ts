import { withDeadline } from '../deadline.ts';
import type { Middleware } from './middleware.ts';

/** Gives a call `milliseconds` in all, from asking for the token to the last byte of the body. */
export function timeout(milliseconds: number): Middleware {
  return (next) => (call) => withDeadline(call.signal, milliseconds, (signal) => next({ ...call, signal }));
}
