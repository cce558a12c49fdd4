import {
  openMessageDraft,
  openOutbox,
  type Draft,
  type MessageWords,
  type Outbox,
  type Scope,
  type UnsentMessage,
  type WordPlace,
} from '@revampd/core';

/** Who is told of a desk. */
export interface DeskOwner {
  /** What stands in the draft was found, or another tab changed it; `before` is what stood there. */
  heed(before: string): void;
  /** The outbox has changed; `message` is the one that did, if it was one. */
  hear(message: UnsentMessage | undefined): void;
}

/** Draft and outbox of one person in one ticket, until somebody else signs in (SES-7). */
export class Desk {
  readonly scope: Scope;
  readonly place: WordPlace;
  readonly draft: Draft<MessageWords>;
  readonly outbox: Outbox;
  /** What stood in the field when it was last looked at: another tab may take it away. */
  last = '';
  readonly #epoch: number;
  readonly #stops: readonly (() => void)[];

  constructor(scope: Scope, place: WordPlace, owner: DeskOwner) {
    this.scope = scope;
    this.place = place;
    this.#epoch = scope.epoch;
    this.draft = openMessageDraft(scope, place);
    this.outbox = openOutbox(scope, place);
    this.#stops = [
      this.draft.subscribe(() => {
        const before = this.last;
        this.last = this.draft.value?.body ?? '';
        owner.heed(before);
      }),
      this.outbox.subscribe((message) => owner.hear(message)),
    ];
  }

  /** It is still for the person who is signed in, and for this ticket. */
  isFor(scope: Scope, { connectionId, objectId }: WordPlace): boolean {
    const { place } = this;
    return this.isOwn && this.scope === scope && place.connectionId === connectionId && place.objectId === objectId;
  }

  get isOwn(): boolean {
    return this.scope.epoch === this.#epoch;
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.draft.close();
    this.outbox.close();
  }
}
