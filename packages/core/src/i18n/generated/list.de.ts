/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"retry":"Erneut versuchen","previous":"Zurück","next":"Weiter","page":["Seite ",["page",4]],"pages":"Seiten"} satisfies Catalogue as Catalogue;
