/**
 * The theme: eight inputs that a partner may set (`--revampd-accent`, …), the semantic tokens derived from them, and the
 * private names by which elements read both. A public token is only ever read here, never declared, or it would beat what
 * the page sets around the element (LOOKS.md 2). Formulas: LOOKS.md 3.
 */

/** A grey of the neutral's hue: lightness, and how much of its chroma. */
export const neutral = (lightness: number, chroma: number): string =>
  `oklch(from var(--_neutral) ${lightness} calc(min(c,.12)*${chroma}) h)`;

/** A colour of the accent's hue: lightness and chroma as CSS. */
export const accent = (lightness: string, chroma: string): string =>
  `oklch(from var(--_accent-input) ${lightness} ${chroma} h)`;

/** A colour that no theme changes: red is red under any brand. */
export const oklch = (value: string): string => `oklch(${value})`;

/** 1 above lightness .72, else 0: a pale accent stays as it is and carries dark text. */
const PALE = 'clamp(0,(l - .72)*1e4,1)';
/** The fill that keeps 4.5:1 under white text; pinks and blues may be brighter than greens (LOOKS.md, "F"). */
const GUARDED = 'min(l,.55 - min(c,.2)*.13*cos((h - 150)*1deg))';
const FILL = `calc(${PALE}*l + (1 - ${PALE})*${GUARDED})`;
/** The same, never darker than a dark surface allows. */
const FILL_DARK = `max(.5,${PALE}*l + (1 - ${PALE})*${GUARDED})`;
const INK = 'oklch(from var(--_accent) clamp(.17,(.64 - l)*1e4,1) 0 h)';

/** Semantic colour → [light, dark]. Each is public as `--revampd-color-<name>` and private as `--_<name>`. */
export type Colors = Record<string, readonly [light: string, dark: string]>;

/** What a first paint needs; the rest is `acting-tokens.ts`. */
const COLORS: Colors = {
  surface: ['#fff', neutral(0.212, 0.088)],
  'surface-sunken': [neutral(0.979, 0.032), neutral(0.178, 0.08)],
  'surface-raised': ['#fff', neutral(0.252, 0.096)],
  'surface-hover': [neutral(0.965, 0.048), neutral(0.285, 0.104)],
  text: [neutral(0.235, 0.16), neutral(0.955, 0.032)],
  'text-muted': [neutral(0.455, 0.144), neutral(0.76, 0.08)],
  'text-subtle': [neutral(0.53, 0.112), neutral(0.69, 0.08)],
  border: [neutral(0.915, 0.064), neutral(0.315, 0.112)],
  'border-strong': [neutral(0.84, 0.08), neutral(0.42, 0.112)],
  'border-field': [neutral(0.652, 0.128), neutral(0.575, 0.128)],
  accent: [accent(FILL, 'c'), accent(FILL_DARK, 'c')],
  'on-accent': [INK, INK],
  'accent-hover': ['oklch(from var(--_accent) calc(l - .045) c h)', 'oklch(from var(--_accent) calc(l - .035) c h)'],
  'accent-text': [
    accent('min(l,.505 - min(c,.2)*.1*cos((h - 150)*1deg))', 'min(c,.19)'),
    accent('max(l,.78)', 'min(c,.13)'),
  ],
  'accent-subtle': [accent('.962', 'min(c*.16,.028)'), accent('.29', 'min(c*.3,.05)')],
  focus: [accent('min(l,.56)', 'max(c,.02)'), accent('max(l,.72)', 'c')],
  skeleton: [neutral(0.935, 0.048), neutral(0.3, 0.096)],
  'success-text': [oklch('.43 .1 155'), oklch('.83 .12 155')],
  'success-subtle': [oklch('.962 .03 158'), oklch('.275 .04 158')],
  'warning-text': [oklch('.45 .095 65'), oklch('.86 .11 82')],
  'warning-subtle': [oklch('.972 .03 85'), oklch('.285 .04 75')],
  'warning-border': [oklch('.87 .085 82'), oklch('.43 .07 75')],
  'danger-text': [oklch('.48 .165 26'), oklch('.81 .105 22')],
  'danger-subtle': [oklch('.966 .018 20'), oklch('.28 .05 22')],
  'danger-border': [oklch('.87 .065 20'), oklch('.45 .1 22')],
  'party-other': [oklch('.945 .035 75'), oklch('.31 .04 70')],
  'party-other-text': [oklch('.43 .085 60'), oklch('.86 .08 78')],
  'party-platform': [neutral(0.28, 0.16), neutral(0.9, 0.08)],
  'party-platform-text': ['#fff', neutral(0.2, 0.16)],
};

/** Type sizes as multiples of the base, `--revampd-size-<name>`. */
const SIZES: Record<string, number> = {
  '3xl': 2.5715,
  '2xl': 1.8572,
  xl: 1.4286,
  lg: 1.1429,
  md: 1,
  sm: 0.9286,
  xs: 0.8572,
};

const FONT = 'ui-sans-serif,Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif';

/** The declarations of private colours, each from its public token, else derived. */
export const colorDeclarations = (colors: Colors): string =>
  Object.entries(colors)
    .map(([name, [light, dark]]) => `--_${name}:var(--revampd-color-${name},light-dark(${light},${dark}));`)
    .join('');

const sizes = Object.entries(SIZES).map(
  ([name, factor]) => `--_size-${name}:var(--revampd-size-${name},calc(var(--_font-size)*${factor}));`,
);

/** The declarations of every private token, for the wrapper inside a shadow root. */
export const tokenDeclarations: string = [
  '--_accent-input:var(--revampd-accent,#2b5bd7);',
  '--_neutral:var(--revampd-neutral,var(--_accent-input));',
  '--_radius:var(--revampd-radius,8px);',
  '--_density:var(--revampd-density,0);',
  `--_font:var(--revampd-font,${FONT});`,
  '--_font-heading:var(--revampd-font-heading,var(--_font));',
  '--_font-mono:var(--revampd-font-mono,ui-monospace,"SF Mono",Menlo,Consolas,monospace);',
  '--_font-size:var(--revampd-font-size,14px);',
  // One 14th of the base, in which icons and tiles are measured, so that they grow with the text.
  '--_u:calc(var(--_font-size)/14);',
  '--_radius-sm:min(.625*var(--_radius),8px);',
  '--_radius-md:min(var(--_radius),18px);',
  '--_radius-lg:min(1.5*var(--_radius),20px);',
  // Never lower than a finger needs, which is nothing where there is none.
  '--_control:max(var(--_touch,0px),(34 + 6*var(--_density))*var(--_u));',
  '--_control-small:max(var(--_touch,0px),(28 + 2*var(--_density))*var(--_u));',
  '--_row:calc((48 + 8*var(--_density))*var(--_u));',
  '--_inset:calc((20 + 4*var(--_density))*var(--_u));',
  colorDeclarations(COLORS),
  ...sizes,
].join('');
