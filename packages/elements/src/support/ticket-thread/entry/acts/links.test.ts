/** Which addresses in a text are links, and which aren't: SEC-1. */
import { expect } from '@open-wc/testing';
import { linkPieces } from './links.ts';

/** The links of a text as they read, and where they lead. */
const linksOf = (text: string): string[][] =>
  linkPieces(text).flatMap(({ text: shown, href }) => (href === undefined ? [] : [[shown, href]]));

const only = (text: string): string[] => linksOf(text).map(([shown]) => shown!);

describe('links in a message', () => {
  it('are http, https and mailto addresses, as they were typed', () => {
    expect(
      linksOf('See https://a.example/x?y=1#z and http://b.example, or mailto:dana@northgate.example'),
    ).to.deep.equal([
      ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
      ['http://b.example', 'http://b.example/'],
      ['mailto:dana@northgate.example', 'mailto:dana@northgate.example'],
    ]);
    expect(only('HTTPS://A.EXAMPLE')).to.deep.equal(['HTTPS://A.EXAMPLE']);
  });

  it('end before the punctuation of the sentence', () => {
    for (const end of [
      '.',
      ',',
      '!',
      '?',
      ';',
      ':',
      '...',
      '?!',
      '’',
      '”',
      '»',
      '。',
      '，',
      '）',
      '」',
      '،',
      '؟',
      '"',
      "'",
    ])
      expect(only(`Go to https://a.example/x${end} Then wait`), end).to.deep.equal(['https://a.example/x']);
  });

  it('keep brackets that were opened in them, and no others', () => {
    expect(only('(https://a.example/x)')).to.deep.equal(['https://a.example/x']);
    expect(only('https://a.example/x_(y)')).to.deep.equal(['https://a.example/x_(y)']);
    expect(only('(see https://a.example/x_(y)).')).to.deep.equal(['https://a.example/x_(y)']);
    expect(only('[https://a.example/x]')).to.deep.equal(['https://a.example/x']);
    expect(only('https://a.example/x(y')).to.deep.equal(['https://a.example/x(y']);
  });

  it('may have names of any script, and lead where the browser would', () => {
    expect(linksOf('https://münchen.example/straße')).to.deep.equal([
      ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
    ]);
    expect(only('راجع https://مثال.example/صفحة، ثم')).to.deep.equal(['https://مثال.example/صفحة']);
    expect(only('詳細はhttps://a.example/x。次')).to.deep.equal(['https://a.example/x']);
  });

  it('SEC-1 never have another scheme, a name before an @, or a mark that turns what is read', () => {
    const never = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)//https:',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'file:///etc/passwd',
      'blob:https',
      'ftp://a.example',
      '//a.example',
      'www.a.example',
      'https://',
      'https://bank.example@evil.example/',
      'https://dana:secret@evil.example/',
      'mailto:',
      'mailto:nobody',
      'xhttps://a.example',
    ];
    for (const text of never) expect(linksOf(text), text).to.deep.equal([]);
    expect(only('https://a.example/\u202Egnp.exe')).to.deep.equal(['https://a.example/']);
    for (const [, href] of linksOf('https://a.example/" onclick="alert(1)'))
      expect(href).to.equal('https://a.example/');
  });

  it('are pieces of the text, which stays as it was', () => {
    for (const text of ['', ' ', 'a\n\nb', 'x https://a.example/x). \n y https://b.example', 'https://a.example'])
      expect(
        linkPieces(text)
          .map((piece) => piece.text)
          .join(''),
      ).to.equal(text);
  });

  it('are found in a long text at once', () => {
    const before = performance.now();
    for (const text of [
      'https://'.repeat(1250),
      'https://a'.padEnd(10_000, ')'),
      `https://a.example/${'('.repeat(9000)}`,
    ])
      linkPieces(text);
    expect(performance.now() - before).to.be.lessThan(200);
  });
});
