import { createTranslate, languageFor, loadCatalogue, type MessageBundle, type Translate } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The messages of one namespace in the element's locale. `ready` resolves when they are there: at once in English; the
 * element waits for it before its first render, so that no one reads a flash of another language.
 */
export class MessagesController<M> implements ReactiveController {
  /** Formats a message; English until `ready`. */
  translate: Translate<M>;

  readonly #host: ReactiveControllerHost;
  readonly #bundle: MessageBundle<M>;
  readonly #locale: () => string;
  #loaded: string | undefined;

  constructor(host: ReactiveControllerHost, bundle: MessageBundle<M>, locale: () => string) {
    this.#host = host;
    this.#bundle = bundle;
    this.#locale = locale;
    this.translate = createTranslate(bundle, bundle.english, 'en');
    host.addController(this);
  }

  /** Loads what the locale needs now; undefined when nothing is missing. */
  prepare(): Promise<void> | undefined {
    const locale = this.#locale();
    if (locale === this.#loaded) return undefined;
    this.#loaded = locale;
    if (languageFor(this.#bundle, locale) === 'en') {
      this.translate = createTranslate(this.#bundle, this.#bundle.english, locale);
      return undefined;
    }
    return loadCatalogue(this.#bundle, locale).then((catalogue) => {
      if (this.#loaded !== locale) return;
      // English instead: the next update asks for the language again.
      if (catalogue === this.#bundle.english) this.#loaded = undefined;
      this.translate = createTranslate(this.#bundle, catalogue, locale);
      this.#host.requestUpdate();
    });
  }

  hostUpdate(): void {
    void this.prepare();
  }
}
