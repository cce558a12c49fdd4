import { html } from 'lit';
import { linkPieces } from './links.ts';

/**
 * A text whose addresses can be followed, in a window of their own: what is being written here isn't lost by it. The links are
 * stops within their entry, and not of Tab. A text without any stays the node that it was, with what is selected in it.
 */
export function linkedText(text: string): unknown {
  const pieces = linkPieces(text);
  if (pieces.every(({ href }) => href === undefined)) return text;
  return pieces.map(({ text: piece, href }) =>
    href === undefined
      ? piece
      : html`<a part="link" href=${href} target="_blank" rel="noopener noreferrer" tabindex="-1">${piece}</a>`,
  );
}
