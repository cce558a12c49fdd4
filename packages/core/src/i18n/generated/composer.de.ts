/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"label":"Nachricht","placeholder":"Nachricht schreiben","visibleTo":["Sichtbar für ",["list"]],"people":[["count",2,{"one":[0," Person"],"other":[0," Personen"]}]],"send":"Senden","hintControl":"Strg+Eingabe zum Senden","hintCommand":"⌘+Eingabe zum Senden","hintEnter":"Eingabe zum Senden, Umschalt+Eingabe für eine neue Zeile","unavailable":"Gerade kann nichts gesendet werden: Ein Teil der Seite wurde nicht geladen. Ihr Text bleibt hier stehen."} satisfies Catalogue as Catalogue;
