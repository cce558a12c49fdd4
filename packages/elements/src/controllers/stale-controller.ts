import { formatDate, type Health, type StatesMessages, type Translate } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element whose content may be out of date. */
export interface StaleHost extends ReactiveControllerHost {
  readonly status: Health;
  say(text: string): void;
}

/** In whose words, language and time the age is told. */
export interface StaleVoice {
  readonly words: Translate<StatesMessages>;
  /** BCP 47. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
}

/**
 * Knows how old content is while it may be out of date, for a line above it (`ui/states/stale-line.ts`); says so once, and
 * once that it is right again (LIV-2, INTERACTION.md 3.2).
 */
export class StaleController implements ReactiveController {
  readonly #host: StaleHost;
  readonly #voice: () => StaleVoice | undefined;
  readonly #failedSince: () => string | undefined;
  #wasSaid = false;

  /**
   * `voice` is asked again at each render: its words may come later. `failedSince` is when what is shown was read, while
   * reading it again fails: RFC 3339.
   */
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

  /** Since when, in words' form; for the line above content. */
  get line(): { readonly time: string; readonly isOffline: boolean } | undefined {
    const { since } = this;
    const voice = this.#voice();
    if (since === undefined || !voice) return undefined;
    return { time: timeOf(since, voice), isOffline: this.#host.status.status === 'offline' };
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
