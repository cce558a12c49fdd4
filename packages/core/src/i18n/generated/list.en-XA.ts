/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"retry":"[Tŕý áĝáîñ ···]","previous":"[Pŕéṽîöûš ···]","next":"[Néẋţ ··]","page":["[Páĝé ",["page",4]," ··]"],"pages":"[Páĝéš ··]"} satisfies Catalogue as Catalogue;
