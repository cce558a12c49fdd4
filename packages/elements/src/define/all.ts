import './provider.ts';
import './approval-request.ts';
import './wallet.ts';
