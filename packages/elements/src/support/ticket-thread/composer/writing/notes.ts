import { html, type TemplateResult } from 'lit';
import type { Writing } from './writing.ts';

/** What the person should know of what they write, beneath it: each a sentence of its own. */
export function notes(writing: Writing): TemplateResult | undefined {
  const { words, closing, room } = writing;
  const warnings = [
    keeping(writing),
    closing.problem && words(closing.problem === 'beaten' ? 'reopenBeaten' : 'reopenFailed'),
  ];
  const facts = [waiting(writing), room.left];
  const shown = [
    ...warnings.map((text) => text && html`<p class="composer-note warning">${text}</p>`),
    ...facts.map((text) => text && html`<p class="composer-note">${text}</p>`),
  ].filter(Boolean);
  return shown.length > 0 ? html`<div class="composer-notes">${shown}</div>` : undefined;
}

/** This browser doesn't keep what is written: better known than found out. */
function keeping({ draft, outbox, words }: Writing): string | undefined {
  if (draft?.value && draft.keeping.status === 'memory')
    return words(draft.keeping.reason === 'quota' ? 'draftNoSpace' : 'draftNotKept');
  return outbox && outbox.messages.length > 0 && outbox.keeping.status === 'memory'
    ? words('unsentNotKept')
    : undefined;
}

/** Why what is sent doesn't go yet. */
function waiting({ outbox, scope, composer, words }: Writing): string | undefined {
  if (composer.mode !== 'open' || !outbox || !scope) return undefined;
  if (outbox.waitsFor === 'network' || scope.health.current.status === 'offline') return words('offline');
  const isQueued = outbox.messages.some(({ state }) => state.status === 'queued');
  return outbox.waitsFor === 'failed' && isQueued ? words('waiting') : undefined;
}
