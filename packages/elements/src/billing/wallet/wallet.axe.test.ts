import { testAccessibility } from '../../test/accessible.ts';
import { WALLET } from '../../test/wallet.ts';
import { WALLET_STATES } from '../../test/wallet-states.ts';

testAccessibility(WALLET, WALLET_STATES);
