import { html, type TemplateResult } from 'lit';
import { actionButton } from '../../../../ui/action-button.ts';
import { tiles } from '../../../../ui/tiles.ts';
import { AUDIENCE, headCount, withNames } from '../audience-line.ts';
import type { AudienceChange } from './audience-watch.ts';
import type { Writing } from './writing.ts';

/** Others read along than the person knows: who came or went, and who will see what they write (picture 08, THR-6). */
export function changedLine(writing: Writing, { joined, left, stayed }: AudienceChange): TemplateResult {
  const { words, news, composer, audience, ticket, locale } = writing;
  const shown = audience.shown!;
  const fact =
    joined.length > 0
      ? words('joined', { names: news.list(joined) })
      : left.length > 0
        ? words('left', { names: news.list(left) })
        : words('changed');
  const key = joined.length > 0 ? 'joinedNote' : left.length > 0 ? 'leftNote' : 'changedNote';
  const readers = joined.length > 0 ? stayed : shown.organizations;
  return html`
    <div class="composer-line warning changed">
      ${tiles(shown.organizations, ticket!.seat)}
      <p id=${AUDIENCE}>
        <strong>${fact}</strong> ${withNames(
          (list) => words(key, list),
          readers,
          locale,
          (names) => names,
        )}${headCount(shown, composer)}
      </p>
      ${actionButton({ label: words('dismiss'), kind: 'ghost', small: true, act: writing.dismiss })}
    </div>
  `;
}
