import { testAccessibility } from '../../test/accessible.ts';
import { THREAD } from '../../test/thread.ts';

testAccessibility('A11-1 what a thread shows, and axe', THREAD, THREAD.states);
