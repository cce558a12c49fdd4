import type { Organization } from '@revampd/core';
import { html, type TemplateResult } from 'lit';

/** A connection's mark: its two organizations as joined tiles, the viewer's own in the accent (LOOKS.md 1). */
export function tiles(organizations: readonly Organization[], self: Organization['type']): TemplateResult {
  return html`<span class="tiles" aria-hidden="true"
    >${organizations.map((one) => tile(one, one.type === self))}</span
  >`;
}

/** An organization as a tile with its letter. Decorative: the name stands beside it. */
export const tile = (organization: Organization, isSelf: boolean, size = ''): TemplateResult => html`
  <span class="tile ${partyOf(organization, isSelf)} ${size}" aria-hidden="true"
    >${[...organization.name][0] ?? ''}</span
  >
`;

/** The class of a side's colour: the viewer's own, Revampd's, or the counterpart's (LOOKS.md 3). */
export const partyOf = ({ type }: Organization, isSelf: boolean): string =>
  isSelf ? 'self' : type === 'revampd' ? 'platform' : '';
