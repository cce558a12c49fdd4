import type { MoneyAct } from '@revampd/core';

/** An act that an element has begun, and doesn't show. */
interface LeftAct {
  readonly intents: OwnIntents;
  status: string;
  stop: (() => void) | undefined;
}

/** Whose an act is. */
export interface OwnIntents {
  /** The intent that is the element's to tell of. */
  readonly own: string;
  /** The one that a person has sent from it, and waits for. */
  readonly sent: string | undefined;
}

const ENDS = ['done', 'conflict', 'failed'];

/**
 * What was begun in an element that shows something else by now, or has left the page for a moment: it is followed until it is
 * known how it ended, since somebody has to tell of it (MNY-2).
 */
export class LeftActs<Request, Receipt> {
  readonly #tell: ((act: MoneyAct<Request, Receipt>) => void) | undefined;
  readonly #acts = new Map<MoneyAct<Request, Receipt>, LeftAct>();

  /** `tell` is called when one stands somewhere else than before; without it nothing is told before it is shown again. */
  constructor(tell: ((act: MoneyAct<Request, Receipt>) => void) | undefined) {
    this.#tell = tell;
  }

  /** Follows an act, if the intent is still in hand there. */
  add(act: MoneyAct<Request, Receipt>, intents: OwnIntents): void {
    this.take(act);
    const { status } = act.state;
    // What was refused before it was sent has ended by now, and nobody has told of it.
    const isEnded = ENDS.includes(status);
    const left: LeftAct = { intents, status: isEnded ? 'submitting' : status, stop: undefined };
    this.#acts.set(act, left);
    this.#follow(act, left);
    if (isEnded && left.stop) this.#react(act, left);
  }

  /** It is shown again: whose it is. */
  take(act: MoneyAct<Request, Receipt>): OwnIntents | undefined {
    const left = this.#acts.get(act);
    left?.stop?.();
    this.#acts.delete(act);
    return left?.intents;
  }

  /** The element has left the page: nothing is told before it is back. */
  pause(): void {
    for (const left of this.#acts.values()) {
      left.stop?.();
      left.stop = undefined;
    }
  }

  /** The element is back, and shows what it shows. */
  resume(): void {
    for (const [act, left] of this.#acts) {
      if (left.stop) continue;
      this.#follow(act, left);
      if (left.stop) this.#react(act, left);
    }
  }

  clear(): void {
    for (const act of this.#acts.keys()) this.take(act);
  }

  #follow(act: MoneyAct<Request, Receipt>, left: LeftAct): void {
    if (this.#tell) left.stop = act.subscribe(() => this.#react(act, left));
  }

  #react(act: MoneyAct<Request, Receipt>, left: LeftAct): void {
    const { state } = act;
    const isOurs = state.status !== 'idle' && state.intent.id === left.intents.own;
    if (!isOurs || ENDS.includes(state.status)) this.take(act);
    if (!isOurs || state.status === left.status) return;
    left.status = state.status;
    if (state.status !== 'submitting') this.#tell?.(act);
  }
}
