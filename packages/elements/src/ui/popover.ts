import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepActiveElement } from '../controllers/active-element.ts';
import { rememberPlace, type FocusPlace } from '../controllers/focus-return.ts';

/** Milliseconds within which a press on its own button is what has closed it: the browser dismisses it before the click. */
const ONE_PRESS = 100;
/** Pixels between a popover, its button and the edges of the window. */
const GAP = 4;

/** An element that renders the popover in its root. */
type Host = ReactiveControllerHost & HTMLElement;

export interface PopoverOptions {
  /** It stands open now, for the first time: whoever opened it gets focus inside. */
  readonly onShow: (popover: HTMLElement) => void;
  /** It is closed, in whatever way. */
  readonly onClose?: () => void;
}

let count = 0;

/**
 * A native popover below its button, in the host's root: rendered while `isOpen`, with `take` as its `ref`. Focus comes back on
 * every way of closing (INTERACTION.md F3, F4, O1). An `auto` one is dismissed by the browser, a `manual` one when focus
 * leaves it: nothing is heard of the page around (K1).
 */
export class PopoverController implements ReactiveController {
  /** For `aria-controls` and the popover itself. */
  readonly id = `popover-${(count += 1)}`;

  readonly #host: Host;
  readonly #options: PopoverOptions;
  #button: HTMLElement | undefined;
  #place: FocusPlace | undefined;
  #popover: HTMLElement | undefined;
  #isShown = false;
  #dismissed: { readonly button: HTMLElement; readonly at: number } | undefined;

  constructor(host: Host, options: PopoverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Wanted open; it is rendered then. */
  get isOpen(): boolean {
    return this.#button !== undefined;
  }

  /** Undefined while it isn't rendered. */
  get popover(): HTMLElement | undefined {
    return this.#popover;
  }

  get button(): HTMLElement | undefined {
    return this.#button;
  }

  /** A press on a button, at `timeStamp` of the page's clock: opens it there, or closes what is open there. */
  toggle(button: HTMLElement, timeStamp: number): void {
    const before = this.#dismissed;
    this.#dismissed = undefined;
    const isOwn = this.#button === button;
    if (isOwn || (before?.button === button && Math.abs(timeStamp - before.at) < ONE_PRESS)) this.close();
    else this.open(button);
  }

  open(button: HTMLElement): void {
    this.close();
    if (!this.#host.isConnected || !button.isConnected) return;
    this.#button = button;
    this.#place = rememberPlace(button, this.#root);
    this.#host.requestUpdate();
  }

  /** Closes it, and gives focus back if it was inside: a native popover in a root never does in Chromium (F4). */
  close(): void {
    const place = this.#place;
    const hadFocus = this.#popover?.contains(this.#root.activeElement);
    this.#end();
    if (hadFocus) place?.restore();
  }

  /** For the `ref` of the rendered popover. */
  readonly take = (popover: Element | undefined): void => {
    this.#popover = popover as HTMLElement | undefined;
  };

  /** For `beforetoggle` of an `auto` popover: the browser dismisses it when somebody presses beside it. */
  readonly dismissed = (event: ToggleEvent): void => {
    if (event.newState !== 'closed' || !this.#button) return;
    this.#dismissed = { button: this.#button, at: event.timeStamp };
    const place = this.#place;
    this.#end();
    // After what was pressed has taken focus, if it takes any.
    setTimeout(() => {
      const active = deepActiveElement();
      if (active === null || active === this.#host) place?.restore();
    });
  };

  /** For `focusout`: it goes when focus has gone elsewhere; a window that is left behind another keeps it. */
  readonly left = (event: FocusEvent): void => {
    const button = this.#button;
    if (!button) return;
    setTimeout(() => {
      const isInside = this.#popover?.contains(this.#root.activeElement) ?? false;
      if (this.#button !== button || isInside || !document.hasFocus()) return;
      this.#dismissed = { button, at: event.timeStamp };
      this.#end();
    });
  };

  hostUpdated(): void {
    const popover = this.#popover;
    if (!this.#button) return;
    if (popover?.isConnected) this.#show(popover);
    // What it belongs to has gone with this render; the element looks after focus.
    else if (this.#isShown) this.#end();
  }

  hostDisconnected(): void {
    this.#end();
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }

  #show(popover: HTMLElement): void {
    if (!popover.matches(':popover-open')) {
      const source = this.#button!;
      (popover.showPopover as (options?: { readonly source: HTMLElement }) => void).call(popover, { source });
      this.#root.addEventListener('scroll', this.#follow, { capture: true, passive: true });
    }
    this.#follow();
    if (this.#isShown) return;
    this.#isShown = true;
    this.#options.onShow(popover);
  }

  readonly #follow = (event?: Event): void => {
    const isOwn = event?.target instanceof Node && this.#popover?.contains(event.target);
    if (this.#popover && this.#button && !isOwn) placeBelow(this.#popover, this.#button);
  };

  #end(): void {
    if (!this.#button) return;
    this.#button = this.#place = undefined;
    this.#isShown = false;
    this.#root.removeEventListener('scroll', this.#follow, { capture: true });
    if (this.#popover?.matches(':popover-open')) this.#popover.hidePopover();
    this.#options.onClose?.();
    this.#host.requestUpdate();
  }
}

/**
 * Puts an open popover below its button, above it where there is only room there, within the window. It moves with the page,
 * since it is placed on that; call again when something else has scrolled, or when its size is another.
 */
export function placeBelow(popover: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const wanted = getComputedStyle(popover).direction === 'rtl' ? at.right - width : at.left;
  const left = Math.max(GAP, Math.min(wanted, clientWidth - width - GAP));
  const below = at.bottom + GAP;
  const above = at.top - height - GAP;
  const fits = below + height <= clientHeight - GAP;
  const top = fits || above < GAP ? below : above;
  popover.style.setProperty('left', `${left + scrollX}px`);
  popover.style.setProperty('top', `${top + scrollY}px`);
}
