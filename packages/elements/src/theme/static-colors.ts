import type { Colors } from './tokens.ts';

/**
 * The default theme as a browser computes it that has relative colours; for those that have none, or no `light-dark()`
 * (LOOKS.md 2). A partner's accent stands as it is there: what a browser can't derive, `--revampd-color-*` sets.
 */
export const STATIC_COLORS: Colors = {
  surface: ['#fff', '#16191e'],
  'surface-sunken': ['#f7f8fb', '#0f1115'],
  'surface-raised': ['#fff', '#1f2228'],
  'surface-hover': ['#f1f3f7', '#272a30'],
  text: ['#1a1e27', '#eff0f3'],
  'text-muted': ['#525761', '#aeb1b7'],
  'text-subtle': ['#686c74', '#989ba1'],
  border: ['#e0e3e8', '#2e3239'],
  'border-strong': ['#c7cbd1', '#494d55'],
  'border-field': ['#8b9099', '#747982'],
  accent: ['#2b5bd7', '#2b5bd7'],
  'on-accent': ['#fff', '#fff'],
  'accent-hover': ['#1f4cc8', '#2250cb'],
  'accent-text': ['#2d5bd2', '#8db6ff'],
  'accent-subtle': ['#e9f3ff', '#1f2b44'],
  focus: ['#2b5bd7', '#649dff'],
  skeleton: ['#e7e9ed', '#2b2e34'],
  'success-text': ['#0e5f36', '#84dfa5'],
  'success-subtle': ['#e3f9eb', '#152e20'],
  'warning-text': ['#79480c', '#f5ca7a'],
  'warning-subtle': ['#fff5e0', '#362712'],
  'warning-border': ['#f0cf94', '#664a1f'],
  'danger-text': ['#a72626', '#fea6a2'],
  'danger-subtle': ['#ffefef', '#3e1e1e'],
  'danger-border': ['#fcc4c3', '#843c3b'],
  'party-other': ['#fbead4', '#3d2d19'],
  'party-other-text': ['#714318', '#eecb95'],
  'party-platform': ['#242933', '#dbdee5'],
  'party-platform-text': ['#fff', '#12161f'],
  'accent-border': ['#b8d1ff', '#374c79'],
  success: ['#1e874b', '#4abf76'],
  'success-border': ['#acdfbe', '#235337'],
  warning: ['#bf7118', '#eba941'],
  danger: ['#c52c2a', '#c83a37'],
  'danger-hover': ['#b31319', '#ba2b2b'],
  'on-danger': ['#fff', '#fff'],
  info: ['#2378c3', '#56a4eb'],
  'info-text': ['#1a588f', '#95cefe'],
  'info-subtle': ['#e9f5ff', '#172a3e'],
  'info-border': ['#b8d8f7', '#285077'],
  scrim: ['#13151f6b', '#00000099'],
};

/** Those that are the partner's accent, where there is one. */
const ACCENTS = new Set(['accent', 'accent-hover', 'accent-text', 'focus']);

/** Writes the colours into a sheet that elements share. Twice the class, so that later sheets of theirs don't take them back. */
export function writeStaticColors(sheet: CSSStyleSheet): void {
  const dark = declarations(1);
  for (const rule of [
    `.base.base{${declarations(0)}}`,
    `.base.base[data-color-scheme='dark']{${dark}}`,
    `@media (prefers-color-scheme:dark){.base.base[data-color-scheme='inherit']{${dark}}}`,
  ]) {
    sheet.insertRule(rule, sheet.cssRules.length);
  }
}

const declarations = (scheme: 0 | 1): string =>
  Object.entries(STATIC_COLORS)
    .map(([name, shades]) => {
      const shade = ACCENTS.has(name) ? `var(--revampd-accent,${shades[scheme]})` : shades[scheme];
      return `--_${name}:var(--revampd-color-${name},${shade});`;
    })
    .join('');
