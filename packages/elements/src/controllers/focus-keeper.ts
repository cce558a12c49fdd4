import type { FocusPlace } from './focus-return.ts';

/** An element whose root has the heading `#title`, and `.state-title` where a state stands in place of content. */
type Host = HTMLElement & { readonly isConnected: boolean };

type FocusReturn = typeof import('./focus-return.ts');

/**
 * Keeps focus in an element when what had it goes with a render (INTERACTION.md F5). It goes to the heading of the state that
 * came instead; else to what is nearest (F3); else, after a Retry's success, to the element's first stop (O8).
 */
export class FocusKeeper {
  readonly #host: Host;
  #returning: FocusReturn | undefined;
  #hadFocus = false;
  #isHeldByHeading = false;
  #title: Element | null = null;
  #place: FocusPlace | undefined;

  constructor(host: Host) {
    this.#host = host;
    // What nobody has gone into needs no way back.
    host.addEventListener('focusin', () => void this.#prepare(), { once: true });
  }

  /** For `willUpdate`. */
  remember(): void {
    const root = this.#host.shadowRoot;
    const active = root?.activeElement;
    this.#hadFocus = active != null;
    this.#title = root?.querySelector('#title') ?? null;
    this.#place = root && active ? this.#returning?.rememberPlace(active, root) : undefined;
  }

  /** For `updated`, after every controller has had its turn: a dialog gives focus back by itself. */
  restore(): void {
    const root = this.#host.shadowRoot!;
    const isLost = this.#hadFocus && root.activeElement == null;
    const state = root.querySelector<HTMLElement>('.state-title');
    // The state may come a moment after the control has gone; until then the element's heading has held its place.
    if (state && (isLost || (this.#isHeldByHeading && root.activeElement?.id === 'title'))) {
      state.focus({ preventScroll: true });
    } else if (isLost && !(this.#title?.isConnected && this.#place?.restore())) {
      this.#host.focus({ preventScroll: true });
    }
    this.#place = undefined;
    this.#isHeldByHeading = !state && root.activeElement?.id === 'title';
  }

  async #prepare(): Promise<void> {
    this.#returning = await import('./focus-return.ts').catch(() => undefined);
  }
}
