import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps an element as high as its skeleton was (`.skeleton` in `.base`) when something else takes that one's place, so that
 * what follows on the page stays where it is (LOK-1); at most to where a viewport ends, since what follows isn't seen there.
 * It ends when `key` changes: what the height of a skeleton depends on, such as the element's width.
 */
export class HeightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #key: () => string;
  #before: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, key: () => string) {
    this.#host = host;
    this.#key = key;
    host.addController(this);
  }

  /** Before the render that may take the skeleton away. */
  hostUpdate(): void {
    const key = this.#key();
    if (key !== this.#before) this.#keep('');
    this.#before = key;
    const box = this.#find(':has(.skeleton)');
    if (!box) return;
    const { top, height } = box.getBoundingClientRect();
    this.#keep(`${Math.min(height, innerHeight - Math.min(top, 0))}px`);
  }

  hostUpdated(): void {
    if (this.#find(':has(.skeleton)')) this.#keep('');
  }

  #keep(height: string): void {
    this.#find()?.style.setProperty('min-block-size', height);
  }

  #find(where = ''): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(`.base${where}`);
  }
}
