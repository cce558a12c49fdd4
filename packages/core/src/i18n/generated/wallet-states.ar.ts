/* Generated from the message files (npm run generate); do not edit. */
import type { Catalogue } from '../messages.ts';

export default {"emptyTitle":"لا رصيد بعد","emptyForPayer":["يظهر هنا الرصيد الذي تمنحك إياه ",["issuer"]," وكل فاتورة يدفعها."],"emptyForIssuer":["يظهر هنا الرصيد الذي تمنحه لـ",["payer"]," وكل فاتورة يدفعها."],"noMatchTitle":"لا شيء يطابق هذه التصفية","noMatchBody":[["hidden",2,{"zero":"لا قيود","one":"قيد واحد","two":"قيدان","few":[0," قيود"],"many":[0," قيداً"],"other":[0," قيد"]}]," من نوع آخر غير «",["kind"],"»."],"paused":"التغييرات متوقفة حتى ذلك الحين."} satisfies Catalogue as Catalogue;
