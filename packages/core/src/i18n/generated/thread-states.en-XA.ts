/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"failedTitle":"[Tĥé ţîçķéţ đîđñ’ţ ļöáđ ········]","notFoundTitle":"[Tĥîš ţîçķéţ îšñ’ţ áṽáîļáƀļé ·········]","notFoundBody":"[Iţ đöéšñ’ţ éẋîšţ, öŕ îţ îšñ’ţ ýöûŕš ţö šéé áñý ɱöŕé, áš áƒţéŕ îţ ŵáš ŕéţûŕñéđ. ··························]","forbiddenTitle":"[Sûþþöŕţ îšñ’ţ þáŕţ öƒ ýöûŕ ŕöļé ···········]","forbiddenBody":"[Yöû’ŕé šîĝñéđ îñ ŵîţĥ á ŕöļé ţĥáţ đöéšñ’ţ ŕéáđ ţîçķéţš ĥéŕé. Añ öŵñéŕ öƒ ýöûŕ öŕĝáñîžáţîöñ çáñ çĥáñĝé ţĥáţ. ····································]","queued":"[Méššáĝéš ŵîļļ ƀé šéñţ ŵĥéñ ýöû’ŕé ƀáçķ öñļîñé. ················]","paused":"[Cĥáñĝéš ţö ţĥé ţîçķéţ ŵáîţ ûñţîļ ţĥéñ. ·············]"} satisfies Catalogue as Catalogue;
