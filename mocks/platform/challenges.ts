import type { SessionCaller } from './callers.ts';
import { DomainError, invalid } from './errors.ts';
import { foldName } from './names.ts';
import type { Platform } from './platform.ts';
import { assuranceOf, elevateSession, type Session } from './sessions.ts';

/** The question that the platform asks the person of a session by another way than their browser (SES-8). */
export interface Challenge {
  readonly id: string;
  /** The one session that can answer it. */
  readonly sessionId: string;
  /** Where the code went, as far as a page may show it. */
  readonly sentTo: string;
  /** UTC milliseconds. */
  readonly expiresAt: number;
  readonly wrongAnswers: number;
}

/** The code of every challenge: this platform sends nothing to anyone, so a person must know it beforehand (API.md). */
export const CHALLENGE_CODE = '424242';

const CHALLENGE_MS = 10 * 60_000;
const MOST_WRONG_ANSWERS = 5;

/**
 * Wrong answers of a person in sessions of one minter, to whatever challenges: a new code is no new chance to guess, and
 * a host that guesses keeps nobody out of their own organization's portal.
 */
export interface WrongCodes {
  /** The user's and the minting organization's. */
  readonly id: string;
  /** When the last ten were given, the oldest first: UTC milliseconds. */
  readonly times: readonly number[];
}

const MOST_WRONG_CODES = 10;
const HOUR_MS = 3_600_000;

/**
 * Refuses with `step_up_required` an act of a session whose person isn't verified now, whoever minted it: approving, and
 * taking money out (API.md, Step-up). A host vouches for its own people only; in a session that another organization
 * minted nothing but Revampd's own challenge counts (SES-8), because no other can raise it.
 */
export function requireElevated(platform: Platform, { session }: SessionCaller): void {
  if (assuranceOf(platform, session) === 'elevated') return;
  throw new DomainError('step_up_required', 'Revampd must verify the person before this: ask for a code.');
}

/** The same, but only of a session that another organization minted: applying credit and rejecting there (EMB-8). */
export function requireVerified(platform: Platform, caller: SessionCaller): void {
  if (caller.session.mintedById !== caller.organization.id) requireElevated(platform, caller);
}

/**
 * Sends the person of a session a code, good for ten minutes. It takes the place of the one before. Whoever was wrong ten
 * times within an hour is `rate_limited`: a host that holds the token of a session can't try codes until one is right.
 */
export function createChallenge(platform: Platform, caller: SessionCaller): Challenge {
  const { challenges } = platform.tables;
  requireChances(platform, caller);
  return platform.transaction(() => {
    for (const { id } of challenges.rows('bySession', caller.session.id)) challenges.remove(id);
    return challenges.put({
      id: platform.nextId('chl').id,
      sessionId: caller.session.id,
      sentTo: maskedAddress(caller),
      expiresAt: platform.now() + CHALLENGE_MS,
      wrongAnswers: 0,
    });
  });
}

/**
 * Answers a challenge: the session as it is afterwards, elevated for ten minutes, or the refusal of a wrong code, which
 * is given back and not thrown because it counts. `not_found` where the session wasn't asked this, its time is up, or
 * it was answered right once or wrong five times; `rate_limited` as for a new code.
 */
export function answerChallenge(
  platform: Platform,
  caller: SessionCaller,
  challengeId: string,
  code: string,
): { readonly session: Session } | { readonly refusal: DomainError } {
  const { challenges } = platform.tables;
  const challenge = challenges.get(challengeId);
  if (challenge?.sessionId !== caller.session.id || !isOpen(platform, challenge))
    throw new DomainError('not_found', 'No such challenge of this session, or no longer. Ask for a new code.');
  requireChances(platform, caller);
  return platform.transaction(() => {
    if (code !== CHALLENGE_CODE) {
      countWrongCode(platform, caller);
      challenges.put({ ...challenge, wrongAnswers: challenge.wrongAnswers + 1 });
      return { refusal: invalid('/code', 'wrong', 'This is not the code that was sent.') };
    }
    challenges.remove(challenge.id);
    return { session: elevateSession(platform, caller.session) };
  });
}

function requireChances(platform: Platform, caller: SessionCaller): void {
  const { times } = wrongCodesOf(platform, caller);
  const [oldest] = times;
  if (oldest === undefined || times.length < MOST_WRONG_CODES) return;
  const seconds = Math.ceil((oldest + HOUR_MS - platform.now()) / 1000);
  const message = `Too many wrong codes. Ask for a new one in ${Math.ceil(seconds / 60)} minutes.`;
  throw new DomainError('rate_limited', message, [], null, seconds);
}

/** A right one clears none of them: whoever guesses beside the person would begin anew with each. */
function countWrongCode(platform: Platform, caller: SessionCaller): void {
  const { id, times } = wrongCodesOf(platform, caller);
  platform.tables.wrongCodes.put({ id, times: [...times, platform.now()] });
}

/** Those of the last hour. */
function wrongCodesOf(platform: Platform, { user, session }: SessionCaller): WrongCodes {
  const id = `${user.id} ${session.mintedById}`;
  const since = platform.now() - HOUR_MS;
  const { times = [] } = platform.tables.wrongCodes.get(id) ?? {};
  return { id, times: times.filter((time) => time > since) };
}

function isOpen(platform: Platform, challenge: Challenge): boolean {
  return challenge.wrongAnswers < MOST_WRONG_ANSWERS && challenge.expiresAt > platform.now();
}

/** An address that shows its owner which it is and nobody else: `d•••@northgate.example`. */
function maskedAddress({ user, organization }: SessionCaller): string {
  const [initial = ''] = foldName(user.name);
  const host = /[a-z0-9]+/.exec(foldName(organization.name))?.[0] ?? 'organization';
  return `${initial}•••@${host}.example`;
}
