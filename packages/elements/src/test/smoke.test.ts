import { ELEMENTS } from './elements-under-test.ts';
import * as looks from './looks.ts';
import { reach } from './under-test.ts';
import { clipperOf, covererOf, focusedName, labelOf, ringOf, tabThrough, targetOf } from './stops.ts';
const look = looks.RIGHT_TO_LEFT;
for (const one of ELEMENTS) for (const state of one.states) it(state.name, async function () {
  this.timeout(20000);
  const { element } = await reach(one, state, { });
  await look.wear(element);
  const problems: string[] = [];
  const names: string[] = [];
  let last: DOMRect | undefined;
  await tabThrough(element, async (stop) => {
    const name = await focusedName();
    names.push(name);
    if (!name) problems.push('no name: ' + labelOf(stop));
    const ring = ringOf(stop);
    if (!ring) problems.push('no ring: ' + labelOf(stop));
    else { const c = clipperOf(stop, ring); if (c) problems.push('clipped by ' + labelOf(c) + c.className + ': ' + labelOf(stop)); }
    const cover = covererOf(stop);
    if (cover) problems.push('covered by ' + labelOf(cover) + cover.className + ': ' + labelOf(stop));
    const t = targetOf(stop);
    if (t.width < 24 || t.height < 24) problems.push(`small ${t.width}x${t.height}: ` + labelOf(stop));
    const box = stop.getBoundingClientRect();
    if (last && !(box.top >= last.bottom - 6 || box.left >= last.left)) problems.push('order ' + labelOf(stop));
    last = box;
  });
  console.log(state.name, names.join(' | '));
  if (problems.length) throw new Error('\n' + problems.join('\n'));
});
