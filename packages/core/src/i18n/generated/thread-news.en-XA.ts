/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"message":["[",["author"],", ",["organization"],": ",["text"]," ··]"],"formerMember":"[Föŕɱéŕ ɱéɱƀéŕ ·····]","formerSays":["[",["author"],": ",["text"]," ·]"],"many":["[",["count",2,{"one":[0," ñéŵ ɱéššáĝé"],"other":[0," ñéŵ ɱéššáĝéš"]}],". Láţéšţ ƒŕöɱ ",["latest"]," ·········]"],"missed":["[",["count",2,{"one":[0," ñéŵ ɱéššáĝé"],"other":[0," ñéŵ ɱéššáĝéš"]}]," ŵĥîļé ýöû ŵéŕé áŵáý. ············]"],"eventBy":["[",["event"]," ƀý ",["author"],". ··]"],"event":["[",["event"],". ·]"],"assignedToYou":"[Tĥîš ţîçķéţ îš ñöŵ áššîĝñéđ ţö ýöû. ············]","jumpedTo":["[Sĥöŵîñĝ ɱéššáĝéš áŕöûñđ ",["date"],". ·········]"]} satisfies Catalogue as Catalogue;
