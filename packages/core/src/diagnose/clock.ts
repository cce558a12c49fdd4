import { ok, warning, type Finding } from './finding.ts';

/** Milliseconds by which a device's clock may be off before anyone would notice. */
const NOTICEABLE = 120_000;

/**
 * How far the device's clock is from the server's. `date` is the answer's own `Date`, which counts whole seconds; `sentAt` and
 * `receivedAt` are the device's, in milliseconds since 1970.
 */
export function findInClock(date: string | null, sentAt: number, receivedAt: number): readonly Finding[] {
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return [];
  const ahead = (sentAt + receivedAt) / 2 - there;
  if (Math.abs(ahead) < NOTICEABLE) return [ok('clock', 'The device’s clock is right.')];
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  return [
    warning(
      'clock',
      `The device’s clock is ${minutes} minutes ${ahead > 0 ? 'fast' : 'slow'}. Sessions don’t depend on it; “a minute ago” and the like may be off.`,
      'Have it set by the network. If it is the server’s that is wrong, tell Revampd.',
    ),
  ];
}
