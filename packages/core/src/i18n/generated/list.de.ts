/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"retry":"Erneut versuchen","previous":"Zurück","next":"Weiter","page":["Seite ",["page",4]],"pages":"Seiten","stale":["Womöglich veraltet seit ",["time"],"."],"reconnecting":"Es wird neu verbunden…","offline":"Sie sind offline.","staleSpoken":["Live-Aktualisierung seit ",["time"]," unterbrochen. Verbindung wird wiederhergestellt…"],"upToDate":"Wieder auf dem neuesten Stand."} satisfies Catalogue as Catalogue;
