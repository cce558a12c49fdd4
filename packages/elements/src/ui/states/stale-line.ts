import type { StatesMessages, Translate } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { wifiOff } from './state-icons.ts';

/** What the line is drawn from. */
export interface StaleLine {
  readonly words: Translate<StatesMessages>;
  /** Since when, as it is read. */
  readonly time: string;
  /** The device has no network. */
  readonly isOffline: boolean;
  /** What else follows from it. */
  readonly consequence: string | undefined;
}

/** How old content is, above it (LIV-2, LOOKS.md 10). */
export function staleLine({ words, time, isOffline, consequence }: StaleLine): TemplateResult {
  return html`
    <p class="notice" part="stale">
      ${icon(wifiOff)}
      <span
        ><strong>${words('stale', { time })}</strong> ${words(isOffline ? 'offline' : 'reconnecting')}
        ${consequence ?? nothing}</span
      >
    </p>
  `;
}
