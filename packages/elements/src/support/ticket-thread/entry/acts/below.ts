import { html, nothing, type TemplateResult } from 'lit';
import type { EntryScene, Message } from '../entry-scene.ts';
import type { EntryActs } from './entry-acts.ts';
import { reactionChoice } from './reaction-choice.ts';

/** What the last act at a message came to, and its choice of reactions while that is open. */
export function below(message: Message, acts: EntryActs, scene: EntryScene): TemplateResult {
  const note = acts.noteOf(message);
  return html`${note ? html`<p class="note ${note.isProblem ? 'problem' : ''}">${note.text}</p>` : nothing}${
    acts.menu.isFor(message) ? reactionChoice(message, acts, scene) : nothing
  }`;
}
