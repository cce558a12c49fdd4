/** REL-1 in a real page: what a browser makes of answers that say something wrong, or nothing, on who may read them. */
import { describe, it } from 'node:test';
import { callFaults, titleOf } from '../../../../tools/hostile/catalogue.ts';
import { usePages } from './pages.ts';

const tryInPage = usePages();

describe('REL-1 a page under each fault of its origin', () => {
  for (const fault of callFaults) {
    if (fault.level === 'origin') it(titleOf(fault), () => tryInPage(fault));
  }
  // Only a browser keeps from a page where it would have led.
  it('REL-1 in a page: redirected elsewhere', () =>
    tryInPage(callFaults.find(({ name }) => name === 'redirected elsewhere')!));
});
