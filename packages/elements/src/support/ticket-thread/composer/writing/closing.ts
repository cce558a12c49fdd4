import { changeTicket, formatDate, isOwn, type Ticket } from '@revampd/core';
import { deepActiveElement } from '../../../../controllers/active-element.ts';
import type { Closing as Closed } from '../composer-source.ts';
import type { Writing } from './writing.ts';

/** A ticket that was closed while somebody wrote, and its reopening from here (THR-9, TIC-11). */
export class Closing {
  isReopening = false;
  /** Why the last reopening came to nothing: something else came first, or it failed. */
  problem: 'failed' | 'beaten' | undefined;
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** Who closed it and when, as a sentence; undefined where it isn't closed. */
  get sentence(): string | undefined {
    const { ticket, words, locale } = this.#writing;
    const closed = this.#closed;
    if (!ticket || !closed) return undefined;
    const { by, at } = closed;
    const format = { locale, timeZone: ticket.time_zone };
    const isToday = formatDate(at, format) === formatDate(new Date().toISOString(), format);
    const when = formatDate(at, { ...format, style: isToday ? 'time' : 'day' });
    if (!by) return words(isToday ? 'closedAt' : 'closedOn', { when });
    if (isOwn(this.#writing.scope, by)) return words(isToday ? 'closedByYouAt' : 'closedByYouOn', { when });
    return words(isToday ? 'closedByAt' : 'closedByOn', { name: by.name, when });
  }

  /** It was closed or reopened while it was on screen. */
  say(isClosed: boolean): void {
    this.problem = undefined;
    const { words, ticket, text } = this.#writing;
    const key = `${ticket?.id}:status:${ticket?.version}`;
    const by = this.#closed?.by;
    if (!isClosed) {
      if (text !== '') this.#writing.say(words('saidReopened'), { key });
    } else if (!isOwn(this.#writing.scope, by)) {
      const fact = by ? words('saidClosed', { name: by.name }) : words('saidClosedBySomebody');
      this.#writing.say(text === '' ? fact : `${fact} ${words('draftIsKept')}`, { key });
    }
  }

  /** Reopens the ticket, and sends what stands in the field once that is so. */
  async reopen(): Promise<void> {
    const { scope, ticket, composer } = this.#writing;
    const { host } = composer;
    if (!scope || !ticket || this.isReopening) return;
    const { epoch } = scope;
    this.isReopening = true;
    this.problem = undefined;
    host.requestUpdate();
    const outcome = await changeTicket(scope, ticket, { status: 'open' });
    this.isReopening = false;
    host.requestUpdate();
    if (scope.epoch !== epoch) return;
    const now = outcome.status === 'done' ? outcome.thing : (outcome.error.current as Ticket | undefined);
    const isOpen = now?.id === ticket.id && now.status !== 'closed';
    if (outcome.status === 'done') composer.source.reopened?.(outcome.thing);
    if (!isOpen) this.problem = outcome.status === 'conflict' ? 'beaten' : 'failed';
    // With the next render the ticket that is shown is the one that is open, and its audience known.
    await host.updateComplete;
    // Another ticket, or another place: what stands in the field now was meant for that.
    if (composer.ticket?.id !== ticket.id || !host.isConnected) return;
    if (!isOpen) {
      this.#writing.say(this.#writing.words(this.problem === 'beaten' ? 'reopenBeaten' : 'reopenFailed'), {
        own: true,
      });
      return;
    }
    if (composer.mode === 'open' && composer.text !== '') composer.send();
    const active = deepActiveElement();
    if (active === null || host.shadowRoot?.activeElement?.closest('.composer')) composer.focus();
  }

  forget(): void {
    this.isReopening = false;
    this.problem = undefined;
  }

  get #closed(): Closed | undefined {
    const { ticket, source } = this.#writing.composer;
    if (ticket?.status !== 'closed' && !this.isReopening) return undefined;
    return source.closing?.() ?? (ticket && { by: ticket.changed_by, at: ticket.changed_at });
  }
}
