/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"emptyTitle":"[Nö çŕéđîţ ýéţ ·····]","emptyForPayer":["[Cŕéđîţ ţĥáţ ",["issuer"]," ĝŕáñţš ýöû áþþéáŕš ĥéŕé, áñđ éáçĥ îñṽöîçé ţĥáţ îţ þáýš. ·······················]"],"emptyForIssuer":["[Cŕéđîţ ţĥáţ ýöû ĝŕáñţ ",["payer"]," áþþéáŕš ĥéŕé, áñđ éáçĥ îñṽöîçé ţĥáţ îţ þáýš. ·······················]"],"noMatchTitle":"[Nöţĥîñĝ ɱáţçĥéš ţĥîš ƒîļţéŕ ·········]","noMatchBody":["[",["hidden",2,{"one":[0," éñţŕý îš"],"other":[0," éñţŕîéš áŕé"]}]," öƒ áñöţĥéŕ ķîñđ ţĥáñ “",["kind"],"”. ·············]"],"paused":"[Cĥáñĝéš áŕé þáûšéđ ûñţîļ ţĥéñ. ··········]"} satisfies Catalogue as Catalogue;
