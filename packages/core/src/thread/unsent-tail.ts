import type { ThreadEntry } from '@revampd/api-client';
import type { Outbox } from '../outbox/outbox.ts';
import type { UnsentMessage } from '../outbox/unsent-message.ts';

/** What stands behind the newest entry: the person's own messages that have no place in the thread yet (THR-1). */
export interface UnsentTail {
  /** In the order in which they were written. */
  readonly messages: readonly UnsentMessage[];
  /** The window reaches to this sequence: what stands in it leaves the tail. */
  reach(sequence: number): void;
  close(): void;
}

/**
 * The tail of a thread over an outbox. `onSent` puts an entry into the thread and says whether it stands in the window: one
 * that was acknowledged before an entry in front of it came waits here, so that nothing vanishes or changes its order.
 */
export function createUnsentTail(
  outbox: Outbox,
  onSent: (entry: ThreadEntry) => 'shown' | 'ahead' | 'elsewhere',
  onChange: () => void,
): UnsentTail {
  const ahead: { readonly message: UnsentMessage; readonly sequence: number }[] = [];
  let list: readonly UnsentMessage[] | undefined;
  const changed = (): void => {
    list = undefined;
    onChange();
  };
  const stop = outbox.subscribe((message) => {
    if (message?.state.status === 'sent' && message.state.entry) {
      const { entry } = message.state;
      if (onSent(entry) === 'ahead') ahead.push({ message, sequence: entry.sequence });
    }
    changed();
  });
  return {
    get messages() {
      if (ahead.length === 0) return outbox.messages;
      return (list ??= [...ahead.map(({ message }) => message), ...outbox.messages].sort(
        (left, right) => left.order - right.order,
      ));
    },
    reach(sequence) {
      const before = ahead.length;
      for (let at = ahead.length - 1; at >= 0; at -= 1) if (ahead[at]!.sequence <= sequence) ahead.splice(at, 1);
      if (ahead.length !== before) changed();
    },
    close: stop,
  };
}
