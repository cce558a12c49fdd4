/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `wallet-states`, and the values that each takes. */
export interface WalletStatesMessages {
  emptyTitle: undefined;
  emptyForPayer: { issuer: string };
  emptyForIssuer: { payer: string };
  noMatchTitle: undefined;
  noMatchBody: { hidden: number; kind: string };
  paused: undefined;
}

/** English, and how to load the other languages. */
export const walletStatesMessages: MessageBundle<WalletStatesMessages> = {
  name: 'walletStates',
  english: {"emptyTitle":"No credit yet","emptyForPayer":["Credit that ",["issuer"]," grants you appears here, and each invoice that it pays."],"emptyForIssuer":["Credit that you grant ",["payer"]," appears here, and each invoice that it pays."],"noMatchTitle":"Nothing matches this filter","noMatchBody":[["hidden",2,{"one":[0," entry is"],"other":[0," entries are"]}]," of another kind than “",["kind"],"”."],"paused":"Changes are paused until then."},
  load: {
    'ar': () => import('./wallet-states.ar.ts'),
    'de': () => import('./wallet-states.de.ts'),
    'en-XA': () => import('./wallet-states.en-XA.ts'),
  },
};
