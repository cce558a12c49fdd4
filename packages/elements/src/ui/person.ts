import type { Actor, Organization } from '@revampd/core';
import { html, type TemplateResult } from 'lit';
import { partyOf } from './tiles.ts';

/** A person as a circle with initials, in the colour of their side of the connection (LOOKS.md 1, 3). Decorative: the name stands beside it. */
export const person = ({ name, organization }: Actor, self: Organization['type']): TemplateResult =>
  html`<span class="person tile ${partyOf(organization, organization.type === self)}" aria-hidden="true"
    >${initials(name)}</span
  >`;

/** The first letters of a name's first and last word: two at most, none of what is no letter or digit. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => [...word].find((one) => /[\p{L}\p{N}]/u.test(one))!.toLocaleUpperCase()).join('');
}
