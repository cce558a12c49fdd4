/** REL-1 in a real page: every fault of a call that needs no other clock, as Chromium has it. */
import { describe, it } from 'node:test';
import { callFaults } from '../../../tools/hostile/catalogue.ts';
import { usePages } from './hostile/pages.ts';

const tryInPage = usePages();

describe('REL-1 a page under each fault of a call', () => {
  for (const fault of callFaults) {
    if (fault.level === 'origin' || fault.deadlines || fault.retryAfter || fault.isHeld) continue;
    it(`REL-1 in a page: ${fault.level}: ${fault.name}`, () => tryInPage(fault));
  }
});
