import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { eventGlyphs } from '../entry/entry-icons.ts';
import type { Handing, HeadController } from './head-controller.ts';

export { facts } from './facts.ts';
export { headStyles } from './head.styles.ts';

/** A ticket's number, its title, what can be done with it, and what came of that (LOOKS.md 10, "Thread"). */
export function head(shown: HeadController, title: TemplateResult, more: unknown): TemplateResult {
  const { ticket, words } = shown;
  return html`
    <div class="ticket-head" part="head">
      <div class="ticket-names">
        <p class="ticket-number" part="number">
          ${ticket?.number ?? html`<span class="bone">&emsp;&emsp;&emsp;</span>`}
        </p>
        ${title}
      </div>
      <div class="ticket-acts">
        ${more}${handing(shown, 'escalate', words('escalate'))}
        ${handing(shown, 'return', words('return', { partner: partnerOf(shown) }))}
      </div>
      ${shown.isUnavailable ? html`<p class="ticket-note" role="alert">${words('unavailable')}</p>` : shown.drawn?.line()}
    </div>
  `;
}

const partnerOf = ({ ticket }: HeadController): string =>
  ticket?.audience.organizations.find(({ type }) => type === 'partner')?.name ?? '';

const handing = (shown: HeadController, act: Handing, label: string): TemplateResult | typeof nothing =>
  shown.offers(act)
    ? html`<button
        type="button"
        part="button"
        class="small"
        aria-haspopup="dialog"
        aria-disabled=${shown.isIdle(act) ? 'true' : nothing}
        @click=${(event: Event) => shown.press(act, event)}
      >
        ${icon(eventGlyphs[act === 'return' ? 'returned' : 'escalated']!, 'mirrored')}<span>${label}</span>
      </button>`
    : nothing;
