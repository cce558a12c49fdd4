import type { ReactiveController } from 'lit';
import type { ComposerController } from '../composer-controller.ts';

/** How much of the element the field may take (INTERACTION.md 2.1). */
const SHARE = 0.4;

/** Lets the field grow with its text up to its share of the element; where the browser can't by itself, by measuring. */
export class FieldHeight implements ReactiveController {
  readonly #composer: ComposerController;
  readonly #grows = CSS.supports('field-sizing', 'content');
  /** In the next frame: what is set within this one would be told to the observer again and again. */
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.hostUpdated()));
  #most = 0;
  #measured: string | undefined;

  constructor(composer: ComposerController) {
    this.#composer = composer;
    composer.host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#composer.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#measured = undefined;
  }

  hostUpdated(): void {
    const { field, host } = this.#composer;
    if (!field) return;
    // No more than messages leave: an element whose content makes it higher would give the field more and more.
    const messages = host.shadowRoot?.querySelector<HTMLElement>('.content');
    const spare = messages
      ? messages.clientHeight - Number.parseFloat(getComputedStyle(messages).minBlockSize)
      : Infinity;
    const most = Math.round(Math.min(host.clientHeight * SHARE, field.clientHeight + Math.max(0, spare)));
    // Set on the node, as a strict CSP allows.
    if (most !== this.#most) field.style.setProperty('--_composer-most', `${(this.#most = most)}px`);
    if (this.#grows || this.#measured === `${field.value} ${field.clientWidth}`) return;
    this.#measured = `${field.value} ${field.clientWidth}`;
    field.style.setProperty('block-size', 'auto');
    field.style.setProperty('block-size', `${field.scrollHeight}px`);
  }
}
