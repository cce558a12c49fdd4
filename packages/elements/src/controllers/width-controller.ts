import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The element's own width in whole em of its text, for what container queries can't do: choosing another template. In em,
 * so that 200 % text folds the layout exactly as a narrow box does (LOOKS.md 5).
 */
export class WidthController implements ReactiveController {
  /** Infinite until it was measured. */
  em = Number.POSITIVE_INFINITY;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #ruler: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#observer || !this.#host.isConnected) return;
    // A strip without height: what the element renders for its width can't change it, or the observer would go in circles.
    const ruler = (this.#ruler ??= document.createElement('div'));
    root.append(ruler);
    const observer = (this.#observer = new ResizeObserver(() => {
      if (!this.#measure()) return;
      // Another template may take the page its scrollbar or give it one. Heard of in this frame, that is an error of the window.
      observer.unobserve(ruler);
      requestAnimationFrame(() => this.#observer === observer && observer.observe(ruler));
    }));
    observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Answers whether the width is another one. */
  #measure(): boolean {
    const box = this.#host.shadowRoot?.querySelector('[part~="base"]');
    if (!box) return false;
    const em = Math.floor(box.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(box).fontSize));
    if (em === this.em) return false;
    this.em = em;
    this.#host.requestUpdate();
    return true;
  }
}
