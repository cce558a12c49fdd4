import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { focusOn } from '../controllers/focus-return.ts';
import { isComposing, keepTyping } from './keys.ts';
import { PopoverController, placeBelow } from './popover.ts';

/** Options that stand in the page at once; a longer list is narrowed by typing. */
export const MOST_OPTIONS = 60;
/** How far PageUp and PageDown go. */
const PAGE = 10;

export interface ComboboxOption {
  /** Unique in the list. */
  readonly value: string;
  /** By which it is heard. */
  readonly label: string;
  /** What is seen; default the label. */
  readonly content?: unknown;
  readonly isCurrent?: boolean;
}

export interface Combobox {
  readonly controller: ComboboxController;
  /** What is chosen: "Assigned to". */
  readonly label: string;
  /** Stands in the empty field. */
  readonly placeholder: string;
  /** Below the list, or in its place: that it is loading, that nothing matches, how many more there are. */
  readonly note?: unknown;
}

export interface ComboboxOptions {
  /** What matches the text, in order; the first `MOST_OPTIONS` of them are shown. */
  readonly find: (text: string) => readonly ComboboxOption[];
  readonly onChoose: (value: string) => void;
  readonly onOpen?: () => void;
  /** What was typed is another now. */
  readonly onType?: (text: string) => void;
  /** One becomes active by a key; for those whose screen reader doesn't follow that by itself. */
  readonly onActive?: (option: ComboboxOption) => void;
}

/**
 * A combobox with a list in a popover below its button (WAI-ARIA combobox with `aria-activedescendant`, INTERACTION.md 2.9): ↓ ↑
 * PageDown PageUp move, Enter chooses, Escape and Alt+↑ go back to the button, Tab leaves without choosing, typing filters.
 * Field, list and options are in one root (G4).
 */
export class ComboboxController {
  readonly popover: PopoverController;
  text = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ComboboxOptions;
  #active: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
    this.popover = new PopoverController(host, {
      onShow: () => this.focus(),
      onClose: () => {
        this.text = '';
        this.#active = undefined;
      },
    });
  }

  get isOpen(): boolean {
    return this.popover.isOpen;
  }

  /** All that match. */
  get found(): readonly ComboboxOption[] {
    return this.#options.find(this.text);
  }

  get shown(): readonly ComboboxOption[] {
    return this.found.slice(0, MOST_OPTIONS);
  }

  /** Where the active one stands among those that are shown; −1 for none. */
  get at(): number {
    return this.shown.findIndex(({ value }) => value === this.#active);
  }

  /** Focus goes to the field. */
  focus(): void {
    focusOn(this.popover.popover?.querySelector('[role=combobox]'));
  }

  /** A press on its button. */
  press(button: HTMLElement, timeStamp: number): void {
    this.popover.toggle(button, timeStamp);
    if (this.isOpen) this.#options.onOpen?.();
  }

  readonly choose = (value: string): void => {
    this.popover.close();
    this.#options.onChoose(value);
  };

  /** For the field's `input`. */
  readonly typed = (event: Event): void => {
    this.text = (event.currentTarget as HTMLInputElement).value;
    this.#active = undefined;
    this.#options.onType?.(this.text);
    void this.#render();
  };

  /** For the `keydown` of all that is in the popover. */
  readonly keydown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const { key, altKey, shiftKey } = event;
    const isField = (event.target as Element).matches('[role=combobox]');
    if (isField) keepTyping(event);
    if (key === 'Tab') {
      const hasMore = this.popover.popover?.querySelector('button') != null;
      if (isField ? shiftKey || !hasMore : !shiftKey) this.#leave(event);
      return;
    }
    const closes = key === 'Escape' || (altKey && key === 'ArrowUp');
    const to = isField && !altKey ? this.#step(event) : undefined;
    const chooses = isField && key === 'Enter';
    if (!closes && to === undefined && !chooses) return;
    event.preventDefault();
    event.stopPropagation();
    if (closes) this.popover.close();
    else if (to !== undefined) void this.#activate(to);
    // A held Enter has opened it, and chooses nothing.
    else if (this.at >= 0 && !event.repeat) this.choose(this.#active!);
  };

  /** By Tab: on from the button, or back to it. */
  #leave(event: KeyboardEvent): void {
    if (event.shiftKey) event.preventDefault();
    this.popover.close();
  }

  #step({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): number | undefined {
    const { at, shown } = this;
    const last = shown.length - 1;
    if (ctrlKey || metaKey || shiftKey || last < 0) return undefined;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(at + PAGE, last),
      PageUp: Math.max(at - PAGE, 0),
    };
    return Object.hasOwn(steps, key) ? steps[key] : undefined;
  }

  async #activate(to: number): Promise<void> {
    const option = this.shown[to]!;
    this.#active = option.value;
    this.#options.onActive?.(option);
    await this.#render();
    const list = this.popover.popover?.querySelector<HTMLElement>('[role=listbox]');
    const item = list?.children[to] as HTMLElement | undefined;
    if (!list || !item) return;
    // Never by scrollIntoView, which scrolls the page too (F8).
    const above = item.offsetTop - list.scrollTop;
    const below = above + item.offsetHeight - list.clientHeight;
    if (above < 0) list.scrollTop += above;
    else if (below > 0) list.scrollTop += below;
  }

  async #render(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const { popover, button } = this.popover;
    // A shorter list above its button would hang in the air.
    if (popover?.isConnected && button) placeBelow(popover, button);
  }
}

/** The field and its list, while it is open; it stands right after its button. */
export function combobox({ controller, label, placeholder, note }: Combobox): TemplateResult | typeof nothing {
  const { popover, at, shown } = controller;
  if (!popover.isOpen) return nothing;
  const listId = `${popover.id}-list`;
  const idOf = (index: number): string => `${listId}-${index}`;
  const hasList = shown.length > 0;
  // Focus stays in the field where an option is pressed.
  const keepFocus = (event: Event): void => {
    if (!(event.target as Element).closest('input, button')) event.preventDefault();
  };
  // An option has no keys of its own: those of the field choose it.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`
    <div
      id=${popover.id}
      class="popover chooser"
      part="combobox"
      role="dialog"
      aria-label=${label}
      popover="manual"
      ${ref(popover.take)}
      @keydown=${controller.keydown}
      @focusout=${popover.left}
      @mousedown=${keepFocus}
    >
      <input
        class="input"
        part="input"
        role="combobox"
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-label=${label}
        placeholder=${placeholder}
        aria-autocomplete="list"
        aria-expanded=${hasList}
        aria-controls=${hasList ? listId : nothing}
        aria-activedescendant=${at >= 0 ? idOf(at) : nothing}
        .value=${live(controller.text)}
        @input=${controller.typed}
      />
      ${
        hasList
          ? html`<ul id=${listId} role="listbox" aria-label=${label} tabindex="-1">
              ${shown.map(
                (option, index) => html`
                  <li
                    id=${idOf(index)}
                    role="option"
                    class="choice"
                    aria-selected=${option.isCurrent ?? false}
                    ?data-active=${index === at}
                    @click=${() => controller.choose(option.value)}
                  >
                    ${option.content ?? option.label}
                  </li>
                `,
              )}
            </ul>`
          : nothing
      }
      ${note === undefined ? nothing : html`<div class="chooser-note">${note}</div>`}
    </div>
  `;
}
