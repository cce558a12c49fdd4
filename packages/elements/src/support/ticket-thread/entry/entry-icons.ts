/**
 * Glyphs of a thread's entries, from Lucide 1.62 like `ui/icons.ts` (ISC licence, see THIRD-PARTY.md), apart from it so that a
 * thread loads none that it doesn't draw. Those of status and priority are Revampd's own (LOOKS.md 8).
 */
export const smilePlus =
  'M13.267 2.08a10 10 0 1 0 8.653 8.653M15 10V9M16 5h6M16.472 15a6 6 0 0 1-8.943 0M19 2v6M9 10V9';
export const check = 'M20 6 9 17l-5-5';

const RING = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0';

/** By the status that a ticket has from an event on, else by its kind. A ring is dashed where the ticket is open. */
export const eventGlyphs: Readonly<Record<string, string>> = {
  open: RING,
  in_progress: `${RING}M12 5v14M13.7 5v14M15.4 6v12M17 7.5v9M18.5 9.5v5`,
  resolved: `${RING}M16 10l-5 5-3-3`,
  closed: `${RING}M8 12h8`,
  priority_changed: 'M5 20v-4M12 20v-9M19 20V4',
  assigned: 'M16 11l2 2 4-4M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  escalated: 'M7 7h10v10M7 17 17 7',
  returned: 'M9 14 4 9l5-5M4 9h10.5a5.5 5.5 0 0 1 0 11H11',
  other: `${RING}M12 12h.01`,
};
