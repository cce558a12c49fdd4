import { COLOR_SCHEMES, type ColorScheme } from '../contexts/contexts.ts';

/** The inputs of a theme (LOOKS.md 2), each a CSS value; what is left out keeps its default or the page's own. */
export const APPEARANCE_TOKENS = [
  'accent',
  'neutral',
  'radius',
  'density',
  'font',
  'font-heading',
  'font-mono',
  'font-size',
] as const;

export type AppearanceToken = (typeof APPEARANCE_TOKENS)[number];

/** A partner's look: `{ "color-scheme": "dark", "accent": "#0b6e6e", "radius": "6px" }`. */
export type Appearance = { readonly 'color-scheme'?: ColorScheme } & { readonly [Token in AppearanceToken]?: string };

const isColorScheme = (value: unknown): value is ColorScheme => COLOR_SCHEMES.includes(value as ColorScheme);

/** Reads an `appearance` attribute: `light`, `dark`, `inherit`, or an Appearance as JSON. Warns of anything else. */
export function toAppearance(value: string | null): Appearance | undefined {
  if (value === null) return undefined;
  if (isColorScheme(value)) return { 'color-scheme': value };
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Appearance;
  } catch {
    // Said below, with what would do.
  }
  console.warn(
    `appearance="${value}" is not light, dark, inherit, or JSON such as {"accent":"#0b6e6e"}. It is ignored.`,
  );
  return undefined;
}

/**
 * Writes an appearance as public tokens into a sheet's first rule. Through the CSSOM, so that no value can become more
 * than the value of its token, and a strict CSP has nothing to refuse.
 */
export function writeAppearance(sheet: CSSStyleSheet, appearance: Appearance = {}): void {
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  warnOfUnknown(appearance);
  for (const token of APPEARANCE_TOKENS) {
    const name = `--revampd-${token}`;
    const value = appearance[token];
    if (value === undefined || !isValid(token, value)) style.removeProperty(name);
    else style.setProperty(name, value);
  }
}

/** A property that takes the same values as a token. A wrong one would take away every colour or measure made from it. */
const LIKE: Record<AppearanceToken, string> = {
  accent: 'color',
  neutral: 'color',
  radius: 'border-radius',
  density: 'opacity',
  font: 'font-family',
  'font-heading': 'font-family',
  'font-mono': 'font-family',
  'font-size': 'border-top-width',
};

function isValid(token: AppearanceToken, value: string): boolean {
  // Unitless 0 is a length to CSS, but not in the sums that tokens stand in.
  const isMeasure = token === 'radius' || token === 'font-size';
  const fits = CSS.supports(LIKE[token], value) && !(isMeasure && /^-?[\d.]+$/.test(value));
  if (!fits)
    console.warn(`<revampd-provider>: "${value}" is no value for ${token}, such as ${EXAMPLES[token]}. It is ignored.`);
  return fits;
}

const EXAMPLES: Record<AppearanceToken, string> = {
  accent: '#0b6e6e',
  neutral: '#5d6b6f',
  radius: '8px',
  density: '-1, 0 or 1',
  font: 'Inter, sans-serif',
  'font-heading': 'Georgia, serif',
  'font-mono': 'Menlo, monospace',
  'font-size': '14px',
};

function warnOfUnknown({ 'color-scheme': scheme, ...tokens }: Appearance): void {
  if (scheme !== undefined && !isColorScheme(scheme)) {
    console.warn(`<revampd-provider>: color-scheme "${String(scheme)}" is not light, dark or inherit. It is light.`);
  }
  for (const name of Object.keys(tokens)) {
    if (!APPEARANCE_TOKENS.includes(name as AppearanceToken)) {
      console.warn(
        `<revampd-provider>: there is no ${name} in an appearance; there is ${APPEARANCE_TOKENS.join(', ')}.`,
      );
    }
  }
}
