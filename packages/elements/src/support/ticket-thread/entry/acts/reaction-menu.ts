import type { Reaction } from '@revampd/core';
import type { ReactiveController } from 'lit';
import { deepActiveElement } from '../../../../controllers/active-element.ts';
import { focusOn, rememberPlace, type FocusPlace } from '../../../../controllers/focus-return.ts';
import { isComposing } from '../../../../ui/keys.ts';
import type { EntryHost } from '../entry-acting.ts';
import type { Message } from '../entry-scene.ts';
import { placeBeside } from './place-beside.ts';

/** Milliseconds within which a press on its own button is what has closed it: the browser dismisses it before the click. */
const ONE_PRESS = 100;

/**
 * The choice of reactions of one message: a horizontal menu in a native popover (WAI-ARIA menu, INTERACTION.md 2.1). Which one
 * is open, its keys, and where focus goes; `reaction-choice.ts` draws it.
 */
export class ReactionMenu implements ReactiveController {
  readonly #host: EntryHost;
  readonly #choose: (message: Message, reaction: Reaction) => void;
  #message: Message | undefined;
  #button: HTMLElement | undefined;
  #place: FocusPlace | undefined;
  #popover: HTMLElement | undefined;
  /** For which message the popover was drawn. */
  #drawnFor: string | undefined;
  #dismissed: { readonly button: HTMLElement | undefined; readonly at: number } | undefined;

  constructor(host: EntryHost, choose: (message: Message, reaction: Reaction) => void) {
    this.#host = host;
    this.#choose = choose;
    host.element.addController(this);
  }

  /** Whether it is open for the button with this id. */
  isOf(buttonId: string): boolean {
    return this.#message !== undefined && this.#button?.id === buttonId;
  }

  /** Whether it is open for a message. */
  isFor({ id }: Message): boolean {
    return this.#message?.id === id;
  }

  /** A press on a button, at `timeStamp` of the page's clock: opens it there, or closes what is open there. */
  toggle(message: Message, button: HTMLElement, timeStamp: number): void {
    const before = this.#dismissed;
    this.#dismissed = undefined;
    const isOwn = this.#message !== undefined && this.#button === button;
    if (isOwn || (before?.button === button && Math.abs(timeStamp - before.at) < ONE_PRESS)) {
      this.close();
      return;
    }
    this.close();
    this.#message = message;
    this.#button = button;
    this.#place = rememberPlace(button, this.#root);
    this.#host.refresh(message.sequence);
    // It may stand there still, from just before.
    if (this.#drawnFor === message.id) this.#show();
  }

  /** Closes it, and gives focus back if it was inside: a native popover in a root never does in Chromium (F4). */
  close(): void {
    if (!this.#message) return;
    const place = this.#place;
    const hadFocus = this.#popover?.contains(this.#root.activeElement);
    this.#end();
    if (hadFocus) place?.restore();
  }

  /** For the `ref` of the rendered menu. */
  readonly take = (popover: Element | undefined): void => {
    this.#popover = popover as HTMLElement | undefined;
    this.#drawnFor = popover && this.#message?.id;
    // When it is in the page.
    if (popover) queueMicrotask(() => this.#show());
  };

  readonly choose = (reaction: Reaction): void => {
    const message = this.#message!;
    this.close();
    this.#choose(message, reaction);
  };

  /** For the menu's `keydown`. */
  readonly press = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Tab') {
      // Goes on from the button, as the browser does by itself.
      this.close();
      return;
    }
    const items = [...this.#popover!.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]')];
    const to = event.key === 'Escape' ? undefined : this.#step(event, items);
    if (to === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) this.close();
    else focusOn(items[to]);
  };

  /** For the popover's `beforetoggle`: the browser dismisses it when somebody presses beside it. */
  readonly dismissed = (event: ToggleEvent): void => {
    if (event.newState !== 'closed' || !this.#message) return;
    const place = this.#place;
    this.#dismissed = { button: this.#button, at: event.timeStamp };
    this.#end();
    // After what was pressed has taken focus, if it takes any.
    setTimeout(() => {
      if (deepActiveElement() === null || deepActiveElement() === this.#host.element) place?.restore();
    });
  };

  hostDisconnected(): void {
    this.#end();
  }

  get #root(): ShadowRoot {
    return this.#host.element.shadowRoot!;
  }

  #show(): void {
    const popover = this.#popover;
    if (!this.#message || !popover?.isConnected || popover.matches(':popover-open')) return;
    popover.showPopover();
    placeBeside(popover, this.#button!);
    this.#root.addEventListener('scroll', this.#follow, { capture: true, passive: true });
    focusOn(popover.querySelector('[role=menuitemcheckbox]'));
  }

  readonly #follow = (): void => {
    if (this.#popover && this.#button) placeBeside(this.#popover, this.#button);
  };

  #end(): void {
    const message = this.#message;
    this.#message = this.#place = undefined;
    this.#root.removeEventListener('scroll', this.#follow, { capture: true });
    if (this.#popover?.matches(':popover-open')) this.#popover.hidePopover();
    if (message) this.#host.refresh(message.sequence);
  }

  /** Which item a key leads to, round at the ends; left and right as the language is read. */
  #step({ key }: KeyboardEvent, items: readonly HTMLElement[]): number | undefined {
    const count = items.length;
    const at = items.indexOf(this.#root.activeElement as HTMLElement);
    const isRightToLeft = getComputedStyle(this.#popover!).direction === 'rtl';
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ArrowRight: isRightToLeft ? at - 1 : at + 1,
      ArrowLeft: isRightToLeft ? at + 1 : at - 1,
      Home: 0,
      End: count - 1,
    };
    const to = steps[key];
    return to === undefined ? undefined : (to + count) % count;
  }
}
