import { expect } from '@open-wc/testing';
import { warningsOf } from '../test/mount.ts';
import { APPEARANCE_TOKENS, toAppearance, writeAppearance, type Appearance } from './appearance.ts';

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
    const look = {
      accent: 'light-dark(#111, #f2f2f2)',
      neutral: 'rebeccapurple',
      radius: '0px',
      density: '-1',
      font: 'Figtree, sans-serif',
      'font-heading': '"Source Serif 4", serif',
      'font-mono': 'monospace',
      'font-size': '1rem',
    };
    expect(Object.keys(look)).to.have.members([...APPEARANCE_TOKENS]);
    writeAppearance(made, look);
    for (const [token, value] of Object.entries(look)) expect(text(made)).to.contain(`--revampd-${token}: ${value};`);
    writeAppearance(made, { radius: '2px' });
    expect(text(made)).to.equal(':root { --revampd-radius: 2px; }');
  });

  it('leaves out a value that would take the look apart, and says what would do', async () => {
    const made = sheet();
    const wrong = {
      accent: 'bluu',
      radius: '6',
      'font-size': '14',
      density: 'tight',
      acent: '#0b6e6e',
      'color-scheme': 'drak',
    };
    const said = await warningsOf(async () => writeAppearance(made, { ...wrong, neutral: '#5d6b6f' } as Appearance));
    expect(text(made)).to.equal(':root { --revampd-neutral: #5d6b6f; }');
    expect(said).to.have.length(6);
    expect(said.join())
      .to.contain('"bluu" is no value for accent, such as #0b6e6e')
      .and.to.contain('there is no acent');
  });

  it('cannot become more than the value of a token', async () => {
    const made = sheet();
    await warningsOf(async () => writeAppearance(made, { accent: 'red; } body { display: none' }));
    expect(made.cssRules).to.have.length(1);
    expect(text(made)).not.to.contain('display');
  });
});
