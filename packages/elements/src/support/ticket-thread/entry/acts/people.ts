import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { isComposing } from '../../../../ui/keys.ts';
import type { EntryScene, ReactionCount } from '../entry-scene.ts';
import { namesOf } from '../message-view.ts';

/** Names in the description of a reaction. */
const NAMED = 10;

/**
 * Who reacted so, up to ten, and how many more: what the pill before it is described by, seen at hover and focus. Escape takes
 * it away without moving either (WCAG 1.4.13); another one goes on to the entry.
 */
export function people({ people: all, count }: ReactionCount, id: string, scene: EntryScene): TemplateResult {
  const names = all.map(({ name }) => name);
  return html`<span class="tip" id=${id} dir="auto" ${ref(watch)}>${namesOf(names, count, NAMED, scene)}</span>`;
}

/** The keys of the pill, and the way of the pointer over both: heard on the box around them, once this stands in it. */
function watch(tip: Element | undefined): void {
  queueMicrotask(() => {
    const box = tip?.parentElement;
    box?.addEventListener('keydown', dismiss);
    for (const type of ['pointerleave', 'focusout']) box?.addEventListener(type, undismiss);
  });
}

function dismiss(event: KeyboardEvent): void {
  if (isComposing(event)) return;
  const box = event.currentTarget as HTMLElement;
  if (event.key !== 'Escape' || getComputedStyle(box.querySelector('.tip')!).display === 'none') return;
  event.preventDefault();
  event.stopPropagation();
  box.dataset.dismissed = '';
}

function undismiss(event: Event): void {
  delete (event.currentTarget as HTMLElement).dataset.dismissed;
}
