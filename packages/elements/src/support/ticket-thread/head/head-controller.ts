import { FactsScroll } from './facts-scroll.ts';
import type { Scope, Ticket, TicketHeadMessages, Translate } from '@revampd/core';
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { LazyController } from '../../../controllers/lazy-controller.ts';
import type { MessagesController } from '../../../controllers/messages-controller.ts';
import type { RevampdElement } from '../../../element/revampd-element.ts';
import type { HeadActing, HeadDrawing } from './acts/load.ts';

/** What the head shows and acts through; what it answers may change from render to render. */
export interface HeadHost {
  readonly element: ReactiveControllerHost & HTMLElement & Pick<RevampdElement, 'say'>;
  readonly messages: MessagesController<TicketHeadMessages>;
  readonly scope: () => Scope | undefined;
  /** As it is on screen. */
  readonly ticket: () => Ticket | undefined;
  /** BCP 47. */
  readonly locale: () => string;
  /** What is shown may be out of date: acts wait (LIV-2). */
  readonly isPaused: () => boolean;
  /** The first content stands: what can be done comes now. */
  readonly isShown: () => boolean;
}

/** What of a ticket can be set. */
export type Field = 'status' | 'priority' | 'assignee';
/** What asks for a reason first. */
export type Handing = 'escalate' | 'return';
/** Everything that can be done with a ticket as a whole. */
export type HeadAct = Field | Handing;

const ACTS: readonly HeadAct[] = ['status', 'priority', 'assignee', 'escalate', 'return'];

/** Something that was pressed while the code for it was on its way. */
interface Wish {
  readonly act: HeadAct;
  readonly ticketId: string;
  readonly button: HTMLElement;
  readonly timeStamp: number;
  readonly end: 'first' | 'last';
}

/** Whether the viewer may do this with a ticket now: a control stands for nothing else (SES-6, TIC-11). */
export function may({ viewer_state: { actions, statuses }, status }: Ticket, act: HeadAct): boolean {
  if (act === 'status') return statuses.some((one) => one !== status);
  const names = { priority: 'set_priority', assignee: 'assign', escalate: 'escalate', return: 'return' } as const;
  return actions.includes(names[act]);
}

/**
 * What a person may do with a ticket as a whole (TIC-2, TIC-6, TIC-11). Its code comes once the page is idle; what is pressed before
 * is kept until then.
 */
export class HeadController implements ReactiveController {
  readonly host: HeadHost;
  readonly #lazy: LazyController<HeadActing>;
  #drawn: HeadDrawing | undefined;
  #wish: Wish | undefined;

  constructor(host: HeadHost) {
    this.host = host;
    host.element.addController(this);
    new FactsScroll(host.element, () => host.messages.translate('factsScroll'));
    this.#lazy = new LazyController(
      host.element,
      async () => (await import('./acts/load.ts')).loadHeadActing(host.messages.load),
      () => host.messages.key,
    );
  }

  get words(): Translate<TicketHeadMessages> {
    return this.host.messages.translate;
  }

  get ticket(): Ticket | undefined {
    return this.host.ticket();
  }

  /** What is drawn by the code that comes later, once it has. */
  get drawn(): HeadDrawing | undefined {
    return this.#drawn;
  }

  /** Something was pressed, and not even the code for it could be had. */
  get isUnavailable(): boolean {
    return this.#wish !== undefined && this.#lazy.unavailable;
  }

  /** A control stands for this, also while it is under way. */
  offers(act: HeadAct): boolean {
    const { ticket } = this;
    return ticket !== undefined && (may(ticket, act) || this.#drawn?.isUnderWay(act) === true);
  }

  /** Nothing can be begun just now: what is shown may be old, or this very thing is under way. */
  isIdle(act: HeadAct): boolean {
    return this.host.isPaused() || this.#drawn?.isBusy(act) === true;
  }

  isOpen(act: Field): boolean {
    return this.#drawn?.isOpen(act) === true;
  }

  /** A press on the control of an act. */
  press(act: HeadAct, event: Event, end: Wish['end'] = 'first'): void {
    const { ticket } = this;
    if (!ticket || this.isIdle(act)) return;
    const { currentTarget, timeStamp } = event;
    this.#lazy.retry();
    this.#wish = { act, ticketId: ticket.id, button: currentTarget as HTMLElement, timeStamp, end };
    if (this.#drawn) this.#fulfil();
    else this.host.element.requestUpdate();
  }

  /** The dialog that is open. */
  renderDialog(): unknown {
    return this.#drawn?.dialog() ?? nothing;
  }

  /** Another person, connection, provider or ticket: nothing of what was begun stays. */
  forget(): void {
    this.#wish = undefined;
    this.#drawn?.forget();
  }

  hostUpdate(): void {
    const { loaded } = this.#lazy;
    if (loaded) this.#drawn ??= loaded.create(this);
    if (loaded) this.#drawn!.words = loaded.words;
  }

  hostUpdated(): void {
    if (this.#wish) void (this.#lazy.part && this.#fulfil());
    else if (this.host.isShown() && ACTS.some((act) => this.offers(act))) this.#lazy.prefetch();
  }

  #fulfil(): void {
    const wish = this.#wish!;
    this.#wish = undefined;
    const { ticket, host } = this;
    // It was meant for that ticket alone, and may be gone by now.
    if (ticket?.id !== wish.ticketId || !may(ticket, wish.act) || host.isPaused()) return;
    this.#drawn?.begin(wish.act, wish.button, wish.timeStamp, wish.end);
  }
}
