/** What a screen reader is given to say, as it is given: the page's announcers are light children of body and of its modals. */

/** One text that was said. */
export interface Said {
  readonly text: string;
  readonly isAssertive: boolean;
  /** Whose announcer: `body`, or the modal of the page. */
  readonly scope: Element;
  /** Milliseconds of the page's clock. */
  readonly at: number;
}

/** Marks of direction and a no-break space say nothing. */
const spoken = (text: string | null): string => (text ?? '').replaceAll(/[\u2068\u2069\u00a0]/g, ' ').trim();

/** Takes down everything that is said from now on, until the test is over. */
export function overhear(): readonly Said[] {
  const said: Said[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const announcer = target.parentElement;
      if (announcer?.localName !== 'revampd-announcer') continue;
      for (const { textContent } of addedNodes) {
        said.push({
          text: spoken(textContent),
          isAssertive: (target as Element).getAttribute('aria-live') === 'assertive',
          scope: announcer.parentElement!,
          at: performance.now(),
        });
      }
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  observers.push(observer);
  return said;
}

const observers: MutationObserver[] = [];
afterEach(() => observers.splice(0).forEach((observer) => observer.disconnect()));
