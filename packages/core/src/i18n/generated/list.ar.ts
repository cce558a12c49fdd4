/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"retry":"إعادة المحاولة","previous":"السابق","next":"التالي","page":["الصفحة ",["page",4]],"pages":"الصفحات"} satisfies Catalogue as Catalogue;
