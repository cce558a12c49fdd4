import { invalid, LATEST_INSTANT } from '../platform/index.ts';
import { readFields } from './fields.ts';
import type { Stage } from './control.ts';

/** How far one step goes: what falls due on the way happens at once, and nobody else is answered until it has. */
const LONGEST_STEP_YEARS = 10;

/** Date, time and zone (RFC 3339, 5.6); `Date.parse` alone takes words too. */
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** `{advance_ms}` or `{now}`: time moves forward, ten years at most, and what falls due happens. */
export function moveClock({ api }: Pick<Stage, 'api'>, body: unknown): object {
  const fields = readFields(body, ['advance_ms', 'now']);
  if (fields.has('advance_ms') === fields.has('now')) throw invalid('', 'oneOf', 'Send either advance_ms or now.');
  const now = api.clock.now();
  const step = fields.has('now') ? readInstant(fields.text('now')) - now : fields.integer('advance_ms', 0);
  const pointer = fields.has('now') ? '/now' : '/advance_ms';
  if (step < 0) throw invalid(pointer, 'minimum', 'Time moves only forward.');
  const latest = Math.min(yearsLater(now, LONGEST_STEP_YEARS), LATEST_INSTANT);
  if (step > latest - now)
    throw invalid(pointer, 'maximum', `One step goes no further than ${new Date(latest).toISOString()}.`);
  api.clock.advance(step);
  api.platform.runDue();
  return { now: new Date(api.clock.now()).toISOString() };
}

function readInstant(text: string): number {
  const [, day] = RFC_3339.exec(text.toUpperCase()) ?? [];
  // A day that its month doesn't have would be read as one of the next.
  const midnight = day === undefined ? NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(`${day}T`))
    throw invalid('/now', 'format', 'must be an RFC 3339 time, such as 2026-11-21T17:00:00.000Z');
  return Date.parse(text.toUpperCase());
}

function yearsLater(instant: number, years: number): number {
  const date = new Date(instant);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}
