import { SortedIndex } from '../tables/sorted-index.ts';

/** Somebody who listens. */
export interface Member {
  readonly topics: readonly string[];
  /** UTC milliseconds at which its session expires. */
  readonly until: number;
}

/** Those who listen now. Finding the members of a topic, or who expires first, doesn't look at the others. */
export class Audience<M extends Member> {
  readonly #topics = new Map<string, Set<M>>();
  readonly #ends = new SortedIndex<M>();
  readonly #places = new Map<M, number>();
  #last = 0;

  get size(): number {
    return this.#places.size;
  }

  add(member: M): void {
    this.#last += 1;
    this.#places.set(member, this.#last);
    this.#ends.add({ partition: 'all', key: [member.until, this.#last] }, member);
    for (const topic of member.topics) {
      const members = this.#topics.get(topic) ?? new Set<M>();
      this.#topics.set(topic, members.add(member));
    }
  }

  /** Does nothing where it isn't a member (any more). */
  remove(member: M): void {
    const place = this.#places.get(member);
    if (place === undefined) return;
    this.#places.delete(member);
    this.#ends.remove({ partition: 'all', key: [member.until, place] });
    for (const topic of member.topics) {
      const members = this.#topics.get(topic);
      members?.delete(member);
      if (members?.size === 0) this.#topics.delete(topic);
    }
  }

  has(member: M): boolean {
    return this.#places.has(member);
  }

  /** Those who listen to any of these topics, each once; or everybody. */
  of(topics?: readonly string[]): ReadonlySet<M> {
    if (!topics) return new Set(this.#places.keys());
    return new Set(topics.flatMap((topic) => [...(this.#topics.get(topic) ?? [])]));
  }

  /** The member that expires first. */
  firstToExpire(): M | undefined {
    return this.#ends.first('all');
  }
}
