import { html, type TemplateResult } from 'lit';
import { actionButton } from '../../../../ui/action-button.ts';
import { icon } from '../../../../ui/icon.ts';
import { lock } from '../../../../ui/states/state-icons.ts';
import { AUDIENCE } from '../audience-line.ts';
import type { Writing } from './writing.ts';

/** Who closed the ticket, that nothing is lost, and what to do (picture 08, THR-9). */
export function closedLine({ composer, closing, words }: Writing): TemplateResult {
  const { text, ticket, canReopen } = composer;
  const hasDraft = text !== '';
  const next = canReopen
    ? words(hasDraft ? 'reopenToSend' : 'reopenToWrite')
    : words('askToReopen', { organization: ticket!.assigned_organization.name });
  return html`
    <div class="composer-line">
      ${icon(lock)}
      <p id=${AUDIENCE}><strong>${closing.sentence}</strong> ${hasDraft ? words('draftIsKept') : ''} ${next}</p>
    </div>
  `;
}

/** Stands only where the viewer may reopen it (CON-7). */
export function reopenButton({ composer, closing, words, text }: Writing): TemplateResult | undefined {
  if (!composer.canReopen) return undefined;
  return actionButton({
    label: words(text === '' ? 'reopen' : 'reopenAndSend'),
    pendingLabel: words('reopening'),
    pending: closing.isReopening,
    act: () => void closing.reopen(),
  });
}
