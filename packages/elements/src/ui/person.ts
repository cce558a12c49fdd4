import type { Actor, Organization } from '@revampd/core';
import { html, type TemplateResult } from 'lit';
import { partyOf } from './tiles.ts';

/** A person as a circle with initials, in the colour of their side of the connection (LOOKS.md 1, 3). Decorative: the name stands beside it. */
export const person = ({ name, organization }: Actor, self: Organization['type']): TemplateResult =>
  html`<span class="person ${partyOf(organization, organization.type === self)}" aria-hidden="true"
    >${initials(name)}</span
  >`;

/** The first letters of a name's first and last word: two at most. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${[...(first ?? '')][0] ?? ''}${[...(last ?? '')][0] ?? ''}`.toLocaleUpperCase();
}
