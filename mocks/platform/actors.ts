import type { SessionCaller } from './callers.ts';

/**
 * Who does something: a person, and the organization whose key minted the session that they do it in (EMB-8). Null is
 * the platform itself, which does what falls due without anyone acting, and what it isn't told otherwise of.
 */
export type Actor = { readonly userId: string; readonly mintedById: string } | null;

/** The person of a session, as the one who acts. */
export function actorOf({ user, session }: SessionCaller): NonNullable<Actor> {
  return { userId: user.id, mintedById: session.mintedById };
}
