import type { Audience, AudienceMember } from '../audience-line.ts';

/** How the organizations that read along differ from those that the person knows of. */
export interface AudienceChange {
  readonly joined: readonly AudienceMember[];
  readonly left: readonly AudienceMember[];
  /** Those who read along now and did before. */
  readonly stayed: readonly AudienceMember[];
}

/** Milliseconds in which nobody can have read that others read along by now (THR-6). */
export const TOO_FRESH = 1000;

/**
 * Who reads along, and what of that the person knows: a message goes to no others than they were shown for long enough to
 * read it (THR-6). Times are milliseconds of the page's clock.
 */
export class AudienceWatch {
  #shown: Audience | undefined;
  #known: Audience | undefined;
  /** A draft that was found says for which version it was written; of that one no more is known. */
  #knownVersion: number | undefined;
  #changedAt = Number.NEGATIVE_INFINITY;

  /** Who reads along now; undefined before that is known. */
  get shown(): Audience | undefined {
    return this.#shown;
  }

  /** What the person doesn't know yet, or has neither dismissed nor answered by sending. */
  get change(): AudienceChange | undefined {
    const [now, before] = [this.#shown?.organizations, this.#known?.organizations];
    if (!now || !this.#shown || this.#knownVersion === this.#shown.version) return undefined;
    if (!before) return { joined: [], left: [], stayed: now };
    const isIn = (some: readonly AudienceMember[]) => (one: AudienceMember) => some.some(({ id }) => id === one.id);
    const joined = now.filter((one) => !isIn(before)(one));
    const left = before.filter((one) => !isIn(now)(one));
    // They came and went while nothing was sent.
    if (joined.length + left.length === 0) return undefined;
    return { joined, left, stayed: now.filter(isIn(before)) };
  }

  /** Of the audience that the person knows: what is written now is written for that one. */
  get version(): number | undefined {
    return this.#knownVersion;
  }

  /** What the platform says; answers whether that is another audience than was shown before. */
  take(audience: Audience, now: number): boolean {
    const before = this.#shown;
    if (before && before.version >= audience.version) {
      // How many people it is may change without it.
      if (before.version === audience.version) this.#shown = audience;
      return false;
    }
    this.#shown = audience;
    if (!before) {
      if (this.#knownVersion === undefined || this.#knownVersion === audience.version) this.acknowledge();
      return false;
    }
    if (!this.change) {
      this.acknowledge();
      return false;
    }
    this.#changedAt = now;
    return true;
  }

  /** The person was shown another audience when they wrote what was found. */
  takeDraft(version: number | undefined): void {
    if (version === undefined || version === this.#knownVersion) return;
    this.#known = undefined;
    this.#knownVersion = version;
  }

  /** The change came so lately that it can't have been read. */
  isTooFresh(now: number): boolean {
    return this.change !== undefined && now - this.#changedAt < TOO_FRESH;
  }

  /** The person has dismissed the change, or sends to those who are shown. */
  acknowledge(): void {
    this.#known = this.#shown;
    this.#knownVersion = this.#shown?.version;
  }

  forget(): void {
    this.#shown = this.#known = this.#knownVersion = undefined;
    this.#changedAt = Number.NEGATIVE_INFINITY;
  }
}
