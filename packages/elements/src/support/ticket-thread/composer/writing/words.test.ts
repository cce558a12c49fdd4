import { expect } from '@open-wc/testing';
import { lengthOf, roomAfter, toBody } from './words.ts';

describe('words of a message', () => {
  it('are sent as they were written, but for the blank lines around them and U+0000', () => {
    expect(toBody('\n \n  Code:\n\n    indented \n\t\n')).to.equal('  Code:\n\n    indented');
    expect(toBody('a\0b')).to.equal('ab');
    expect(toBody(' \n\t ')).to.equal('');
    expect(toBody('')).to.equal('');
    // Each in one pass: a paste of a megabyte is one too.
    const [blanks, lines] = [' '.repeat(1_000_000), '\n'.repeat(1_000_000)];
    expect(toBody(`${lines}x${blanks}y${lines}`).length).to.equal(1_000_002);
  });

  it('are counted in code points, as the contract does', () => {
    expect(lengthOf('né')).to.equal(2);
    expect(lengthOf('😀x')).to.equal(2);
    expect(lengthOf('👩‍👧')).to.equal(3);
    expect(lengthOf('\ud83d')).to.equal(1);
    expect(roomAfter(`${'😀'.repeat(9_990)}   \n`)).to.equal(10);
    expect(roomAfter('a'.repeat(10_001))).to.equal(-1);
  });
});
