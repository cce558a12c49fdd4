/** Milliseconds between two marks that are sent (INTERACTION.md 3.5). */
const PAUSE = 1_000;

/** How far a person has read, as it is told to the server. */
export interface ReadMark {
  /** An entry was seen: the highest is sent, at most once a second, and never a lower one again (THR-4). */
  seen(sequence: number): void;
  /** Everything from this entry on is unread again. What is still on screen doesn't undo that, until `follow()`. */
  unread(sequence: number): void;
  /** What is seen from now on counts again: the person came back to the thread. */
  follow(): void;
  close(): void;
}

/** `send` moves the mark, back only where it is told so; where it fails, the next entry that is seen takes it along. */
export function createReadMark(send: (sequence: number, isBack: boolean) => Promise<boolean>): ReadMark {
  let seen = 0;
  let sent = 0;
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const move = (to: number, isBack: boolean): void => {
    sent = to;
    void send(to, isBack).then((isDone) => {
      if (!isDone && sent === to) sent = 0;
    });
  };
  const tick = (): void => {
    timer = undefined;
    if (isHeld || seen <= sent) return;
    move(seen, false);
    timer = setTimeout(tick, PAUSE);
  };

  return {
    seen(sequence) {
      if (isHeld || (sequence <= seen && seen <= sent)) return;
      seen = Math.max(seen, sequence);
      if (timer === undefined) tick();
    },
    unread(sequence) {
      isHeld = true;
      clearTimeout(timer);
      timer = undefined;
      seen = sequence - 1;
      move(seen, true);
    },
    follow() {
      isHeld = false;
    },
    close() {
      clearTimeout(timer);
      isHeld = true;
    },
  };
}
