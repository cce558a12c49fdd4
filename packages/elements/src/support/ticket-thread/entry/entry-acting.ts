import type { Reaction, Scope, Thread, UnsentMessage } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LazyController } from '../../../controllers/lazy-controller.ts';
import type { MessagesController } from '../../../controllers/messages-controller.ts';
import type { RevampdElement } from '../../../element/revampd-element.ts';
import type { EntryActing, EntryDrawing } from './acts/load.ts';
import { isMessage, type EntryHands, type EntryScene, type Message, type Quotation } from './entry-scene.ts';

/** What entries act through; what it answers may change from render to render. */
export interface EntryHost {
  readonly element: ReactiveControllerHost & HTMLElement & Pick<RevampdElement, 'say'>;
  readonly messages: Pick<MessagesController<unknown>, 'load' | 'key'>;
  readonly scope: () => Scope | undefined;
  readonly thread: () => Thread | undefined;
  /** Undefined before a ticket is there. */
  readonly scene: () => EntryScene | undefined;
  /** Draws an entry anew, by its sequence: what is shown of an act there has changed. */
  readonly refresh: (sequence: number) => void;
  /** Goes to an entry: a quote was pressed. */
  readonly jump: (id: `ent_${string}`) => void;
  /** The person answers to this message. */
  readonly reply: (message: Message) => void;
  /** Has the words of a message that isn't sent back in the composer. */
  readonly edit: (message: UnsentMessage) => void;
  /** Where one writes: focus goes there when an unsent message is deleted. */
  readonly composer: () => Element | null | undefined;
  /** Where the host's page shows a message, whole; undefined where it has no such page: nothing copies a link then. */
  readonly addressOf?: (message: Message) => string | undefined;
}

/** Something that is pressed at a message while the code for it is on its way. */
interface Wish {
  readonly at: Message;
  readonly act: (drawn: EntryDrawing) => void;
}

/**
 * The hands of a thread's entries: what they can do comes later, and what is pressed before it has come is kept until then.
 * Call `prefetch()` when the first content stands, and draw every entry anew when `drawnWith` is another.
 */
export class EntryActingController implements EntryHands, ReactiveController {
  drawn: EntryDrawing | undefined;
  refused: Message | undefined;

  readonly #host: EntryHost;
  readonly #lazy: LazyController<EntryActing>;
  #wish: Wish | undefined;

  constructor(host: EntryHost) {
    this.#host = host;
    const { element, messages } = host;
    element.addController(this);
    this.#lazy = new LazyController(
      element,
      async () => (await import('./acts/load.ts')).loadEntryActing(messages.load),
      () => messages.key,
    );
  }

  /** With what every entry is drawn: nothing, or the tools in one language. */
  get drawnWith(): unknown {
    return this.drawn && this.#lazy.loaded;
  }

  get needed(): EntryDrawing | undefined {
    void this.#lazy.part;
    return this.drawn;
  }

  /** Loads the tools once the page is idle. */
  prefetch(): void {
    this.#lazy.prefetch();
  }

  /** Another person or ticket: nothing of what was begun stays. */
  forget(): void {
    this.#wish = this.refused = undefined;
    this.drawn?.acts.forget();
  }

  quotation(id: string | undefined): Message['reply_to'] {
    const thread = this.#host.thread();
    const entry = thread?.entry(thread.sequenceOf(id ?? '') ?? 0);
    return entry ? { ...entry, excerpt: (isMessage(entry) ? entry.body : entry.reason) ?? '' } : null;
  }

  jump({ id }: Quotation): void {
    this.#host.jump(id as `ent_${string}`);
  }

  react(message: Message, reaction: Reaction): void {
    this.#wishFor(message, ({ acts }) => acts.react(message, reaction));
  }

  openMenu(message: Message, event: Event): void {
    const { currentTarget, timeStamp } = event;
    this.#wishFor(message, ({ acts }) => acts.menu.toggle(message, currentTarget as HTMLElement, timeStamp));
  }

  hostUpdate(): void {
    const { loaded, unavailable } = this.#lazy;
    if (loaded) {
      this.drawn ??= loaded.create(this.#host);
      this.drawn.acts.words = loaded.words;
    }
    const wish = this.#wish;
    if (!wish || !(loaded || unavailable)) return;
    this.#wish = undefined;
    const { element, scene } = this.#host;
    // After the render in which the tools come.
    if (loaded) void element.updateComplete.then(() => wish.act(this.drawn!));
    else {
      this.#refuse(wish.at);
      element.say(scene()!.words('actsUnavailable'), { own: true });
    }
  }

  #wishFor(at: Message, act: Wish['act']): void {
    this.#refuse(undefined);
    if (this.drawn) act(this.drawn);
    else {
      this.#lazy.retry();
      this.#wish = { at, act };
      void this.#lazy.part;
    }
  }

  #refuse(message: Message | undefined): void {
    const before = this.refused;
    this.refused = message;
    for (const one of [before, message]) if (one) this.#host.refresh(one.sequence);
  }
}
