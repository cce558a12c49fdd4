/** Glyphs of a request; from Lucide like `ui/icons.ts`. */
import { check, clock, x } from '../../ui/acting-icons.ts';
import { other, undo } from '../../ui/icons.ts';

export const calendar =
  'M8 2v4M16 2v4M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2M3 10h18';

/** Of each status; one that came after this version is a plain ring. */
export const STATUS_GLYPHS: Readonly<Record<string, string>> & Record<'expired' | 'other', string> = {
  pending: clock,
  approved: check,
  rejected: x,
  withdrawn: undo,
  expired: clock,
  other,
};
