import { html, type TemplateResult } from 'lit';
import { actionButton } from '../../../../ui/action-button.ts';
import { withNames, type Audience } from '../audience-line.ts';
import type { Writing } from './writing.ts';

/** Characters of a message by which its writer knows it again. */
const EXCERPT = 120;

/** What was sent just when others came to read along: it waits until the person says that they may see it (THR-6). */
export function heldQuestion(writing: Writing): TemplateResult | undefined {
  const { composer, news, audience, draft, outbox } = writing;
  const { held } = news;
  const afterwards = (act: () => void) => (): void => {
    act();
    composer.focus();
  };
  if (writing.isHeld && audience.shown) {
    return question(writing, audience.shown, {
      send: afterwards(() => writing.deliver()),
      drop: afterwards(() => writing.keep()),
    });
  }
  if (!held || !draft || !outbox || composer.mode !== 'open') return undefined;
  const { id, body } = held.message;
  return question(writing, held.audience, {
    excerpt: body,
    send: afterwards(() => outbox.confirmAudience(id, held.audience.version)),
    drop: afterwards(() => void outbox.edit(id, draft)),
  });
}

interface Answers {
  /** Of a message that has left the field. */
  readonly excerpt?: string;
  readonly send: () => void;
  readonly drop: () => void;
}

function question(writing: Writing, { organizations }: Audience, { excerpt, send, drop }: Answers): TemplateResult {
  const { words, locale } = writing;
  return html`
    <div class="composer-held" role="group" aria-labelledby="composer-held">
      <p id="composer-held">${withNames((list) => words('held', list), organizations, locale)}</p>
      ${excerpt === undefined ? '' : html`<blockquote dir="auto">${cut(excerpt)}</blockquote>`}
      <div class="composer-answers">
        ${actionButton({ label: words('heldDrop'), small: true, act: drop })}
        ${actionButton({ label: words('heldSend'), small: true, act: send })}
      </div>
    </div>
  `;
}

const cut = (text: string): string => {
  const letters = [...text.slice(0, 2 * EXCERPT)];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : text;
};
