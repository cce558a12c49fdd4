import { escalate, returnToPartner, type RevampdError, type Scope, type Ticket } from '@revampd/core';
import { DialogController } from '../../../../controllers/dialog-controller.ts';
import { RevampdEscalateEvent } from '../../../../events/escalate.ts';
import { RevampdEscalatedEvent } from '../../../../events/escalated.ts';
import type { StatusTone } from '../../../../ui/status-line.ts';
import { may, type Handing } from '../head-controller.ts';
import { RESULT, type HeadDrawing } from './head-drawing.ts';
import { mayPass, sentence, type Said } from './lines.ts';
import { handedWords, notHandedWords } from './handing-words.ts';

/** Characters that a reason may have (the contract's Reason). */
export const REASON_LENGTH = 500;
/** So few left are counted. */
const COUNTED = 100;
/** How few left are said aloud (INTERACTION.md 2.1). */
const SPOKEN: readonly number[] = [100, 20, 0];
/** Milliseconds after which a person who waits is told that it goes on (INTERACTION.md P4). */
const STILL_WORKING = 10_000;

/** In memory alone, for the same ticket's next dialog or element of the same person (INTERACTION.md K4). */
const kept = new WeakMap<Scope, Map<string, string>>();

type State =
  | { readonly status: 'idle' | 'sending' }
  | { readonly status: 'done'; readonly version: number }
  | { readonly status: 'conflict' | 'failed'; readonly error: RevampdError };

/** Escalation and return of a ticket, with the reason: the dialog, what is sent, and what comes of it (TIC-6). */
export class HandingActs {
  readonly dialog: DialogController;
  /** What the dialog is for; it outlives the dialog, for what is still under way. */
  kind: Handing = 'escalate';
  /** The ticket as the dialog was opened for it. */
  ticket: Ticket | undefined;
  state: State = { status: 'idle' };
  /** What is wrong with the reason is shown. */
  isChecked = false;
  isSlow = false;

  readonly #drawing: HeadDrawing;
  #generation = 0;
  /** The host has heard of this reason before: a retry makes no other event. */
  #told: string | undefined;
  #wasOver = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(drawing: HeadDrawing) {
    this.#drawing = drawing;
    const { element } = drawing.head.host;
    this.dialog = new DialogController(element);
    element.addController({ hostUpdate: () => this.#follow(), hostUpdated: () => this.#tellOver() });
  }

  /** What was typed, and neither sent nor cleared. */
  get reason(): string {
    return this.#notes?.get(this.#noteKey) ?? '';
  }

  get left(): number {
    return REASON_LENGTH - [...this.reason.trim()].length;
  }

  /** So many more characters, where few are left. */
  get room(): number | undefined {
    return this.left <= COUNTED ? Math.max(this.left, 0) : undefined;
  }

  get problem(): 'needed' | 'tooLong' | undefined {
    if (this.left < 0) return 'tooLong';
    return this.isChecked && this.reason.trim() === '' ? 'needed' : undefined;
  }

  /** Nothing can be confirmed any more: somebody was first, or the ticket has changed since. */
  get isOver(): boolean {
    const { ticket } = this.#drawing.head;
    return this.state.status === 'conflict' || !(this.isSending(this.kind) || (ticket && may(ticket, this.kind)));
  }

  isSending(kind: Handing): boolean {
    return this.state.status === 'sending' && this.kind === kind && this.#drawing.head.ticket?.id === this.ticket?.id;
  }

  /** What came of it, for the dialog or the head. */
  get said(): (Said & { readonly tone: StatusTone; readonly canRetry?: boolean }) | undefined {
    const { state, ticket } = this;
    if (!ticket || this.#drawing.head.ticket?.id !== ticket.id) return undefined;
    switch (state.status) {
      case 'done':
        return { tone: 'success', fact: handedWords(this, this.#drawing) };
      case 'failed':
        return {
          tone: 'danger',
          canRetry: !this.isOver && mayPass(state.error),
          ...notHandedWords(this, state.error, this.#drawing),
        };
      case 'conflict':
        return { tone: 'warning', ...notHandedWords(this, state.error, this.#drawing) };
      default:
        return this.dialog.isOpen && this.isOver
          ? { tone: 'warning', ...notHandedWords(this, undefined, this.#drawing) }
          : undefined;
    }
  }

  /** Opens the dialog, with the reason that was begun. */
  begin(kind: Handing, button: Element): void {
    const { ticket } = this.#drawing.head;
    if (this.state.status === 'sending') {
      if (ticket?.id === this.ticket?.id) return;
      // That of another ticket goes on; its answer is told apart from this one's.
      this.#generation += 1;
      this.#stopTimer();
      this.state = { status: 'idle' };
    }
    this.#drawing.clear();
    this.kind = kind;
    this.ticket = this.#drawing.head.ticket;
    this.isChecked = false;
    this.dialog.open(button);
  }

  readonly typed = (reason: string): void => {
    const before = this.left;
    this.#keep(reason);
    if (this.state.status === 'failed') this.state = { status: 'idle' };
    const { element } = this.#drawing.head.host;
    const { words } = this.#drawing;
    const { left } = this;
    const isCounted = SPOKEN.some((count) => before > count && left <= count);
    const text = left < 0 ? words('reasonTooLong', { max: REASON_LENGTH }) : words('charactersLeft', { count: left });
    if (left < 0 ? before >= 0 : isCounted) element.say(text, { own: true, inDialog: true });
    element.requestUpdate();
  };

  /** Sends it, or focuses what is to be mended. */
  async confirm(): Promise<void> {
    const { host } = this.#drawing.head;
    const { ticket, kind, reason } = this;
    const scope = host.scope();
    this.isChecked = true;
    host.element.requestUpdate();
    if (this.problem) {
      await host.element.updateComplete;
      this.#find('#ticket-reason')?.focus({ preventScroll: true });
      return;
    }
    const now = host.ticket();
    if (!scope || !ticket || now?.id !== ticket.id || host.isPaused() || this.isOver || this.isSending(kind)) return;
    const words = reason.trim();
    const detail = {
      connectionId: ticket.connection_id,
      ticketId: ticket.id,
      to: kind === 'escalate' ? 'revampd' : 'partner',
      reason: words,
    } as const;
    const isTold = this.#told === `${ticket.id} ${kind} ${words}`;
    if (!isTold && !host.element.dispatchEvent(new RevampdEscalateEvent(detail))) {
      this.dialog.close();
      return;
    }
    this.#told = `${ticket.id} ${kind} ${words}`;
    await this.#send(scope, now, detail);
  }

  dismiss(): void {
    if (this.state.status !== 'sending') this.state = { status: 'idle' };
  }

  forget(): void {
    this.#generation += 1;
    this.dialog.close();
    this.#stopTimer();
    this.state = { status: 'idle' };
    this.ticket = this.#told = undefined;
  }

  async #send(
    scope: Scope,
    ticket: Ticket,
    detail: ConstructorParameters<typeof RevampdEscalateEvent>[0],
  ): Promise<void> {
    const { element } = this.#drawing.head.host;
    const [generation, { epoch }] = [this.#generation, scope];
    this.state = { status: 'sending' };
    this.#slowTimer = setTimeout(() => this.#tellSlow(), STILL_WORKING);
    element.requestUpdate();
    const act = this.kind === 'escalate' ? escalate : returnToPartner;
    const outcome = await act(scope, ticket, detail.reason);
    if (scope.epoch !== epoch) return;
    const shown = this.#drawing.head.ticket;
    // After a return there may be none at all.
    const isLeft = generation !== this.#generation || (shown !== undefined && shown.id !== ticket.id);
    if (isLeft) {
      this.#tellLeft(outcome, ticket, detail);
      if (generation !== this.#generation) return;
    }
    this.#stopTimer();
    element.requestUpdate();
    if (outcome.status !== 'done') {
      this.state = outcome;
      await this.#show();
      return;
    }
    this.state = { status: 'done', version: outcome.thing.version };
    this.#told = undefined;
    this.#keep('');
    if (isLeft) return;
    this.#tellDone();
    element.dispatchEvent(new RevampdEscalatedEvent({ ...detail, at: outcome.thing.changed_at }));
  }

  /** Another ticket is shown by now: what came of this one is said by its number. */
  #tellLeft(
    outcome: Awaited<ReturnType<typeof escalate>>,
    ticket: Ticket,
    detail: ConstructorParameters<typeof RevampdEscalateEvent>[0],
  ): void {
    const { element } = this.#drawing.head.host;
    const { words } = this.#drawing;
    const isEscalation = detail.to === 'revampd';
    const partner = ticket.audience.organizations.find(({ type }) => type === 'partner')?.name ?? '';
    const done = isEscalation ? words('escalated', { support: words('support') }) : words('returned', { partner });
    const text = outcome.status === 'done' ? done : words(isEscalation ? 'escalateFailed' : 'returnFailed');
    element.say(`${ticket.number}: ${text}`, { own: true });
    if (outcome.status === 'done')
      element.dispatchEvent(new RevampdEscalatedEvent({ ...detail, at: outcome.thing.changed_at }));
  }

  /** Focus goes to what came of it, or it is said; never both (A5). */
  #tellDone(): void {
    const { element } = this.#drawing.head.host;
    // After a return there is nothing left to stand on: it is said in any case.
    if (this.dialog.isOpen && this.kind === 'escalate') this.dialog.close({ focus: () => this.#find(`#${RESULT}`) });
    else {
      this.dialog.close();
      element.say(handedWords(this, this.#drawing), { own: true });
    }
  }

  /** An open dialog says it on top, with focus, and keeps what was typed; else it stands in the head, and is said. */
  async #show(): Promise<void> {
    const { element } = this.#drawing.head.host;
    this.dialog.guard.arm();
    await element.updateComplete;
    if (this.dialog.isOpen) this.#find('#ticket-outcome')?.focus({ preventScroll: true });
    else if (this.said) element.say(sentence(this.said), { own: true });
  }

  #tellSlow(): void {
    const { element } = this.#drawing.head.host;
    this.isSlow = true;
    element.requestUpdate();
    element.say(this.#drawing.words('stillWorking'), { own: true, inDialog: this.dialog.isOpen });
  }

  #stopTimer(): void {
    clearTimeout(this.#slowTimer);
    this.isSlow = false;
  }

  /** The ticket isn't there any more, or another one is; or what was done is undone by others. */
  #follow(): void {
    const { ticket } = this.#drawing.head;
    const { state } = this;
    if (this.dialog.isOpen && ticket?.id !== this.ticket?.id) this.dialog.close();
    if (state.status !== 'done') return;
    const isUndone = this.kind === 'escalate' && ticket && ticket.version > state.version && !ticket.escalation;
    if (!ticket || isUndone) this.state = { status: 'idle' };
  }

  /** Somebody was first while the dialog stood open: it is said where the person is, and takes no focus (F1). */
  #tellOver(): void {
    const isOver = this.dialog.isOpen && this.state.status === 'idle' && this.isOver;
    if (isOver && !this.#wasOver && this.said) {
      this.dialog.guard.arm();
      this.#drawing.head.host.element.say(sentence(this.said), { own: true, inDialog: true });
    }
    this.#wasOver = isOver;
  }

  get #noteKey(): string {
    return `${this.#drawing.head.host.scope()?.epoch} ${this.ticket?.id} ${this.kind}`;
  }

  get #notes(): Map<string, string> | undefined {
    const scope = this.#drawing.head.host.scope();
    if (!scope) return undefined;
    const notes = kept.get(scope) ?? new Map<string, string>();
    kept.set(scope, notes);
    return notes;
  }

  #keep(reason: string): void {
    if (reason === '') this.#notes?.delete(this.#noteKey);
    else this.#notes?.set(this.#noteKey, reason);
  }

  #find(selector: string): HTMLElement | null {
    return this.#drawing.head.host.element.shadowRoot!.querySelector(selector);
  }
}
