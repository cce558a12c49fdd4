/** `controllers/pages-controller.ts`, by which new lists go from page to page: written with the first one. */
export const pagesControllerFile = `import { isRefusal, type ListMessages, type RevampdError, type Translate } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContentController } from './content-controller.ts';

/** An element that lists something; what takes focus with a new page has the id \`rows\`. */
export interface PagesHost extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  say(text: string, options: { readonly own: boolean }): void;
}

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

/**
 * Which page of a list is wanted, and which is shown: the one before stays until the next has come, and where that fails.
 * When a page has come that a person turned to, focus goes to its rows, and its number is said (INTERACTION.md 2.6).
 */
export class PagesController<Page extends CursorPage> implements ReactiveController {
  readonly #host: PagesHost;
  readonly #content: ContentController<Page>;
  readonly #words: () => Translate<ListMessages>;
  #wanted = FIRST;
  #shown: { readonly page: Page; readonly place: Place } | undefined;
  /** A person has turned to the wanted page, which hasn't come yet. */
  #isTurnedTo = false;

  /** The content is read by this controller's \`cursor\`. */
  constructor(host: PagesHost, content: ContentController<Page>, words: () => Translate<ListMessages>) {
    this.#host = host;
    this.#content = content;
    this.#words = words;
    host.addController(this);
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

  hostUpdated(): void {
    if (!this.#isTurnedTo || this.#isElsewhere || !this.#shown) return;
    this.#isTurnedTo = false;
    const root = this.#host.shadowRoot;
    // Focus is inside, or nowhere: Safari gives none to a button that is clicked. Elsewhere it is the person's own choice.
    const mayFocus = root?.activeElement != null || document.activeElement === document.body;
    if (mayFocus) root?.querySelector<HTMLElement>('#rows')?.focus({ preventScroll: true });
    this.#host.say(this.#words()('page', { page: this.#wanted.number }), { own: true });
  }

  /** Whether another page than the one shown is wanted. */
  get #isElsewhere(): boolean {
    return this.#shown !== undefined && this.#shown.place !== this.#wanted;
  }
}
`;
