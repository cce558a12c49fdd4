import { listFormat, type UnsentMessage } from '@revampd/core';
import type { Audience, AudienceMember } from '../audience-line.ts';
import type { Writing } from './writing.ts';

/** A message that the server has refused, because others read along than those it was written for. */
export interface HeldMessage {
  readonly message: UnsentMessage;
  /** Those who read along now. */
  readonly audience: Audience;
}

/** What is said when others read along than before, and what waits until the person has said that they may (THR-6). */
export class AudienceNews {
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** The first message that waits for an answer. */
  get held(): HeldMessage | undefined {
    const { outbox, audience } = this.#writing;
    for (const message of outbox?.messages ?? []) {
      const { state } = message;
      if (state.status !== 'blocked' || state.reason !== 'audience_changed') continue;
      const told = (state.error.current as { readonly audience?: Audience } | undefined)?.audience;
      const shown = audience.shown;
      // The refusal may know more than the ticket on screen.
      const newest = told && told.version > (shown?.version ?? 0) ? told : shown;
      if (newest) return { message, audience: newest };
    }
    return undefined;
  }

  /** The names as a list in words. */
  list(members: readonly AudienceMember[]): string {
    return listFormat(this.#writing.locale).format(members.map(({ name }) => name));
  }

  sayChange(): void {
    const { words, audience, ticket } = this.#writing;
    const { change, shown } = audience;
    if (!change || !shown) return;
    const { joined, left } = change;
    const some = joined.length > 0 ? joined : left;
    if (some.length === 0) return;
    const names = { names: this.list(some), list: this.list(shown.organizations) };
    const text = joined.length > 0 ? words('saidJoined', names) : words('saidLeft', names);
    this.#writing.say(text, { key: `${ticket?.id}:audience:${shown.version}` });
  }

  /** The person has sent, and is asked. Focus stays where they write. */
  sayHeld(): void {
    const { shown } = this.#writing.audience;
    if (shown) this.#ask(shown, {});
  }

  hear({ id }: UnsentMessage): void {
    const { held } = this;
    if (held?.message.id === id) this.#ask(held.audience, { key: `${id}:held:${held.audience.version}` });
  }

  #ask({ organizations }: Audience, { key }: { readonly key?: string }): void {
    const text = this.#writing.words('held', { list: this.list(organizations) });
    this.#writing.say(text, key === undefined ? { own: true } : { own: true, key });
  }
}
