import { svg, type TemplateResult } from 'lit';

/** A decorative glyph in the colour of the text around it; `paths` comes from `icons.ts`. Sized by the class. */
export function icon(paths: string, name = ''): TemplateResult {
  return svg`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths}></path></svg>`;
}
