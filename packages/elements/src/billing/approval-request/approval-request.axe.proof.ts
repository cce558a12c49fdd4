import { testAccessibility } from '../../test/accessible.ts';
import { APPROVAL } from '../../test/approval.ts';

testAccessibility('A11-1 what a request shows, and axe', APPROVAL, APPROVAL.states);
