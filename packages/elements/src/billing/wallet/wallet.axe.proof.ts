import { testAccessibility } from '../../test/accessible.ts';
import { WALLET } from '../../test/wallet.ts';
import { WALLET_STATES } from '../../test/wallet-states.ts';

testAccessibility('A11-1 what a wallet shows, and axe', WALLET, WALLET_STATES);
