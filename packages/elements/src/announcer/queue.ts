/** How much a person lets be read out: everything, the results of their own acts, or nothing (INTERACTION.md A6). */
export type AnnouncementMode = 'all' | 'own' | 'off';

/** Texts of one source that come within a second are told as one (A4). */
export interface Batch {
  /** Such as `messages:{ticket id}`. */
  readonly source: string;
  /** What is said for `count` of them, of which the one that brings this is the latest. */
  readonly many: (count: number) => string;
}

export interface AnnounceOptions {
  /** Interrupts: only for an ended session, a message not sent, a decision or money that failed or conflicts (A5). */
  readonly assertive?: boolean;
  /** `{object id}:{version}`: what was told once on this page isn't again, whichever element tells it (A3). */
  readonly key?: string;
  /** The result of an act of this person: it is told again even where the words are the same (A3). */
  readonly own?: boolean;
  /** Default `all`. */
  readonly mode?: AnnouncementMode;
  readonly batch?: Batch;
  /** Said by the log inside our own open dialog: counters and sums while the person types there (A2). */
  readonly inDialog?: boolean;
}

/** A text that waits for its moment. */
export interface Waiting {
  readonly from: Element;
  readonly options: AnnounceOptions;
  /** Milliseconds: when the first of its batch, or it alone, came. */
  readonly since: number;
  readonly count: number;
  readonly text: string;
}

/** Milliseconds (A3, A4). */
const BETWEEN = 1000;
const AFTER_KEY = 500;
const PATIENCE = 3000;
const SAME = 5000;
/** Keys that are remembered; a page that stands for days would gather them for ever. */
const KEYS = 500;

/** What is to be said and when, without a page: `announcer.ts` says it. */
export class Queue {
  #waiting: Waiting[] = [];
  #spokenAt = Number.NEGATIVE_INFINITY;
  #keyPressedAt = Number.NEGATIVE_INFINITY;
  #last: { text: string; at: number } | undefined;
  readonly #keys = new Set<string>();

  /** Takes a text in, or leaves it out where it was told already. */
  add(from: Element, text: string, options: AnnounceOptions, now: number): void {
    const { mode = 'all', own, key, batch } = options;
    if (text === '' || mode === 'off' || (mode === 'own' && !own)) return;
    if (key !== undefined) {
      if (this.#keys.has(key)) return;
      this.#keys.add(key);
      if (this.#keys.size > KEYS) this.#keys.delete(this.#keys.values().next().value!);
    }
    const before = batch && this.#waiting.find((one) => one.options.batch?.source === batch.source);
    if (!before) {
      this.#waiting.push({ from, text, options, since: now, count: 1 });
      return;
    }
    const count = before.count + 1;
    this.#waiting.splice(this.#waiting.indexOf(before), 1, {
      from,
      text: batch!.many(count),
      options,
      since: before.since,
      count,
    });
  }

  pressKey(now: number): void {
    this.#keyPressedAt = now;
  }

  /** What is said next and from when; what interrupts comes first. */
  next(): { readonly waiting: Waiting; readonly at: number } | undefined {
    const at = (one: Waiting): number => Math.max(this.#spokenAt + BETWEEN, this.#readyAt(one));
    const [waiting] = this.#waiting.toSorted(
      (a, b) => Number(b.options.assertive ?? false) - Number(a.options.assertive ?? false) || at(a) - at(b),
    );
    return waiting && { waiting, at: at(waiting) };
  }

  /** Takes a text out; answers what to say: nothing for the same again within five seconds, unless it is the person's own. */
  take(waiting: Waiting, now: number): string | undefined {
    this.drop(waiting);
    const { text, options } = waiting;
    const isSame = this.#last?.text === text && now - this.#last.at < SAME;
    if (isSame && !options.own) return undefined;
    this.#spokenAt = now;
    // A change that a reader can see, and nobody hears.
    const said = isSame ? `${text}\u00A0` : text;
    this.#last = { text, at: now };
    return said;
  }

  drop(waiting: Waiting): void {
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
  }

  clear(): void {
    this.#waiting = [];
  }

  /** What an element was about to say isn't said; with `keepsOwn`, results of the person's own acts are. */
  hush(from: Element, keepsOwn = false): void {
    this.#waiting = this.#waiting.filter((one) => one.from !== from || (keepsOwn && one.options.own));
  }

  #readyAt({ since, options }: Waiting): number {
    if (options.assertive) return since;
    const told = options.batch ? since + BETWEEN : since;
    return Math.max(told, Math.min(this.#keyPressedAt + AFTER_KEY, since + PATIENCE));
  }
}
