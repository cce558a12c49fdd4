import { advise } from '../advice/advise.ts';
import { choiceOf } from '../advice/choice.ts';
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
  advise('appearance', value);
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

/** What a token's value is: a property that takes the same, and an example of one. */
const COLOR = ['color', '#0b6e6e'] as const;
const LENGTH = ['border-top-width', '8px'] as const;
const FONT = ['font-family', 'Inter, sans-serif'] as const;
const NUMBER = ['opacity', '-1, 0 or 1'] as const;

const VALUES: Record<AppearanceToken, readonly [property: string, example: string]> = {
  accent: COLOR,
  neutral: COLOR,
  radius: LENGTH,
  density: NUMBER,
  font: FONT,
  'font-heading': FONT,
  'font-mono': FONT,
  'font-size': LENGTH,
};

/** Whether a value fits its token: a wrong one would take away every colour or measure that is made from it. */
function isValid(token: AppearanceToken, value: string): boolean {
  const [property, example] = VALUES[token];
  // Without a unit 0 is a length to CSS, but not in the sums that tokens stand in.
  const fits = CSS.supports(property, value) && !(VALUES[token] === LENGTH && /^-?[\d.]+$/.test(value));
  if (!fits) advise('appearanceValue', value, token, example);
  return fits;
}

function warnOfUnknown({ 'color-scheme': scheme, ...tokens }: Appearance): void {
  choiceOf(scheme, COLOR_SCHEMES, 'color-scheme');
  for (const name of Object.keys(tokens)) {
    if (!APPEARANCE_TOKENS.includes(name as AppearanceToken)) {
      advise('appearanceName', name, APPEARANCE_TOKENS.join(', '));
    }
  }
}
