import { html, nothing, type TemplateResult } from 'lit';
import type { FeedController } from './feed-controller.ts';

/** The words around the entries. */
export interface FeedWords {
  /** "Messages, oldest first". */
  readonly label: string;
  /** "Load older messages". */
  readonly loadOlder: string;
  /** "Loading older messages…". */
  readonly loadingOlder: string;
  /** "Couldn't load older messages. Try again". */
  readonly olderFailed: string;
  /** "Couldn't load newer messages. Try again". */
  readonly newerFailed: string;
}

/**
 * The scroller with the feed (INTERACTION.md 2.1): before it the button that loads what is older, where that doesn't come by
 * itself; the articles in it are the controller's. To be rendered only where there is something to show (`!isEmpty`).
 */
export function feed(controller: FeedController, words: FeedWords): TemplateResult {
  const { handle, thread } = controller;
  const { older, newer } = thread?.window ?? {};
  return html`
    <div
      class="scroller"
      part="log"
      tabindex="-1"
      @scroll=${handle.scroll}
      @focusin=${handle.focusIn}
      @keydown=${handle.key}
    >
      ${
        older && older.status !== 'end'
          ? edge('older', olderWords(older.status, words), older.status === 'loading', handle.loadOlder)
          : nothing
      }
      <div role="feed" aria-label=${words.label}></div>
      ${newer?.status === 'failed' ? edge('newer', words.newerFailed, false, handle.loadNewer) : nothing}
    </div>
  `;
}

const olderWords = (status: 'more' | 'loading' | 'failed', words: FeedWords): string =>
  status === 'failed' ? words.olderFailed : status === 'loading' ? words.loadingOlder : words.loadOlder;

/** Keeps its focus while it loads (F6). */
const edge = (side: string, label: string, isLoading: boolean, act: () => void): TemplateResult => html`
  <button
    type="button"
    part="button"
    class="edge"
    data-edge=${side}
    aria-disabled=${isLoading ? 'true' : nothing}
    @click=${act}
  >
    ${label}
  </button>
`;
