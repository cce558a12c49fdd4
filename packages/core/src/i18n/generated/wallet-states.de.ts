/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"emptyTitle":"Noch kein Guthaben","emptyForPayer":["Gutschriften von ",["issuer"]," erscheinen hier, ebenso jede Rechnung, die damit bezahlt wird."],"emptyForIssuer":["Gutschriften für ",["payer"]," erscheinen hier, ebenso jede Rechnung, die damit bezahlt wird."],"noMatchTitle":"Nichts passt zu diesem Filter","noMatchBody":[["hidden",2,{"one":[0," Buchung ist"],"other":[0," Buchungen sind"]}]," von anderer Art als „",["kind"],"“."],"paused":"Änderungen sind bis dahin ausgesetzt."} satisfies Catalogue as Catalogue;
