import { html, type TemplateResult } from 'lit';
import { icon } from '../../../../ui/icon.ts';
import { lock } from '../../../../ui/states/state-icons.ts';
import { AUDIENCE } from '../audience-line.ts';
import type { Writing } from './writing.ts';

/** The viewer's role only reads: who can change that, and that nothing they wrote before is lost (SES-6). */
export function readOnlyLine({ ticket, audience, text, words }: Writing): TemplateResult {
  const own = audience.shown?.organizations.find(({ type }) => type === ticket?.seat);
  return html`
    <div class="composer-line">
      ${icon(lock)}
      <p id=${AUDIENCE}>
        <strong>${words('readOnly')}</strong> ${own ? words('readOnlyWho', { organization: own.name }) : ''}
        ${text === '' ? '' : words('draftIsKept')}
      </p>
    </div>
  `;
}
