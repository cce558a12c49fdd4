import { css, unsafeCSS } from 'lit';

/** Colour roles (LOOKS.md 3) that parts are made of, in the order of picture 01. */
export const COLOR_ROLES = [
  ...['surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'text', 'text-muted'],
  ...['text-subtle', 'border', 'border-strong', 'border-field', 'accent', 'accent-text'],
  ...['accent-subtle', 'accent-border', 'focus', 'success', 'success-subtle', 'warning'],
  ...['warning-subtle', 'danger', 'danger-subtle', 'info', 'info-subtle'],
];

/** Sizes of type (LOOKS.md 4), with line and weight as they are mostly set. */
export const TYPE_SIZES = {
  '3xl': '600 var(--_size-3xl)/1.12 var(--_font-heading)',
  '2xl': '600 var(--_size-2xl)/1.23 var(--_font-heading)',
  xl: '600 var(--_size-xl)/1.3 var(--_font-heading)',
  lg: '600 var(--_size-lg)/1.4 var(--_font-heading)',
  md: '400 var(--_size-md)/1.43 var(--_font)',
  sm: '400 var(--_size-sm)/1.4 var(--_font)',
  xs: '400 var(--_size-xs)/1.35 var(--_font)',
} as const;

/** How parts lie on the desk; they are as wide as in a dialog, which most of them are made for. */
export const deskStyles = css`
  .desk {
    max-inline-size: 40em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.5em, 1fr));
    gap: 12px;
    font-size: var(--_size-xs);
    color: var(--_text-muted);
  }
  .swatch {
    block-size: 3em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-md);
  }
  .type {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    align-items: baseline;
    gap: 8px 16px;
    margin: 0;
    color: var(--_text-muted);
  }
  .type dd {
    margin: 0;
    color: var(--_text);
  }
  ${unsafeCSS(COLOR_ROLES.map((role) => `.swatch.${role}{background:var(--_${role})}`).join(''))}
  ${unsafeCSS(
    Object.entries(TYPE_SIZES)
      .map(([size, font]) => `.type .size-${size}{font:${font}}`)
      .join(''),
  )}
`;
