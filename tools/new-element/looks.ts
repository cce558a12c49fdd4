/** How the values of a status look (LOOKS.md 9): a tone, and a glyph of `packages/elements/src/ui`. */
export const LOOKS: Readonly<Record<string, readonly [tone: string, glyph: string]>> = {
  approved: ['success', 'check'],
  draft: ['neutral', 'pencil'],
  expired: ['neutral', 'clock'],
  failed: ['danger', 'circleAlert'],
  open: ['info', 'clock'],
  overdue: ['danger', 'circleAlert'],
  paid: ['success', 'check'],
  pending: ['pending', 'clock'],
  rejected: ['neutral', 'x'],
  void: ['neutral', 'ban'],
  withdrawn: ['neutral', 'undo'],
};
/** That of a value that came later. */
export const OTHER_LOOK = ['neutral', 'other'] as const;
