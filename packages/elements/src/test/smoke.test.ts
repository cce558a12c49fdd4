import { createHost, } from './mount.ts';
import { mountTag, holdCalls } from './under-test.ts';
import { person, ready } from './wallet-states.ts';
import { shiftDuring } from './shift.ts';
import { widen, reflowed } from './looks.ts';
for (const who of ['dana', 'tom', 'marcus'])
for (const width of [900, 560, 320])
for (const [after, pageSize, scenario] of [[false, 25, 'default'], [true, 5, 'default'], [true, 25, 'empty'], [false, 25, 'empty']] as const)
it('a', async () => {
  const host = createHost(person(who), { scenario });
  const release = holdCalls(host, '/wallet');
  const element = await mountTag(host, 'revampd-wallet', { pageSize });
  if (after) { const p = document.createElement('p'); p.textContent = 'After the wallet comes this. '.repeat(30); element.closest('revampd-provider')!.after(p); }
  await widen(element, { width, height: 800 });
  const h = element.getBoundingClientRect().height;
  const value = await shiftDuring(async () => { release(); await ready(element); await reflowed(element); });
  console.log(who, width, after, pageSize, scenario, value.toFixed(4), h, element.getBoundingClientRect().height);
});
