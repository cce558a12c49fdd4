import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { advise } from '../advice/advise.ts';

/** Milliseconds that an element waits to be told what to show: frameworks set properties after they have put it in place. */
const PATIENCE = 2000;

/** Knows whether an element was told what to show; where it wasn't, tells the developer once, and the element says so. */
export class ObjectController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #attribute: string;
  readonly #id: () => string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOverdue = false;

  constructor(host: ReactiveControllerHost & HTMLElement, attribute: string, id: () => string | undefined) {
    this.#host = host;
    this.#attribute = attribute;
    this.#id = id;
    host.addController(this);
  }

  /** Nothing was named, for longer than a page takes to be set up. */
  get isMissing(): boolean {
    return this.#isOverdue && !this.#id();
  }

  hostConnected(): void {
    this.#timer = setTimeout(() => {
      if (this.#id()) return;
      this.#isOverdue = true;
      advise('missing', this.#host.localName, this.#attribute);
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#isOverdue = false;
  }
}
