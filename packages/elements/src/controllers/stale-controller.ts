import { formatDate, type Health, type ListMessages, type Translate } from '@revampd/core';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { wifiOff } from '../ui/icons.ts';

/** An element whose content may be out of date. */
export interface StaleHost extends ReactiveControllerHost {
  readonly status: Health;
  say(text: string): void;
}

/** In whose words, language and time the age is told. */
export interface StaleVoice {
  readonly words: Translate<ListMessages>;
  /** BCP 47. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * Says how old content is while it may be out of date: in a line above it, and once in words; and once that it is right again
 * (LIV-2, INTERACTION.md 3.2).
 */
export class StaleController implements ReactiveController {
  readonly #host: StaleHost;
  readonly #voice: () => StaleVoice | undefined;
  readonly #failedSince: () => string | undefined;
  #wasSaid = false;

  /** `failedSince` is when what is shown was read, while reading it again fails: RFC 3339. */
  constructor(host: StaleHost, voice: () => StaleVoice | undefined, failedSince: () => string | undefined) {
    this.#host = host;
    this.#voice = voice;
    this.#failedSince = failedSince;
    host.addController(this);
  }

  /** Since when content may be out of date, RFC 3339; undefined while it isn't. */
  get since(): string | undefined {
    const { status, since } = this.#host.status;
    return this.#failedSince() ?? (status === 'stale' || status === 'offline' ? since : undefined);
  }

  /** The line above content; `consequence` is what else follows from it. */
  line(consequence?: string): TemplateResult | typeof nothing {
    const { since } = this;
    const voice = this.#voice();
    if (since === undefined || !voice) return nothing;
    const { words } = voice;
    return html`
      <p class="notice" part="stale">
        ${icon(wifiOff)}
        <span
          ><strong>${words('stale', { time: timeOf(since, voice) })}</strong>
          ${words(this.#host.status.status === 'offline' ? 'offline' : 'reconnecting')} ${consequence ?? nothing}</span
        >
      </p>
    `;
  }

  hostUpdated(): void {
    const { since } = this;
    const voice = this.#voice();
    if (!voice || (since !== undefined) === this.#wasSaid) return;
    this.#wasSaid = since !== undefined;
    this.#host.say(since ? voice.words('staleSpoken', { time: timeOf(since, voice) }) : voice.words('upToDate'));
  }

  hostDisconnected(): void {
    this.#wasSaid = false;
  }
}

const timeOf = (moment: string, { locale, timeZone }: StaleVoice): string =>
  formatDate(moment, { locale, timeZone, style: 'time' });
