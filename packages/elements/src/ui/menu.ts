import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { focusOn } from '../controllers/focus-return.ts';
import { isComposing } from './keys.ts';
import { PopoverController } from './popover.ts';

/** Milliseconds after which a letter begins another word. */
const ONE_WORD = 700;

/** One of several, of which one is chosen. */
export interface MenuItem<Value extends string> {
  readonly value: Value;
  /** By which it is heard, and found by its letters. */
  readonly label: string;
  /** What is seen; default the label. */
  readonly content?: unknown;
  readonly isCurrent: boolean;
}

export interface Menu<Value extends string> {
  readonly controller: MenuController<Value>;
  /** What is chosen: "Status". */
  readonly label: string;
  readonly items: readonly MenuItem<Value>[];
}

/** At which end a menu begins. */
export type MenuEnd = 'first' | 'last';

/** The key by which a menu button opens its menu, and where focus goes then; undefined for any other (WAI-ARIA menu button). */
export const menuEndOf = ({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): MenuEnd | undefined => {
  if (ctrlKey || metaKey || altKey || shiftKey) return undefined;
  return key === 'ArrowDown' ? 'first' : key === 'ArrowUp' ? 'last' : undefined;
};

/**
 * A menu of which one is chosen, below its button (WAI-ARIA menu button with `menuitemradio`, INTERACTION.md 2.1): ↓ ↑ round at the
 * ends, Home, End, letters, Enter, Space, Escape back to the button, Tab on from it.
 */
export class MenuController<Value extends string> {
  readonly popover: PopoverController;

  readonly #root: () => ShadowRoot;
  readonly #onChoose: (value: Value) => void;
  #end: MenuEnd = 'first';
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, onChoose: (value: Value) => void) {
    this.#root = () => host.shadowRoot!;
    this.#onChoose = onChoose;
    this.popover = new PopoverController(host, {
      onShow: () => void focusOn(this.#items.at(this.#end === 'first' ? 0 : -1)),
    });
  }

  get isOpen(): boolean {
    return this.popover.isOpen;
  }

  /** A press on its button. */
  press(button: HTMLElement, timeStamp: number, end: MenuEnd = 'first'): void {
    this.#end = end;
    this.#typed = '';
    this.popover.toggle(button, timeStamp);
  }

  readonly choose = (value: Value): void => {
    this.popover.close();
    this.#onChoose(value);
  };

  /** For the menu's `keydown`. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const { key } = event;
    // Goes on from the button, as the browser does by itself.
    if (key === 'Tab') this.popover.close();
    const to = this.#target(event);
    const isPress = key === 'Enter' || key === ' ';
    if (to === undefined && !isPress && key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') this.popover.close();
    else if (to !== undefined) focusOn(to);
    // A held Enter has opened the menu, and chooses nothing.
    else if (!event.repeat) this.#current?.click();
  };

  get #items(): readonly HTMLElement[] {
    return [...(this.popover.popover?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
  }

  get #current(): HTMLElement | undefined {
    return this.#items.find((item) => item === this.#root().activeElement);
  }

  #target(event: KeyboardEvent): HTMLElement | undefined {
    const { key, ctrlKey, altKey, metaKey } = event;
    const items = this.#items;
    const at = items.indexOf(this.#current as HTMLElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
    if (step !== undefined) return items.at(step === items.length ? 0 : Math.max(step, -1));
    if ([...key].length !== 1 || key === ' ' || ctrlKey || altKey || metaKey) return undefined;
    return this.#byLetter(event, items, at);
  }

  /** The next one that begins so; the same letter again goes on to the next of them. */
  #byLetter({ key, timeStamp }: KeyboardEvent, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
    this.#typed = (timeStamp - this.#typedAt < ONE_WORD ? this.#typed : '') + key.toLocaleLowerCase();
    this.#typedAt = timeStamp;
    const isOneLetter = new Set(this.#typed).size === 1;
    const word = isOneLetter ? this.#typed[0]! : this.#typed;
    const from = at + (isOneLetter || this.#typed.length === 1 ? 1 : 0);
    const inTurn = items.map((_, step) => items[(from + step + items.length) % items.length]!);
    return inTurn.find((item) => item.dataset['label']!.toLocaleLowerCase().startsWith(word));
  }
}

/** The menu, while it is open; it stands right after its button. */
export function menu<Value extends string>({ controller, label, items }: Menu<Value>): TemplateResult | typeof nothing {
  const { popover, keydown, choose } = controller;
  if (!popover.isOpen) return nothing;
  return html`
    <div
      id=${popover.id}
      class="popover menu"
      part="menu"
      role="menu"
      aria-label=${label}
      popover="auto"
      ${ref(popover.take)}
      @keydown=${keydown}
      @focusout=${popover.left}
      @beforetoggle=${popover.dismissed}
    >
      ${items.map(
        (item) => html`
          <button
            type="button"
            role="menuitemradio"
            class="choice"
            tabindex="-1"
            data-label=${item.label}
            aria-checked=${item.isCurrent}
            @click=${() => choose(item.value)}
          >
            ${item.content ?? item.label}
          </button>
        `,
      )}
    </div>
  `;
}
