import { react, type Reaction, type ThreadEntryActsMessages, type Translate, type UnsentMessage } from '@revampd/core';
import { DialogController } from '../../../../controllers/dialog-controller.ts';
import type { EntryHost } from '../entry-acting.ts';
import { valueIn, type Message } from '../entry-scene.ts';
import { isGivenBy } from '../message-view.ts';
import { ReactionMenu } from './reaction-menu.ts';

type Words = Translate<ThreadEntryActsMessages>;
/** What an act came to, in the words of its key. */
type Note = 'reactionFailed' | 'reactionClosed' | 'reactionForbidden' | 'notCopied' | 'markedUnread';
/** What of a message was copied. */
export type Copied = 'copyText' | 'copyLink';

/** Failures of a reaction that trying again doesn't mend. */
const FINAL: Readonly<Record<string, Note>> = {
  ticket_closed: 'reactionClosed',
  not_permitted: 'reactionForbidden',
  not_found: 'reactionForbidden',
};

/** What is done with the entries of a thread. It draws nothing; `tools.ts`, `below.ts`, `unsent-foot.ts` and the dialog do. */
export class EntryActs {
  readonly menu: ReactionMenu;
  readonly dialog: DialogController;
  /** The unsent message that the dialog asks about. */
  deleting: UnsentMessage | undefined;
  /** May change with the language. */
  words: Words;

  readonly #host: EntryHost;
  #note: { readonly of: Message; readonly key: Note } | undefined;
  #copied: { readonly of: Message; readonly what: Copied } | undefined;

  constructor(host: EntryHost, words: Words) {
    this.#host = host;
    this.words = words;
    this.menu = new ReactionMenu(host, (message, reaction) => this.react(message, reaction));
    this.dialog = new DialogController(host.element);
    host.element.addController({ hostUpdate: () => this.#closeIfSent() });
  }

  /** What an act at this message came to, and whether that is a problem. */
  noteOf(message: Message): { readonly text: string; readonly isProblem: boolean } | undefined {
    if (this.#note?.of.id !== message.id) return undefined;
    return { text: this.words(this.#note.key), isProblem: this.#note.key !== 'markedUnread' };
  }

  /** Whether this was the last that was copied. */
  isCopied(message: Message, what: Copied): boolean {
    return this.#copied?.of.id === message.id && this.#copied.what === what;
  }

  /** The host's address of a message, where it has one. */
  addressOf(message: Message): string | undefined {
    return this.#host.addressOf?.(message);
  }

  /** Gives a reaction, or takes it back; shown at once, taken back where it fails, which is said (TIC-8). */
  react(message: Message, reaction: Reaction): void {
    const { scope, thread, scene } = this.#host;
    const [at, viewer] = [scope(), scene()?.viewer];
    if (!at || !viewer) return;
    this.#begin();
    // As it stands now: the one that was drawn may be older than the last press.
    const sequence = thread()?.sequenceOf(message.id);
    const current = ((sequence !== undefined && thread()?.entry(sequence)) || message) as Message;
    const given = current.reactions.find((one) => one.reaction === reaction);
    const isGiven = !(given && isGivenBy(given, viewer));
    const onEnd = (now: Message | undefined): void => (now ? thread()?.noteEntry(now) : undefined);
    void react(at, current, { reaction, isGiven, viewer }, onEnd).then((outcome) => {
      // Another person's page by now: it is none of their business.
      if (outcome.status === 'done' || outcome.error.code === 'aborted') return;
      this.#tell(message, valueIn(FINAL, outcome.error.code) ?? 'reactionFailed');
    });
  }

  reply(message: Message): void {
    this.#begin();
    this.#host.reply(message);
  }

  /** Copies its words, or the host's address of it. */
  async copy(message: Message, what: Copied): Promise<void> {
    this.#begin();
    const text = what === 'copyText' ? message.body : this.addressOf(message)!;
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = { of: message, what };
      this.#host.element.say(this.words('copied'), { own: true });
      this.#host.refresh(message.sequence);
    } catch {
      // Pages without https have no clipboard, and a browser may refuse.
      this.#tell(message, 'notCopied');
    }
  }

  /** From this message on everything is unread again (THR-4). */
  markUnread(message: Message): void {
    this.#begin();
    this.#host.thread()?.markUnread(message.sequence);
    this.#tell(message, 'markedUnread');
  }

  retry({ id }: UnsentMessage): void {
    this.#host.thread()?.outbox?.retry(id);
  }

  edit(message: UnsentMessage): void {
    this.#host.edit(message);
  }

  /** Sends one that was held to those who read along now (THR-6). */
  sendToAll({ id }: UnsentMessage): void {
    const audience = this.#host.scene()?.ticket.audience;
    if (audience) this.#host.thread()?.outbox?.confirmAudience(id, audience.version);
  }

  askToDelete(message: UnsentMessage, event: Event): void {
    this.deleting = message;
    this.dialog.open(event);
  }

  /** Lets go of the words. Focus goes to where one writes, for the message is gone. */
  delete(): void {
    const { deleting } = this;
    if (!deleting) return;
    this.dialog.close({ focus: this.#host.composer });
    this.#host.thread()?.outbox?.delete(deleting.id);
  }

  forget(): void {
    this.menu.close();
    this.dialog.close();
    this.#note = this.#copied = this.deleting = undefined;
  }

  /** Another tab may have sent or deleted what the dialog asks about. */
  #closeIfSent(): void {
    const isThere = this.#host.thread()?.unsent.some(({ id }) => id === this.deleting?.id);
    if (this.dialog.isOpen && !isThere) this.dialog.close({ focus: this.#host.composer });
  }

  /** The result of an act stands until the next (INTERACTION.md P6). */
  #begin(): void {
    const before = this.#note ?? this.#copied;
    this.#note = this.#copied = undefined;
    if (before) this.#host.refresh(before.of.sequence);
  }

  #tell(message: Message, key: Note): void {
    this.#note = { of: message, key };
    this.#host.element.say(this.words(key), { own: true });
    this.#host.refresh(message.sequence);
  }
}
