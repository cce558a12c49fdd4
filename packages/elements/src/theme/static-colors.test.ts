import { expect } from '@open-wc/testing';
import { actingTokenDeclarations } from './acting-tokens.ts';
import { STATIC_COLORS, writeStaticColors } from './static-colors.ts';
import { tokenDeclarations } from './tokens.ts';

const names = [...(tokenDeclarations + actingTokenDeclarations).matchAll(/--_([\w-]+):var\(--revampd-color-/g)].map(
  ([, name]) => name!,
);

/** Colours of a wrapper that has these sheets, as red, green, blue, alpha. */
function paint(sheets: CSSStyleSheet[], scheme: 'light' | 'dark'): Map<string, Uint8ClampedArray> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  const base = document.createElement('div');
  base.className = 'base';
  base.dataset['colorScheme'] = scheme;
  base.style.colorScheme = scheme;
  root.append(base);
  document.body.append(host);
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  const painted = names.map((name) => {
    base.style.color = `var(--_${name})`;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = getComputedStyle(base).color;
    canvas.fillRect(0, 0, 1, 1);
    return [name, canvas.getImageData(0, 0, 1, 1).data] as const;
  });
  host.remove();
  return new Map(painted);
}

/** No channel is farther off than browsers round differently. */
const isSameColor = (one: Uint8ClampedArray, other: Uint8ClampedArray): boolean =>
  one.every((channel, index) => Math.abs(channel - other[index]!) <= 1);

const derivation = `.base{${tokenDeclarations}${actingTokenDeclarations}}`;

function sheet(rules: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}

function fixed(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  writeStaticColors(made);
  return made;
}

describe('the default theme for browsers without relative colours', () => {
  it('has every colour, as other browsers derive it, in light and dark', () => {
    expect(Object.keys(STATIC_COLORS)).to.have.members(names);
    for (const scheme of ['light', 'dark'] as const) {
      const expected = paint([sheet(derivation)], scheme);
      const shown = paint([fixed()], scheme);
      const differing = names.filter((name) => !isSameColor(shown.get(name)!, expected.get(name)!));
      expect(differing, scheme).to.deep.equal([]);
    }
  });

  it('derives nothing, and stands above what other sheets declare after it', () => {
    const text = [...fixed().cssRules].map(({ cssText }) => cssText).join();
    expect(text).not.to.match(/light-dark|oklch|from/);
    const old = sheet(derivation.replaceAll('light-dark(', 'no-such-function('));
    const [shown, expected] = [paint([fixed(), old], 'dark'), paint([sheet(derivation)], 'dark')];
    for (const name of ['surface', 'info-text', 'danger']) expect(shown.get(name)).to.deep.equal(expected.get(name));
  });
});
