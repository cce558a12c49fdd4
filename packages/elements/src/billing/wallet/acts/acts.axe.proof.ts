import { testAccessibility } from '../../../test/accessible.ts';
import { WALLET } from '../../../test/wallet.ts';
import { WALLET_ACT_STATES } from '../../../test/wallet-act-states.ts';

testAccessibility('A11-1 what is done with a wallet, and axe', WALLET, WALLET_ACT_STATES);
