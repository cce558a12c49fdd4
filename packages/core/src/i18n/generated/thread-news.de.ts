/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"message":[["author"],", ",["organization"],": ",["text"]],"formerMember":"Ehemaliges Mitglied","formerSays":[["author"],": ",["text"]],"many":[["count",2,{"one":[0," neue Nachricht"],"other":[0," neue Nachrichten"]}],". Zuletzt von ",["latest"]],"missed":[["count",2,{"one":[0," neue Nachricht"],"other":[0," neue Nachrichten"]}],", während Sie weg waren."],"eventBy":[["event"]," von ",["author"],"."],"event":[["event"],"."],"assignedToYou":"Dieses Ticket ist jetzt Ihnen zugewiesen.","jumpedTo":["Nachrichten um den ",["date"]," werden angezeigt."]} satisfies Catalogue as Catalogue;
