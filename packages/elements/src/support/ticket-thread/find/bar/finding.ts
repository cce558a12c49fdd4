import type { ThreadFindMessages, Translate } from '@revampd/core';
import { deepActiveElement } from '../../../../controllers/active-element.ts';
import { FIND_BUTTON, type FindController } from '../find-controller.ts';
import { troubleOf } from './find-trouble.ts';
import { Marks } from './marks.ts';
import { Matches } from './matches.ts';

/** Milliseconds without a key until what was typed is searched for. */
const PAUSE = 300;
/** Milliseconds of searching after which it is said. */
const PATIENCE = 1000;

/**
 * A search in a ticket: what is typed, what was found of it, and the match that one is at. It begins at the newest match, where
 * one reads; the next is the one before it in the thread, which is how it is read page by page, and after the oldest comes
 * the newest again.
 */
export class Finding {
  readonly find: FindController;
  words: Translate<ThreadFindMessages>;
  /** As it stands in the field. */
  text = '';
  /** Of what the field has now; undefined until it is searched for. */
  matches: Matches | undefined;
  /** The number of the match that is shown, from 0; -1 before the first. */
  at = -1;
  /** The entry of it. */
  current: `ent_${string}` | undefined;
  isBusy = false;
  /** What failed last. */
  trouble: keyof ThreadFindMessages | undefined;

  readonly #marks = new Marks();
  /** Where steps lead that were taken while a match is on its way. */
  #wanted = 0;
  #failed = 0;
  /** Counts what is begun: what comes late of another is dropped. */
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(find: FindController, words: Translate<ThreadFindMessages>) {
    this.find = find;
    this.words = words;
  }

  /** How many matches there are; undefined until that is known. */
  get total(): number | undefined {
    return this.at >= 0 || (this.matches && !this.isBusy && !this.trouble) ? this.matches!.total : undefined;
  }

  /** For the field's `input`, and for what input methods tell: nothing is searched for before a word is taken (K2). */
  readonly typed = (event: Event): void => {
    const text = this.find.field!.value;
    clearTimeout(this.#pause);
    if (text.trim() !== this.text.trim()) this.#drop();
    this.text = text;
    if (!(event as InputEvent).isComposing && !this.matches && text.trim() !== '')
      this.#pause = setTimeout(this.search, PAUSE);
    this.#update();
  };

  /** Looks for what stands in the field, from the newest message on. */
  readonly search = (): void => {
    this.#drop();
    const [scope, place, words] = [this.find.host.scope(), this.find.host.place(), this.text.trim()];
    if (!scope || !place || words === '') return;
    this.matches = new Matches(scope, place, words);
    void this.#goTo(0);
  };

  /** To the next match, which is an older one, or to the one before. */
  readonly step = (by: 1 | -1): void => {
    const { total } = this;
    if (!this.matches) this.search();
    else if (total) void this.#goTo((this.#wanted + by + total) % total);
    else if (this.trouble) this.again();
  };

  /** Tries again what failed. */
  readonly again = (): void => {
    this.find.field?.focus({ preventScroll: true });
    void this.#goTo(this.#failed);
  };

  /** Focus is in the bar. */
  get hasFocus(): boolean {
    return this.#root.activeElement?.closest('.find') != null;
  }

  /** Closed with a control of the bar, which Safari doesn't focus. */
  readonly dismiss = (): void => {
    this.leave(true);
    this.find.shut();
  };

  /** The bar closes; with focus that goes to the entry of the match. */
  leave(isFocused: boolean): void {
    if (!isFocused) return;
    // First here: the field goes, and the entry may have to be read.
    this.#root.querySelector<HTMLElement>(`#${FIND_BUTTON}`)?.focus({ preventScroll: true });
    if (this.current) void this.#focusEntry(this.current);
  }

  /** Nothing is searched or marked any more; the words stay for the next time. */
  rest(): void {
    this.#drop();
  }

  forget(): void {
    this.#drop();
    this.text = '';
  }

  get #root(): ShadowRoot {
    return this.find.host.element.shadowRoot!;
  }

  /** Once the entry stands there, if the person hasn't gone on meanwhile (F1). */
  async #focusEntry(id: `ent_${string}`): Promise<void> {
    const { goTo } = this.find.host;
    const focused = deepActiveElement();
    const sequence = await goTo(id, false);
    if (sequence !== undefined && deepActiveElement() === focused && !this.find.isOpen) await goTo(id, true);
  }

  #drop(): void {
    this.#run += 1;
    clearTimeout(this.#pause);
    this.#settle();
    this.#marks.clear();
    this.matches = this.current = this.trouble = undefined;
    this.at = -1;
  }

  async #goTo(number: number): Promise<void> {
    const matches = this.matches!;
    const { goTo } = this.find.host;
    const run = (this.#run += 1);
    this.#settle();
    this.#wanted = number;
    this.trouble = undefined;
    this.#wait();
    try {
      const id = await matches.at(number);
      if (run !== this.#run) return;
      this.#settle();
      this.#arrive(id, number);
      if (!id) return;
      this.#wait();
      const sequence = await goTo(id, false);
      if (run !== this.#run) return;
      this.#settle();
      if (sequence !== undefined) this.#marks.show(this.#root, sequence, this.text);
      // Whoever has gone elsewhere in the thread meanwhile has seen that come first.
      else if (this.hasFocus) this.#fail('unshown');
    } catch (error) {
      if (run !== this.#run) return;
      this.#settle();
      this.#fail(troubleOf(error));
    } finally {
      this.#update();
    }
  }

  #arrive(id: `ent_${string}` | undefined, number: number): void {
    // There are fewer than there were said to be: the one that is shown stays.
    if (!id && this.current) {
      this.#wanted = this.at;
      return;
    }
    this.current = id;
    this.at = id ? number : -1;
    this.#say(this.told!);
    this.#update();
  }

  /** What stands there and is said of what was found. */
  get told(): string | undefined {
    const { total, at, words } = this;
    if (total === undefined) return undefined;
    return total > 0 ? words('count', { position: at + 1, count: total }) : words('none');
  }

  #fail(trouble: keyof ThreadFindMessages): void {
    this.trouble = trouble;
    this.#failed = this.#wanted;
    // The next step is from what is shown.
    this.#wanted = Math.max(0, this.at);
    this.#say(this.words(trouble as 'failed'));
  }

  #wait(): void {
    this.isBusy = true;
    this.#patience = setTimeout(() => this.#say(this.words('searching')), PATIENCE);
    this.#update();
  }

  #settle(): void {
    this.isBusy = false;
    clearTimeout(this.#patience);
  }

  /** Where several are said in one pause, the last is. */
  #say(text: string): void {
    this.find.host.element.say(text, { own: true, batch: { source: 'find', many: () => text } });
  }

  #update(): void {
    this.find.host.element.requestUpdate();
  }
}
