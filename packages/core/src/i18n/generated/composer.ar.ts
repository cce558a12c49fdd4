/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"label":"الرسالة","placeholder":"اكتب رسالة","visibleTo":["مرئية لـ ",["list"]],"people":[["count",2,{"zero":"لا أحد","one":"شخص واحد","two":"شخصان","few":[0," أشخاص"],"many":[0," شخصًا"],"other":[0," شخص"]}]],"send":"إرسال","hintControl":"Ctrl+Enter للإرسال","hintCommand":"⌘+Enter للإرسال","hintEnter":"Enter للإرسال، وShift+Enter لسطر جديد","unavailable":"لا يمكن إرسال شيء الآن: لم يُحمَّل جزء من الصفحة. يبقى نصك هنا."} satisfies Catalogue as Catalogue;
