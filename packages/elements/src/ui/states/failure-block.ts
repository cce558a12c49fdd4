import type { RevampdError, StatesMessages, Translate } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { failureWords } from './failure.ts';
import type { HeadingLevel } from '../heading.ts';
import { icon } from '../icon.ts';
import { copy } from './state-icons.ts';
import { stateBlock } from './state-block.ts';

export interface FailureBlock {
  readonly error: RevampdError;
  readonly level: HeadingLevel;
  readonly words: Translate<StatesMessages>;
  /** What didn't load, for faults that have no title of their own: "Wallet didn't load". */
  readonly title: string;
  /** What is said where the thing itself isn't there; default: of the connection. */
  readonly notFound?: Told;
  /** What is said where the viewer's role doesn't read it; default: of billing. */
  readonly notPermitted?: Told;
  readonly retry: () => void;
  readonly retrying: boolean;
  /** Asks the host for help; undefined where it doesn't listen. */
  readonly contact: (() => void) | undefined;
}

/** In an element's own words. */
interface Told {
  readonly title: string;
  readonly body: string;
}

/** Why there is no content, in words, with what to do and the request id to quote (LOK-3, INTERACTION.md O8). */
export function failureBlock(block: FailureBlock): TemplateResult {
  const { error, level, words, title, retry, retrying, contact } = block;
  const told = failureWords(error);
  const own = { not_found: block.notFound, not_permitted: block.notPermitted }[error.code as string];
  return stateBlock({
    glyph: told.glyph,
    level,
    title: own?.title ?? (told.title ? words(told.title as 'endedTitle') : title),
    body: own?.body ?? words(told.body as 'endedBody'),
    failed: told.fault,
    actions: [
      ...(told.button ? [{ label: words(told.button as 'retry'), act: retry, pending: retrying }] : []),
      // An ended session and a missing right are no case for support.
      ...(contact && told.button === 'retry' ? [{ label: words('contact'), act: contact }] : []),
    ],
    footer: error.requestId && told.fault ? requestId(error.requestId, words) : nothing,
  });
}

function requestId(id: string, words: Translate<StatesMessages>): TemplateResult {
  return html`
    <p class="request">
      ${words('request')} <code>${id}</code>
      ${
        // Pages without https have no clipboard; the id can be selected there.
        'clipboard' in navigator
          ? html`
              <button
                type="button"
                class="ghost small"
                aria-label=${words('copyRequestId', { id })}
                @click=${(event: Event) => void copyText(id, words('copied'), event.currentTarget as Element)}
              >
                ${icon(copy)}
              </button>
              <span role="status"></span>
            `
          : nothing
      }
    </p>
  `;
}

/** Copies, and says so in the status beside the button; a browser that refuses is left to the person's own copying. */
async function copyText(text: string, said: string, button: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.nextElementSibling!.textContent = said;
  } catch {
    getSelection()?.selectAllChildren(button.previousElementSibling!);
  }
}
