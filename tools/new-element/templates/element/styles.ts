import type { Blueprint } from '../../blueprint.ts';
import { imports, when } from '../code.ts';
import { factsStyles } from './styles-facts.ts';
import { rowsStyles } from './styles-rows.ts';

/** `<name>.styles.ts`: the element's own layout. */
export function elementStyles({ camel, drawing, event }: Blueprint): string {
  const { hasBadge } = drawing;
  return `${imports([
    ['lit', ['css', hasBadge && 'unsafeCSS']],
    ['../../theme/acting-tokens.ts', [hasBadge && 'actingTokenDeclarations']],
    ['../../ui/badge.styles.ts', [hasBadge && 'badgeStyles']],
  ])}

/** The element's own layout; tracks in em, so that larger text folds it as a narrower box does. */
export const ${camel}Styles = css\`
${when(hasBadge, '  .base {\n    ${unsafeCSS(actingTokenDeclarations)}\n  }\n  ${badgeStyles}\n')}${drawing.row ? rowsStyles(drawing.row, event !== undefined) : factsStyles}
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    min-block-size: calc(54 * var(--_u));
    padding: 10px var(--_inset);
    border-block-start: 1px solid var(--_border);
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .short {
    inline-size: 4.5em;
  }

  /* As high as the skeleton was, at least: rows have the room that is left, or what stands in their place (LOK-1). */
  .base,
  [aria-busy] {
    display: flex;
    flex: auto;
    flex-direction: column;
  }
  slot,
  .state {
    display: grid;
    margin-block: auto;
  }
\`;
`;
}
