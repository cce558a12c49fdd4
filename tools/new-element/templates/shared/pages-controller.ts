/** `controllers/pages-controller.ts`, by which new lists go from page to page: written with the first one. */
export const pagesControllerFile = `import { isRefusal, type RevampdError } from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import type { ContentController } from './content-controller.ts';

/** A page of a list, as the contract answers it. */
export interface CursorPage {
  readonly data: readonly unknown[];
  /** Null at an end. */
  readonly next_cursor: string | null;
  readonly prev_cursor: string | null;
  /** Rows of all pages; null where they are not cheap to count. */
  readonly total: number | null;
}

/** A page on screen; its number counts from 1. */
export interface ShownPage<Page> {
  readonly page: Page;
  readonly number: number;
}

interface Place {
  readonly cursor: string | undefined;
  readonly number: number;
}

const FIRST: Place = { cursor: undefined, number: 1 };

/** Which page of a list is wanted, and which is shown: the one before stays until the next has come, and where that fails. */
export class PagesController<Page extends CursorPage> {
  readonly #host: ReactiveControllerHost;
  readonly #content: ContentController<Page>;
  #wanted = FIRST;
  #shown: { readonly page: Page; readonly place: Place } | undefined;
  /** A person has turned to the wanted page, which hasn't come yet. */
  #isTurnedTo = false;

  /** The content is read by this controller's \`cursor\`. */
  constructor(host: ReactiveControllerHost, content: ContentController<Page>) {
    this.#host = host;
    this.#content = content;
  }

  /** Where the wanted page begins; undefined for the first. */
  get cursor(): string | undefined {
    return this.#wanted.cursor;
  }

  /** Takes over what has come; called before each render, after the queries were read. */
  take(): void {
    const page = this.#content.data;
    if (page) this.#shown = { page, place: this.#wanted };
    if (this.hasFailed) this.#isTurnedTo = false;
  }

  /** Another list or page size: from the start, and nothing of the one before. */
  reset(): void {
    this.#wanted = FIRST;
    this.#shown = undefined;
    this.#isTurnedTo = false;
  }

  get shown(): ShownPage<Page> | undefined {
    return this.#shown && { page: this.#shown.page, number: this.#shown.place.number };
  }

  /** What turns the page shown one back or forth; undefined at an end. */
  turn(direction: 'prev' | 'next'): (() => void) | undefined {
    const cursor = this.#shown?.page[\`\${direction}_cursor\`];
    if (!this.#shown || cursor == null) return undefined;
    const number = this.#shown.place.number + (direction === 'next' ? 1 : -1);
    return () => {
      this.#isTurnedTo = true;
      this.#wanted = number === 1 ? FIRST : { cursor, number };
      this.#host.requestUpdate();
    };
  }

  /** Whether another page is on its way. */
  get isTurning(): boolean {
    return this.#isElsewhere && this.#content.state.status === 'pending';
  }

  /** Whether the page that was wanted didn't come. */
  get hasFailed(): boolean {
    return this.#isElsewhere && this.#content.state.status === 'failed';
  }

  /** Why nothing may stand, if so. A page that didn't come leaves the one before, unless nothing may be read any more. */
  get failure(): RevampdError | undefined {
    const { failure } = this.#content;
    return this.hasFailed && !isRefusal(failure) ? undefined : failure;
  }

  /** The number of the page that a person turned to: once, when it has come. */
  takeArrival(): number | undefined {
    if (!this.#isTurnedTo || this.#shown?.place !== this.#wanted) return undefined;
    this.#isTurnedTo = false;
    return this.#wanted.number;
  }

  /** Whether another page than the one shown is wanted. */
  get #isElsewhere(): boolean {
    return this.#shown !== undefined && this.#shown.place !== this.#wanted;
  }
}
`;
