/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"label":"[Méššáĝé ···]","placeholder":"[Wŕîţé á ɱéššáĝé ·····]","visibleTo":["[Vîšîƀļé ţö ",["list"]," ····]"],"people":["[",["count",2,{"one":[0," þéŕšöñ"],"other":[0," þéöþļé"]}]," ···]"],"send":"[Séñđ ··]","hintControl":"[Cţŕļ+Eñţéŕ ţö šéñđ ······]","hintCommand":"[⌘+Eñţéŕ ţö šéñđ ·····]","hintEnter":"[Eñţéŕ ţö šéñđ, Sĥîƒţ+Eñţéŕ ƒöŕ á ñéŵ ļîñé ··············]","unavailable":"[Nöţĥîñĝ çáñ ƀé šéñţ ŕîĝĥţ ñöŵ: á þáŕţ öƒ ţĥé þáĝé đîđñ’ţ ļöáđ. Yöûŕ ţéẋţ šţáýš ĥéŕé. ····························]"} satisfies Catalogue as Catalogue;
