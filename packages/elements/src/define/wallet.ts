import './provider.ts';
import { RevampdWallet } from '../billing/wallet/wallet.ts';
import { register } from './register.ts';

register('revampd-wallet', RevampdWallet);
