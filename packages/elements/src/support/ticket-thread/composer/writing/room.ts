import { roomAfter } from './words.ts';
import type { Writing } from './writing.ts';

/** Characters left at which it is said, so that nobody is surprised (INTERACTION.md 2.1). */
const SAID_AT = [100, 20, 0];

/** How much more a message can hold. Nothing is ever cut: what is too long stays, and says so. */
export class Room {
  readonly #writing: Writing;
  #before = Number.POSITIVE_INFINITY;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** Characters that are left, where that is soon to matter; undefined before and after. */
  get left(): string | undefined {
    const room = roomAfter(this.#writing.text);
    return room >= 0 && room <= SAID_AT[0]! ? this.#writing.words('charactersLeft', { count: room }) : undefined;
  }

  get tooLong(): string | undefined {
    const room = roomAfter(this.#writing.text);
    return room < 0 ? this.#writing.words('tooLong', { count: -room }) : undefined;
  }

  typed(): void {
    const before = this.#before;
    const room = (this.#before = roomAfter(this.#writing.text));
    if (room < 0) {
      if (before >= 0) this.sayTooLong();
    } else if (SAID_AT.some((mark) => room <= mark && before > mark)) {
      this.#writing.say(this.#writing.words('charactersLeft', { count: room }), { own: true });
    }
  }

  sayTooLong(): void {
    const { tooLong } = this;
    if (tooLong) this.#writing.say(tooLong, { own: true });
  }

  forget(): void {
    this.#before = Number.POSITIVE_INFINITY;
  }
}
