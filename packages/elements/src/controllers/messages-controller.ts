import { ContextConsumer } from '@lit/context';
import { createTranslate, languageFor, type MessageBundle, type MessageOverrides, type Translate } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { messagesContext } from '../contexts/contexts.ts';
import { loadWords, type Wording } from './load-words.ts';

/** Loads the words of a namespace for a part of an element that comes later. */
export type LoadWords = <M>(bundle: MessageBundle<M>) => Promise<Translate<M>>;

/**
 * The messages of one namespace in the element's locale, with the host's own texts in place of ours (I18-1). In English,
 * without such texts, they are there at once; else the element waits for `prepare()` before its first render, so that no
 * one reads a flash of another language.
 */
export class MessagesController<M> implements ReactiveController {
  /** Formats a message; English until what was asked for is there. */
  translate: Translate<M>;

  readonly #host: ReactiveControllerHost;
  readonly #bundle: MessageBundle<M>;
  readonly #locale: () => string;
  readonly #overrides;
  #wanted: Wording | undefined;
  /** The key of what is shown although it isn't complete. */
  #incomplete: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, bundle: MessageBundle<M>, locale: () => string) {
    this.#host = host;
    this.#bundle = bundle;
    this.#locale = locale;
    this.#overrides = new ContextConsumer(host, { context: messagesContext, subscribe: true });
    this.translate = createTranslate(bundle, bundle.english, 'en');
    host.addController(this);
  }

  /** Changes with the locale and the host's texts: for what is loaded or kept with words in it. */
  get key(): string {
    return keyOf(this.#wording);
  }

  /** Loads the words of another namespace, in the same locale and with the host's texts. */
  readonly load: LoadWords = async (bundle) => (await loadWords(bundle, this.#wording)).translate;

  /** Loads what is needed now; undefined when nothing is missing. */
  prepare(): Promise<void> | undefined {
    const wording = this.#wording;
    const { locale, overrides } = wording;
    if (locale === this.#wanted?.locale && overrides === this.#wanted.overrides) return undefined;
    this.#wanted = wording;
    if (overrides || languageFor(this.#bundle, locale) !== 'en') return this.#take(wording);
    this.translate = createTranslate(this.#bundle, this.#bundle.english, locale);
    return undefined;
  }

  hostUpdate(): void {
    void this.prepare();
  }

  /** The next place in the page may have another provider, or none. */
  hostDisconnected(): void {
    this.#overrides.value = undefined;
  }

  get #wording(): Wording {
    return { locale: this.#locale(), overrides: this.#overrides.value };
  }

  async #take(wording: Wording): Promise<void> {
    const { translate, isComplete } = await loadWords(this.#bundle, wording);
    if (this.#wanted !== wording) return;
    const key = keyOf(wording);
    const isTold = this.#incomplete === key;
    this.#incomplete = isComplete ? undefined : key;
    // The host's next update asks again. This doesn't ask for one each time, or the two would go on for ever.
    if (!isComplete) this.#wanted = undefined;
    if (isTold && !isComplete) return;
    this.translate = translate;
    this.#host.requestUpdate();
  }
}

const numbers = new WeakMap<MessageOverrides, number>();
let count = 0;

function keyOf({ locale, overrides }: Wording): string {
  if (!overrides) return locale;
  if (!numbers.has(overrides)) numbers.set(overrides, (count += 1));
  return `${locale} ${numbers.get(overrides)}`;
}
