import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Makes a stop of the column of facts where it scrolls and has none in it, so that it can be read by keyboard; no browser's
 * own stop there has a name (INTERACTION.md G6).
 */
export class FactsScroll implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #name: () => string;
  readonly #observer = new ResizeObserver(([facts]) => this.#look(facts!.target as HTMLElement));

  constructor(host: ReactiveControllerHost & HTMLElement, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostUpdated(): void {
    // What is observed anew is told of when it has been laid out, and not laid out to be told of.
    this.#observer.disconnect();
    const facts = this.#host.shadowRoot?.querySelector('.facts');
    if (facts) this.#observer.observe(facts);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(facts: HTMLElement): void {
    const isScrolled = facts.scrollHeight > facts.clientHeight + 1 && getComputedStyle(facts).overflowY === 'auto';
    const isStop = isScrolled && !facts.querySelector('button');
    if (isScrolled) facts.tabIndex = isStop ? 0 : -1;
    else facts.removeAttribute('tabindex');
    facts.ariaLabel = isStop ? this.#name() : null;
  }
}
