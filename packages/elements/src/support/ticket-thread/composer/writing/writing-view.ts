import { changedLine } from './changed-line.ts';
import { closedLine, reopenButton } from './closed-line.ts';
import { heldQuestion } from './held-question.ts';
import { notes } from './notes.ts';
import { readOnlyLine } from './read-only-line.ts';
import { replyChip } from './reply-chip.ts';
import type { Writing } from './writing.ts';

/** What a composer shows beyond its first content; undefined where there is nothing of it. */
export class WritingView {
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  get tone(): 'warning' | undefined {
    return this.#writing.audience.change && this.#writing.composer.mode === 'open' ? 'warning' : undefined;
  }

  /** In the place of the line that says who will see it. */
  line(): unknown {
    const { composer, audience } = this.#writing;
    if (composer.mode === 'closed') return closedLine(this.#writing);
    if (composer.mode === 'read_only') return readOnlyLine(this.#writing);
    return audience.change && changedLine(this.#writing, audience.change);
  }

  /** Between that line and the field: what waits for an answer, and what is answered. */
  above(): unknown {
    return [heldQuestion(this.#writing), replyChip(this.#writing)];
  }

  get placeholder(): string | undefined {
    return this.#writing.replyToId === undefined ? undefined : this.#writing.words('writeReply');
  }

  get error(): string | undefined {
    return this.#writing.error;
  }

  /** What the person should know of what they write. */
  below(): unknown {
    return notes(this.#writing);
  }

  /** At the start of the row of Send. */
  status(): unknown {
    return this.#writing.kept.render();
  }

  get sendLabel(): string | undefined {
    const { change, shown } = this.#writing.audience;
    return change && this.#writing.words('sendTo', { count: shown!.organizations.length });
  }

  /** In the place of Send. */
  action(): unknown {
    return reopenButton(this.#writing);
  }
}
