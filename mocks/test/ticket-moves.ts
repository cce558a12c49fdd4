/** A ticket's statuses. */
export const statuses = ['open', 'in_progress', 'resolved', 'closed'] as const;
/** One of them. */
export type Status = (typeof statuses)[number];

/** TIC-11, written out a second time: where the assigned side moves a ticket from each status. */
export const assignedMoves: Readonly<Record<Status, readonly Status[]>> = {
  open: ['in_progress'],
  in_progress: ['open', 'resolved'],
  resolved: ['open', 'closed'],
  closed: ['open'],
};
/** And the affected one. */
export const affectedMoves: Readonly<Record<Status, readonly Status[]>> = {
  open: ['closed'],
  in_progress: ['closed'],
  resolved: ['open', 'closed'],
  closed: ['open'],
};
