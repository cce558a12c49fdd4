import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OpeningGuard } from './confirm-guard.ts';
import { deepActiveElement, invokerOf } from './active-element.ts';
import { focusOn, rememberPlace, type FocusPlace } from './focus-return.ts';

/** An element that renders the dialog in its root. */
type Host = ReactiveControllerHost & HTMLElement;

/** What takes focus when a dialog has closed, asked after the render that follows. */
export type FocusTarget = () => Element | null | undefined;

let count = 0;

/**
 * A native modal dialog in the host's root: opens once `ui/dialog.ts` has rendered it, knows what opened it, and gives focus
 * back on every way of closing (INTERACTION.md F3, F4, K5, O1). Nothing of the page around is touched.
 */
export class DialogController implements ReactiveController {
  /** For `aria-labelledby`; another for each controller, so that two may stand in one root. */
  readonly titleId = `dialog-${(count += 1)}`;
  /** For the button that confirms: arm it again with `guard.arm()` when what the dialog says has changed. */
  readonly guard = new OpeningGuard();

  readonly #host: Host;
  #isOpen = false;
  #isShown = false;
  #isTouched = false;
  #isPressedBeside = false;
  #hadFocus = false;
  #dialog: HTMLDialogElement | undefined;
  /** What the browser itself would give focus back to. */
  #activeBefore: Element | null = null;
  #invoker: Element | undefined;
  #place: FocusPlace | undefined;
  #target: FocusTarget | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Wanted open; what the dialog shows may still be on its way. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What it was last opened by, to open it again for the same. */
  get invoker(): Element | undefined {
    return this.#invoker;
  }

  /** Whether anything was typed or chosen in it since it opened. */
  get isTouched(): boolean {
    return this.#isTouched;
  }

  /** Opens it for what the person pressed: the event, while it is being handled, or the control. */
  open(from: Event | Element): void {
    if (this.#isOpen || !this.#host.isConnected) return;
    this.#invoker = from instanceof Event ? invokerOf(from) : from;
    this.#place = rememberPlace(this.#invoker, this.#host.shadowRoot ?? this.#host);
    this.#target = undefined;
    this.#isTouched = this.#isShown = false;
    this.#isOpen = true;
    this.#host.requestUpdate();
  }

  /**
   * Closes it at once, so that nothing of the page is inert when this returns (P5). Focus goes to `focus`, such as a status
   * line that the next render brings; else to what opened it or what is nearest (F3). It stays where it has gone meanwhile.
   */
  close({ focus }: { readonly focus?: FocusTarget } = {}): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#target = focus;
    this.#dialog?.close();
    this.#host.requestUpdate();
  }

  /** For when what it shows became something else, such as a conflict: it is read from the start. */
  focusHeading(): void {
    focusOn(this.#dialog?.querySelector(`#${this.titleId}`));
  }

  /** For the `ref` of the rendered dialog. */
  readonly take = (dialog: Element | undefined): void => {
    this.#dialog = dialog as HTMLDialogElement | undefined;
  };

  /** For the dialog's `input`. */
  readonly touch = (): void => {
    this.#isTouched = true;
  };

  /** For the dialog's `pointerdown`: what is inside fills the dialog, so that only its backdrop is pressed as itself. */
  readonly press = (event: Event): void => {
    this.#isPressedBeside = this.isOwn(event);
  };

  /** Whether an event is the dialog's: not of something in it, nor a late one of a dialog that stood here before. */
  isOwn(event: Event): boolean {
    return event.target === this.#dialog;
  }

  /** Whether a click was meant for the backdrop: a selection that is dragged out of a field ends there too. */
  isBeside(event: Event): boolean {
    return this.#isPressedBeside && this.isOwn(event);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#dialog?.contains(this.#host.shadowRoot?.activeElement ?? null) ?? false;
  }

  hostUpdated(): void {
    // The element shows something else, such as that its session has ended: the dialog doesn't come back with the content.
    if (this.#isOpen && this.#isShown && !this.#dialog) {
      this.#isOpen = false;
      this.#place = undefined;
    }
    if (!this.#isOpen) this.#giveBack();
    else if (!this.#dialog?.open) this.#show();
    // What had focus in it has gone with this render (F5).
    else if (this.#hadFocus && !this.#host.shadowRoot?.activeElement) this.focusHeading();
  }

  /** A removed dialog would stay `open`, without being modal, when the host comes back. */
  hostDisconnected(): void {
    this.#place = this.#invoker = undefined;
    this.close();
  }

  #show(): void {
    const dialog = this.#dialog;
    if (!dialog?.isConnected) return;
    this.#activeBefore = deepActiveElement();
    dialog.showModal();
    this.#isShown = true;
    this.guard.arm();
  }

  #giveBack(): void {
    const place = this.#place;
    if (!place) return;
    this.#place = undefined;
    const active = deepActiveElement();
    const isElsewhere = active !== null && active !== this.#activeBefore;
    this.#activeBefore = null;
    if (!isElsewhere && !focusOn(this.#target?.())) place.restore();
    this.#target = undefined;
  }
}
