import { baseStyles } from './base.styles.ts';

let isAsked = false;

/** Loads the default theme as fixed colours where the browser can't derive any (LOOKS.md 2); elsewhere it does nothing. */
export function ensureColors(): void {
  if (isAsked || CSS.supports('color', 'light-dark(red,oklch(from red l c h))')) return;
  isAsked = true;
  const { styleSheet } = baseStyles;
  if (!styleSheet) return;
  import('./static-colors.ts').then(
    ({ writeStaticColors }) => writeStaticColors(styleSheet),
    () => (isAsked = false),
  );
}
