/** What a tab is told of its place among those that share a stream. */
export interface LeadListener {
  /** It leads. */
  readonly onLead: () => void;
  /** Another one took the lead from it. */
  readonly onTaken: () => void;
  /** This browser has no locks for this page. */
  readonly onRefused: () => void;
}

/** A tab's way to the lead: one has it at a time, and the browser gives it on when that one dies (Web Locks). */
export interface LeadLock {
  /** Leads when those before it have let go. */
  wait(): void;
  /** Leads at once, in the place of one that can't or shouldn't. */
  take(): void;
  /** Lets go of it, or waits no longer. */
  leave(): void;
}

/** One request to the browser. */
interface Attempt {
  isHeld: boolean;
  /** Lets go, or waits no longer. */
  leave: () => void;
}

/** The lead of a name; nothing is asked for yet. */
export function createLeadLock(name: string, { onLead, onTaken, onRefused }: LeadListener): LeadLock {
  let current: Attempt | undefined;

  const leave = (): void => {
    const left = current;
    current = undefined;
    left?.leave();
  };

  const ask = (options: LockOptions, giveUp: () => void): void => {
    leave();
    const mine: Attempt = { isHeld: false, leave: giveUp };
    current = mine;
    navigator.locks
      .request(name, options, () => {
        // It was left while the browser made up its mind.
        if (current !== mine) return undefined;
        mine.isHeld = true;
        const held = new Promise<void>((release) => (mine.leave = release));
        onLead();
        return held;
      })
      .catch(() => {
        if (current !== mine) return;
        current = undefined;
        (mine.isHeld ? onTaken : onRefused)();
      });
  };

  return {
    wait() {
      const waiting = new AbortController();
      ask({ signal: waiting.signal }, () => waiting.abort());
    },
    take() {
      if (!current?.isHeld) ask({ steal: true }, () => {});
    },
    leave,
  };
}
