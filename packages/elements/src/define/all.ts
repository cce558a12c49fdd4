import './provider.ts';
import './wallet.ts';
