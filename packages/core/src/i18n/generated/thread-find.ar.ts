/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"label":"الكلمات المطلوبة","count":[["position",4]," من ",["count",4]],"none":"لا توجد نتائج","searching":"جارٍ البحث…","next":"النتيجة التالية، الأقدم","previous":"النتيجة السابقة، الأحدث","close":"إغلاق البحث","retry":"إعادة المحاولة","unreached":"لم يُجرَ البحث: تعذّر الوصول إلى الخدمة.","slow":"لم يُجرَ البحث: لم تُجب الخدمة في الوقت المناسب.","tooMany":"لم يُجرَ البحث: وصلت طلبات كثيرة دفعة واحدة.","ended":"لم يُجرَ البحث: انتهت جلستك.","notFound":"لم يُجرَ البحث: لم يعد بإمكانك رؤية هذه التذكرة.","failed":"لم يُجرَ البحث: لم تُجب الخدمة كما ينبغي.","unshown":"تعذّر عرض هذه النتيجة."} satisfies Catalogue as Catalogue;
