/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"retry":"إعادة المحاولة","previous":"السابق","next":"التالي","page":["الصفحة ",["page",4]],"pages":"الصفحات","stale":["قد لا يكون محدّثاً منذ ",["time"],"."],"reconnecting":"جارٍ إعادة الاتصال…","offline":"أنت غير متصل.","staleSpoken":["توقف التحديث المباشر منذ ",["time"],". جارٍ إعادة الاتصال…"],"upToDate":"محدَّث من جديد."} satisfies Catalogue as Catalogue;
