import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';

/** What is loaded later, with the sheets that it is drawn by. */
export interface LazyPart {
  readonly sheets: readonly CSSResult[];
}

/**
 * A part of an element that most pages never show: loaded when it is first needed, or ahead of that once the page is idle,
 * so that it is there when the network isn't (PERFORMANCE.md, "what the first paint doesn't need"). `key` is what a part
 * depends on, its locale; another key loads it anew.
 */
export class LazyController<Part extends LazyPart> implements ReactiveController {
  /** It was needed and couldn't be loaded: the element says what it has to in its own plain words, until `retry()`. */
  unavailable = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<Part>;
  readonly #key: () => string;
  #attempted: string | undefined;
  #isNeeded = false;
  #part: Part | undefined;
  #cancelIdle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<Part>, key: () => string) {
    this.#host = host;
    this.#load = load;
    this.#key = key;
    host.addController(this);
  }

  /** The part, or undefined while it is on its way; the host renders again when it is there, or when it isn't to be had. */
  get part(): Part | undefined {
    this.#isNeeded = true;
    void this.#attempt();
    return this.#part;
  }

  /** The part, if it was loaded; asks for nothing but the same under another key. */
  get loaded(): Part | undefined {
    if (this.#part) void this.#attempt();
    return this.#part;
  }

  /** Loads the part once the page is idle; for the element to call when its own content is there. */
  prefetch(): void {
    if (this.#host.isConnected) this.#cancelIdle ??= whenIdle(() => void this.#attempt());
  }

  /** Another attempt, after one that failed. */
  retry(): void {
    if (!this.unavailable) return;
    this.unavailable = false;
    this.#attempted = undefined;
  }

  hostDisconnected(): void {
    this.#cancelIdle?.();
    this.#cancelIdle = undefined;
  }

  async #attempt(): Promise<void> {
    const key = this.#key();
    if (this.#attempted === key) return;
    this.#attempted = key;
    try {
      const part = await this.#load();
      if (this.#attempted !== key) return;
      this.#part = part;
      this.#adopt(part.sheets);
    } catch {
      // One that was loaded ahead may fail silently: it is tried again when it is needed.
      if (this.#isNeeded) this.unavailable = true;
      else if (!this.#part) this.#attempted = undefined;
    }
    this.#host.requestUpdate();
  }

  #adopt(sheets: readonly CSSResult[]): void {
    const adopted = this.#host.shadowRoot?.adoptedStyleSheets;
    for (const { styleSheet } of sheets) {
      if (adopted && styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
    }
  }
}

/** Calls back when the page has nothing better to do; Safari has no idle callback. Answers how to cancel. */
function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(act, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, 500);
  return () => clearTimeout(timer);
}
