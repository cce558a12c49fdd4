import { listFormat, type Ticket } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tiles } from '../../../ui/tiles.ts';
import type { ComposerController } from './composer-controller.ts';

export type Audience = Ticket['audience'];
export type AudienceMember = Audience['organizations'][number];

/** Of the line that says who will see what is written; the field is described by it. */
export const AUDIENCE = 'composer-audience';

/** Stands for a list in a message, until its names are put there. */
const LIST = '\uE000';

/** A message with a list in it, "A, B and C" in the locale's words, whose names keep their own direction. */
export function withNames(
  message: (list: { readonly list: string }) => string,
  members: readonly AudienceMember[],
  locale: string,
  look = (names: unknown): unknown => html`<strong>${names}</strong>`,
): TemplateResult {
  const [before, after] = message({ list: LIST }).split(LIST);
  const parts = listFormat(locale).formatToParts(members.map(({ name }) => name));
  const names = parts.map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value));
  return html`${before}${look(names)}${after}`;
}

/** How many people they are, where the platform says so. */
export function headCount({ organizations }: Audience, { words }: ComposerController): string {
  const count = organizations.reduce((sum, { people }) => sum + (people ?? Number.NaN), 0);
  return count > 0 ? ` · ${words('people', { count })}` : '';
}

/** Who will see the next message: all of their names, always (THR-6). */
export function audienceLine(composer: ComposerController): TemplateResult {
  const { words, ticket, source } = composer;
  const audience = ticket?.audience;
  return html`<div class="composer-line">
    ${ticket ? tiles(ticket.audience.organizations, ticket.seat) : nothing}
    <p id=${AUDIENCE}>
      ${
        audience
          ? html`${withNames((list) => words('visibleTo', list), audience.organizations, source.locale())}${headCount(audience, composer)}`
          : html`<span class="bone">&emsp;&emsp;&emsp;&emsp;</span>`
      }
    </p>
  </div>`;
}
