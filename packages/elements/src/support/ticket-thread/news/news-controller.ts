import { formatDate, type Arrival, type Thread, type ThreadEntryMessages, type Translate } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyController } from '../../../controllers/lazy-controller.ts';
import type { MessagesController } from '../../../controllers/messages-controller.ts';
import type { RevampdElement } from '../../../element/revampd-element.ts';
import type { News } from './load.ts';

/** The element that speaks of its thread. */
export interface NewsHost {
  readonly element: ReactiveControllerHost & HTMLElement & Pick<RevampdElement, 'say'>;
  readonly messages: Pick<MessagesController<unknown>, 'load' | 'key'>;
  readonly thread: () => Thread | undefined;
  /** Whose session it is; undefined before that is known. */
  readonly viewerId: () => string | undefined;
  /** The words of the entries. */
  readonly words: () => Translate<ThreadEntryMessages>;
}

/**
 * Says what others write and do in the thread that is shown, politely, and what came together as one (THR-7). History and
 * one's own is silent; so is what comes while the element isn't in the page.
 */
export class NewsController implements ReactiveController {
  readonly #host: NewsHost;
  readonly #lazy: LazyController<News>;
  /** What came while the code for it was on its way. */
  #waiting: Arrival[] = [];
  #followed: { readonly thread: Thread; readonly stop: () => void } | undefined;

  constructor(host: NewsHost) {
    this.#host = host;
    host.element.addController(this);
    this.#lazy = new LazyController(
      host.element,
      async () => (await import('./load.ts')).loadNews(host.messages.load),
      () => host.messages.key,
    );
  }

  /** Loads its code once the page is idle. */
  prefetch(): void {
    this.#lazy.prefetch();
  }

  /** One has jumped over entries that aren't loaded: to when. `at`: RFC 3339. */
  tellPlace(at: string, locale: string, timeZone: string): void {
    this.#lazy.loaded?.tellPlace(formatDate(at, { locale, timeZone }), this.#host);
  }

  hostUpdate(): void {
    const thread = this.#host.element.isConnected ? this.#host.thread() : undefined;
    if (thread !== this.#followed?.thread) {
      this.#forget();
      this.#followed = thread && { thread, stop: thread.onArrival((arrival) => this.#hear(arrival)) };
    }
    const { loaded } = this.#lazy;
    if (loaded) for (const arrival of this.#waiting.splice(0)) loaded.say(arrival, this.#host);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #hear(arrival: Arrival): void {
    if (this.#lazy.loaded) this.#lazy.loaded.say(arrival, this.#host);
    else {
      this.#lazy.retry();
      void this.#lazy.part;
      this.#waiting.push(arrival);
    }
  }

  #forget(): void {
    this.#followed?.stop();
    this.#followed = undefined;
    this.#waiting = [];
  }
}
