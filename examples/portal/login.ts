import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Person } from './directory.ts';

/**
 * Each desk has a login of its own, so that several people can be signed in on one page. A real portal has one, and none of
 * Revampd's people: theirs stands for the place that Revampd has itself.
 */
export const DESKS = ['left', 'right', 'revampd', 'main'] as const;
export type Desk = (typeof DESKS)[number];

export function isDesk(name: string): name is Desk {
  return DESKS.includes(name as Desk);
}

/** What the cookie of a desk holds after its person signed out. */
const SIGNED_OUT = 'signed-out';

/**
 * Who is signed in. The browser holds a random id and nothing else; what it stands for is kept here, in memory, so a
 * restart signs everyone out.
 */
export class Logins {
  readonly #people = new Map<string, Person>();

  /** The person at a desk, by the request's cookie. */
  personAt(context: Context, desk: Desk): Person | undefined {
    return this.#people.get(getCookie(context, cookieName(desk)) ?? '');
  }

  /** Whether someone left this desk on purpose, rather than never having been here. */
  hasSignedOut(context: Context, desk: Desk): boolean {
    return getCookie(context, cookieName(desk)) === SIGNED_OUT;
  }

  /** Signs a person in under a new id; whoever was at the desk is out. */
  signIn(context: Context, desk: Desk, person: Person): void {
    this.#forget(context, desk);
    const id = randomBytes(32).toString('base64url');
    this.#people.set(id, person);
    this.#setCookie(context, desk, id);
  }

  /** Signs out whoever is at the desk. */
  signOut(context: Context, desk: Desk): void {
    this.#forget(context, desk);
    this.#setCookie(context, desk, SIGNED_OUT);
  }

  #forget(context: Context, desk: Desk): void {
    this.#people.delete(getCookie(context, cookieName(desk)) ?? '');
  }

  #setCookie(context: Context, desk: Desk, value: string): void {
    const secure = new URL(context.req.url).protocol === 'https:';
    setCookie(context, cookieName(desk), value, { httpOnly: true, sameSite: 'Lax', path: '/', secure });
  }
}

const cookieName = (desk: Desk): string => `harborline_${desk}`;
