import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The element's own width in em of its text, for what container queries can't do: choosing another template. In em, so
 * that 200 % text folds the layout exactly as a narrow box does (LOOKS.md 5).
 */
export class WidthController implements ReactiveController {
  /** The name of the widest step that fits; the last is the narrowest. */
  step: string;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #steps: readonly (readonly [name: string, from: number])[];
  #observer: ResizeObserver | undefined;
  #ruler: HTMLElement | undefined;

  /** `steps` from wide to narrow: a name and the em from which it holds. */
  constructor(host: ReactiveControllerHost & HTMLElement, steps: readonly (readonly [name: string, from: number])[]) {
    this.#host = host;
    this.#steps = steps;
    this.step = steps[0]![0];
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#observer) return;
    // A strip without height: what the element renders for its width can't change it, or the observer would go in circles.
    const ruler = this.#ruler ?? (this.#ruler = document.createElement('div'));
    root.append(ruler);
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #measure(): void {
    const box = this.#host.shadowRoot?.querySelector('[part~="base"]');
    if (!box) return;
    const em = box.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(box).fontSize);
    const step = (this.#steps.find(([, from]) => em >= from) ?? this.#steps.at(-1)!)[0];
    if (step === this.step) return;
    this.step = step;
    this.#host.requestUpdate();
  }
}
