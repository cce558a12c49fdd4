import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Makes a stop of the column of facts where it scrolls and has none in it, so that it can be read by keyboard; no browser's
 * own stop there has a name (INTERACTION.md G6).
 */
export class FactsScroll implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: () => string;
  readonly #observer = new ResizeObserver(() => this.#look());
  #facts: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostUpdated(): void {
    const facts = this.#host.shadowRoot?.querySelector<HTMLElement>('.facts') ?? undefined;
    if (facts !== this.#facts) {
      this.#observer.disconnect();
      if (facts) this.#observer.observe(facts);
      this.#facts = facts;
    }
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#facts = undefined;
  }

  #look(): void {
    const facts = this.#facts;
    if (!facts) return;
    const isScrolled = facts.scrollHeight > facts.clientHeight + 1 && getComputedStyle(facts).overflowY === 'auto';
    const isStop = isScrolled && !facts.querySelector('button');
    if (isScrolled) facts.tabIndex = isStop ? 0 : -1;
    else facts.removeAttribute('tabindex');
    facts.ariaLabel = isStop ? this.#name() : null;
  }
}
