import type { Organization } from '@revampd/core';
import { html, type TemplateResult } from 'lit';

/** A connection's mark: its two organizations as joined tiles, the viewer's own in the accent (LOOKS.md 1). */
export function tiles(organizations: readonly Organization[], self: Organization['type']): TemplateResult {
  return html`<span class="tiles" aria-hidden="true"
    >${organizations.map((one) => tile(one, one.type === self))}</span
  >`;
}

const tile = ({ name, type }: Organization, isSelf: boolean): TemplateResult => html`
  <span class="tile ${isSelf ? 'self' : type === 'revampd' ? 'platform' : ''}">${[...name][0] ?? ''}</span>
`;
