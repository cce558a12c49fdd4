import type { Scope } from './scope.ts';

/** Whether a user is the one whose session a scope has (its subject begins with their id); false where either isn't known. */
export const isOwn = (
  scope: Pick<Scope, 'session'> | undefined,
  user: { readonly id: string } | null | undefined,
): boolean => user != null && scope?.session.subject?.startsWith(`${user.id} `) === true;
