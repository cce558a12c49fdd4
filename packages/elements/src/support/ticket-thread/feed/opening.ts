import type { Thread, ThreadPlace } from '@revampd/core';
import { END, jumpTo, type Aim } from './aims.ts';

/** A place that was asked for. */
export interface WantedPlace {
  readonly place: ThreadPlace;
  /** The entry there gets focus. */
  readonly focus: boolean;
  /** It stands out for a moment. */
  readonly mark: boolean;
}

/** Where a place was found. */
export interface FoundPlace {
  readonly at: number;
  readonly aim: Aim;
}

/** The last place of a thread that was asked for. */
export class Opening {
  wanted: WantedPlace = { place: 'newest', focus: false, mark: false };
  /** It is on its way; whoever asked ends that, when they take what came. */
  isUnderWay = false;

  #count = 0;

  /** Resolves with where it is, undefined where it couldn't be read, and null where another was asked for meanwhile. */
  async read(thread: Thread, wanted: WantedPlace): Promise<FoundPlace | undefined | null> {
    const count = (this.#count += 1);
    this.wanted = wanted;
    this.isUnderWay = true;
    const at = await thread.open(wanted.place);
    if (count !== this.#count) return null;
    if (at === undefined) return undefined;
    const { window, unsent } = thread;
    const isNewest = at === window?.last && at === window.count && wanted.place !== at;
    if (isNewest && !wanted.focus) return { at, aim: END };
    // The newest of all is what the person wrote last.
    return { at, aim: jumpTo((isNewest ? unsent.at(-1)?.id : undefined) ?? at) };
  }

  /** Nothing is asked for any more. */
  forget(): void {
    this.#count += 1;
    this.isUnderWay = false;
  }
}
