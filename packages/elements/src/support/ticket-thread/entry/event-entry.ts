import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { eventGlyphs } from './entry-icons.ts';
import { domId, valueIn, type EntryPlace, type EntryScene, type TicketEvent } from './entry-scene.ts';
import { fullTimeOf, timeOf } from './entry-time.ts';
import { eventName, eventSentence, readersAfter } from './event-view.ts';

/** Something that was done to the ticket, as a sentence; an escalation is a strip with its reason and who reads along. */
export function eventEntry(event: TicketEvent, { startsDay }: EntryPlace, scene: EntryScene): TemplateResult {
  const { words } = scene;
  const { created_at: moment, reason, kind, to } = event;
  const [time, full] = [timeOf(moment, scene), fullTimeOf(moment, scene)];
  const glyph = valueIn(eventGlyphs, to) ?? valueIn(eventGlyphs, kind) ?? eventGlyphs.other!;
  const readers = readersAfter(event, scene.ticket, scene);
  return html`
    <span hidden id="${domId(event)}-name">${eventName(event, startsDay ? full : time, words)}</span>
    <div class="event" part="event" data-kind=${kind}>
      <span class="glyph">${icon(glyph, to === 'open' ? 'dashed' : 'mirrored')}</span>
      <div>
        <p class="sentence">
          ${eventSentence(event, words).map((text, at) => (at % 2 ? html`<b dir="auto">${text}</b>` : text))}
          <span class="when">· <time datetime=${moment} title=${full}>${time}</time></span>
        </p>
        ${reason ? html`<p class="reason"><bdi>${words('said', { words: reason })}</bdi></p>` : nothing}
        ${readers ? html`<p>${readers}</p>` : nothing}
      </div>
    </div>
  `;
}
