import { html } from 'hono/html';

/** Harborline's mark: a lighthouse beam over two waves. */
export const brandMark = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 13 21 4v9Z" fill="currentColor" stroke="none" />
  <path
    d="M3 17c1.5-1.3 3-1.3 4.5 0s3 1.3 4.5 0 3-1.3 4.5 0 3 1.3 4.5 0M3 21c1.5-1.3 3-1.3 4.5 0s3 1.3 4.5 0 3-1.3 4.5 0 3 1.3 4.5 0"
  />
</svg>`;

/** From Lucide (ISC), as below. */
export const chevronDown = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>`;
export const globe = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <path d="M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20M2 12h20" />
</svg>`;
export const moon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401"
  />
</svg>`;
export const sun = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="4" />
  <path
    d="M12 2v2M12 20v2M4.93 4.93l1.41 1.41M17.66 17.66l1.41 1.41M2 12h2M20 12h2M6.34 17.66l-1.41 1.41M19.07 4.93l-1.41 1.41"
  />
</svg>`;
export const key = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="m15.5 7.5 2.3 2.3a1 1 0 0 0 1.4 0l2.1-2.1a1 1 0 0 0 0-1.4L19 4M21 2l-9.6 9.6" />
  <circle cx="7.5" cy="15.5" r="5.5" />
</svg>`;
