import { expect } from '@open-wc/testing';
import { APPEARANCE_TOKENS, toAppearance, writeAppearance } from './appearance.ts';

const sheet = (): CSSStyleSheet => {
  const made = new CSSStyleSheet();
  made.replaceSync(':root{}');
  return made;
};
const text = (made: CSSStyleSheet): string => made.cssRules[0]!.cssText;

describe('an appearance', () => {
  it('is read from a word or from JSON', () => {
    expect(toAppearance('dark')).to.deep.equal({ 'color-scheme': 'dark' });
    expect(toAppearance('{"accent":"#0b6e6e"}')).to.deep.equal({ accent: '#0b6e6e' });
    expect(toAppearance(null)).to.be.undefined;
  });

  it('writes each of its tokens as given, and takes away what is no longer set', () => {
    const made = sheet();
    writeAppearance(made, Object.fromEntries(APPEARANCE_TOKENS.map((token) => [token, '7px'])));
    for (const token of APPEARANCE_TOKENS) expect(text(made)).to.contain(`--revampd-${token}: 7px`);
    writeAppearance(made, { radius: '2px' });
    expect(text(made)).to.equal(':root { --revampd-radius: 2px; }');
  });

  it('cannot become more than the value of a token', () => {
    const made = sheet();
    writeAppearance(made, { accent: 'red; } body { display: none' });
    expect(made.cssRules).to.have.length(1);
    expect(text(made)).not.to.contain('display');
  });
});
