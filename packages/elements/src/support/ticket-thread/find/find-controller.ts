import type { Scope, WordPlace } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepActiveElement } from '../../../controllers/active-element.ts';
import { LazyController } from '../../../controllers/lazy-controller.ts';
import type { MessagesController } from '../../../controllers/messages-controller.ts';
import type { RevampdElement } from '../../../element/revampd-element.ts';
import { isComposing } from '../../../ui/keys.ts';
import type { FindPart } from './bar/load.ts';

/** Of the button in the root, to which focus goes back. */
export const FIND_BUTTON = 'find';
/** Of the field in the root. */
export const FIND_FIELD = 'find-words';

/** What finding acts through; what it answers may change from render to render. */
export interface FindHost {
  readonly element: ReactiveControllerHost & HTMLElement & Pick<RevampdElement, 'say'>;
  readonly messages: Pick<MessagesController<unknown>, 'load' | 'key'>;
  readonly scope: () => Scope | undefined;
  /** The ticket that is searched; undefined before it is known. */
  readonly place: () => WordPlace | undefined;
  /** Goes to an entry, with focus only where asked. Resolves with its sequence, or undefined where it isn't shown. */
  readonly goTo: (id: `ent_${string}`, focus: boolean) => Promise<number | undefined>;
  /** The button's name, "Find in ticket", and what is said when the code for it can't be had. */
  readonly words: () => { readonly find: string; readonly unavailable: string };
}

/**
 * Finding words in a ticket (INTERACTION.md 2.1). This much is there with the first content: a button, and the wish of whoever
 * presses it before the bar's code has come. Search, bar and marks are a part that loads when it is first opened.
 */
export class FindController implements ReactiveController {
  readonly host: FindHost;
  /** It was opened, and its code couldn't be had; until it is opened again. */
  isRefused = false;

  readonly #lazy: LazyController<FindPart>;
  #isOpen = false;
  /** What had focus when it was opened: the field gets it, unless the person has gone on meanwhile. */
  #from: { readonly focused: Element | null } | undefined;
  #owner: string | undefined;

  constructor(host: FindHost) {
    this.host = host;
    const { element, messages } = host;
    element.addController(this);
    this.#lazy = new LazyController(
      element,
      async () => (await import('./bar/load.ts')).loadFinding(this, messages.load),
      () => messages.key,
    );
  }

  /** It was opened and not closed since; its bar may still be on its way. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The bar; undefined while it is closed or on its way. */
  get bar(): FindPart | undefined {
    return this.#isOpen ? this.#lazy.loaded : undefined;
  }

  get field(): HTMLInputElement | null {
    return this.host.element.shadowRoot!.querySelector(`#${FIND_FIELD}`);
  }

  /** Opens the bar, or goes back to its field. The words of before stand there selected: Enter looks for them anew. */
  open(): void {
    this.#isOpen = true;
    this.isRefused = false;
    this.#from = { focused: deepActiveElement() };
    this.#lazy.retry();
    this.host.element.requestUpdate();
  }

  /** Closes the bar. Focus that was in it goes to the entry of the current match, else to the button. */
  close(): void {
    this.bar?.leave();
    this.shut();
  }

  /** Closes the bar; focus is the caller's. */
  shut(): void {
    this.#isOpen = false;
    this.#from = undefined;
    this.#lazy.loaded?.rest();
    this.host.element.requestUpdate();
  }

  /** The button was pressed. */
  readonly toggle = (event: Event): void => {
    if (!this.#isOpen) this.open();
    else {
      this.shut();
      // Safari focuses no button that is clicked.
      (event.currentTarget as HTMLElement).focus({ preventScroll: true });
    }
  };

  /** Another person, connection or ticket: neither the words nor what was found stays. */
  forget(): void {
    this.shut();
    this.isRefused = false;
    this.#lazy.loaded?.forget();
  }

  /** Loads the bar once the page is idle. */
  prefetch(): void {
    this.#lazy.prefetch();
  }

  /**
   * For `find-key="mod-f"`, with the keys that are pressed inside the element: Ctrl or ⌘ with F opens the bar. The next press,
   * with focus in its field, is the browser's. Answers whether the key was taken.
   */
  key(event: KeyboardEvent): boolean {
    if (isComposing(event) || event.defaultPrevented || !isFindKey(event)) return false;
    const isAsked = this.#isOpen && (!this.bar || this.host.element.shadowRoot!.activeElement === this.field);
    // A held key is one press.
    if (isAsked && !event.repeat) return false;
    event.preventDefault();
    event.stopPropagation();
    if (!isAsked) this.open();
    return true;
  }

  hostUpdate(): void {
    const { element, scope, place, words } = this.host;
    // Lit updates an element that has left the page too.
    if (!element.isConnected) return;
    const [from, where] = [scope(), place()];
    const owner = from && where && `${from.epoch} ${where.connectionId} ${where.objectId}`;
    if (this.#owner !== undefined && this.#owner !== owner) this.forget();
    this.#owner = owner;
    if (!this.#isOpen || this.#lazy.part || !this.#lazy.unavailable) return;
    this.#isOpen = false;
    this.isRefused = true;
    element.say(words().unavailable, { own: true });
  }

  hostUpdated(): void {
    const { field } = this;
    if (!field || !this.#from) return;
    const { focused } = this.#from;
    this.#from = undefined;
    if (deepActiveElement() !== focused) return;
    field.focus({ preventScroll: true });
    field.select();
  }

  hostDisconnected(): void {
    this.#lazy.loaded?.rest();
  }
}

/** Also where the layout has other letters, as the browser's own find. */
function isFindKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey || shiftKey || ctrlKey === metaKey) return false;
  if (metaKey !== /Mac|iP/.test(navigator.platform)) return false;
  return key.toLowerCase() === 'f' || (key > '~' && code === 'KeyF');
}
