import type { RevampdError } from '@revampd/api-client';

/**
 * `page` its tags, and copies of the library · `browser` what this page can't do · `session` whether the host gives one · `network` whether the API is reached (address,
 * content security policy, cross-origin rules) · `origin` whether the session is for this page · `connection` and
 * `permissions` what it may see and do · `clock` whether the device's is right · `live` whether changes come by themselves.
 */
export type Check =
  'page' | 'browser' | 'session' | 'network' | 'origin' | 'connection' | 'permissions' | 'clock' | 'live';

/** One thing that was looked at, in words for the developer of the page. It never holds a credential (SES-5). */
export interface Finding {
  readonly check: Check;
  /** `problem` keeps the embed from working · `warning` takes something away from it. */
  readonly level: 'ok' | 'warning' | 'problem';
  readonly message: string;
  /** What to do; with every warning and problem. */
  readonly remedy?: string;
}

/** Something that is as it should be. */
export const ok = (check: Check, message: string): Finding => ({ check, level: 'ok', message });

/** Something that takes away from the embed, and what to do. */
export const warning = (check: Check, message: string, remedy: string): Finding => ({
  check,
  level: 'warning',
  message,
  remedy,
});

/** Something that keeps the embed from working, and what to do. */
export const problem = (check: Check, message: string, remedy: string): Finding => ({
  check,
  level: 'problem',
  message,
  remedy,
});

/** An error that nobody here has words of its own for. */
export const told = (check: Check, { code, message, requestId }: RevampdError): Finding =>
  problem(
    check,
    `${message} (${code})`,
    requestId
      ? `If that doesn’t help, ask Revampd about request ${requestId}.`
      : 'See the message, and the network panel.',
  );
