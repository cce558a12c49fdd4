/** Strings 193, 204, 224 and 262 of the hostile ones, and what else people type: lines, directions, words without a break. */
export const PEOPLE_TYPED: readonly string[] = [
  '<math></p><textarea><mi><style></textarea><img src=x onerror=alert(1)></mi></math>',
  '<math><mtext><table><mglyph><style><math href=javascript:alert(1)>CLICKME</math>',
  `<img src=x onerror=alert('XSS');> {{braces}} \${dollars}`,
  `--></script></title></style>"/</textarea><a' onclick=alert()//>*/alert()/*`,
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4),
  'مكافأة على الإحالة إلى عيادة الأسنان (Northgate) 50%',
  '\u202Eهذا reversed‮ and not the rest of the card',
  'お客様への感謝の気持ちを込めて、今月分の電話料金を割引いたします。',
];
