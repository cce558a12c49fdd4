import './provider.ts';
import './approval-request.ts';
import './ticket-thread.ts';
import './wallet.ts';
