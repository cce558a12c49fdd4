import { accent, colorDeclarations, oklch } from './tokens.ts';

/**
 * The semantic colours that only dialogs, fields, badges and status lines have: declared with the sheet of those, which most
 * pages load after their first paint or never. Formulas: LOOKS.md 3.
 */
export const actingTokenDeclarations: string = colorDeclarations({
  'accent-border': [accent('.86', 'min(c*.45,.075)'), accent('.42', 'min(c*.45,.08)')],
  success: [oklch('.55 .13 153'), oklch('.72 .15 153')],
  'success-border': [oklch('.86 .07 156'), oklch('.4 .07 156')],
  warning: [oklch('.62 .135 62'), oklch('.78 .14 75')],
  danger: [oklch('.54 .19 27'), oklch('.56 .18 26')],
  'danger-hover': [oklch('.49 .19 27'), oklch('.52 .18 26')],
  'on-danger': ['#fff', '#fff'],
  info: [oklch('.56 .14 250'), oklch('.7 .13 248')],
  'info-text': [oklch('.45 .11 250'), oklch('.83 .09 245')],
  'info-subtle': [oklch('.965 .02 248'), oklch('.28 .045 250')],
  'info-border': [oklch('.87 .055 248'), oklch('.42 .08 250')],
  scrim: ['oklch(from var(--_neutral) .2 calc(min(c,.12)*.16) h/.42)', 'rgb(0 0 0/.6)'],
});
