/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"retry":"[Tŕý áĝáîñ ···]","previous":"[Pŕéṽîöûš ···]","next":"[Néẋţ ··]","page":["[Páĝé ",["page",4]," ··]"],"pages":"[Páĝéš ··]","stale":["[Máý ƀé öûţ öƒ đáţé šîñçé ",["time"],". ·········]"],"reconnecting":"[Réçöññéçţîñĝ… ·····]","offline":"[Yöû’ŕé öƒƒļîñé. ·····]","staleSpoken":["[Lîṽé ûþđáţéš þáûšéđ šîñçé ",["time"],". Réçöññéçţîñĝ… ··············]"],"upToDate":"[Uþ ţö đáţé áĝáîñ. ······]"} satisfies Catalogue as Catalogue;
