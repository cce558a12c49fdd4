/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"failedTitle":"لم يتم تحميل التذكرة","notFoundTitle":"هذه التذكرة غير متاحة","notFoundBody":"إما أنها غير موجودة أو لم يعد بإمكانك رؤيتها، كما يحدث بعد إعادتها.","forbiddenTitle":"الدعم ليس ضمن دورك","forbiddenBody":"سجّلت الدخول بدور لا يقرأ التذاكر هنا. يمكن لأحد مالكي مؤسستك تغيير ذلك.","queued":"ستُرسَل الرسائل عندما يعود الاتصال.","paused":"التغييرات على التذكرة تنتظر حتى ذلك الحين."} satisfies Catalogue as Catalogue;
