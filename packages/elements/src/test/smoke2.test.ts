import { ELEMENTS } from './elements-under-test.ts';
import { reach, stateOf } from './under-test.ts';
it('x', async function () {
  const log: string[] = [];
  for (const m of ['close', 'showModal'] as const) { const o = HTMLDialogElement.prototype[m]; (HTMLDialogElement.prototype as any)[m] = function () { log.push(m + Math.round(performance.now()) + ' ' + new Error().stack!.split('\n').slice(2, 9).map((l) => l.replace(/http:\S*\/src\//, '')).join('\n      ')); return o.call(this); }; }
  const { element } = await reach(ELEMENTS[0]!, stateOf(ELEMENTS[0]!, 'refused by the host'));
  for (const t of ['close', 'cancel']) element.shadowRoot!.addEventListener(t, (e) => log.push('event ' + t + (e.target as any).open), true);
  await new Promise((r) => setTimeout(r, 300));
  console.log(log.join('\n'));
});
