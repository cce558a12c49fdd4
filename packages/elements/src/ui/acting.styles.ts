import { css, unsafeCSS } from 'lit';
import { actingTokenDeclarations } from '../theme/acting-tokens.ts';
import { actionButtonStyles } from './action-button.styles.ts';
import { badgeStyles } from './badge.styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import { fieldStyles } from './field.styles.ts';
import { statusLineStyles } from './status-line.styles.ts';
import { summaryStyles } from './summary.styles.ts';

/**
 * One sheet for an element that acts: its tokens, dialog, fields, badges, summary, status line. Loaded with the act, after
 * the first paint: `sheet: actingStyles.styleSheet` of a LazyPart.
 */
export const actingStyles = css`
  .base {
    ${unsafeCSS(actingTokenDeclarations)}
  }
  ${actionButtonStyles} ${dialogStyles} ${fieldStyles} ${summaryStyles} ${badgeStyles} ${statusLineStyles}
`;
