import type { Role } from './directory.ts';

/** The portal's own words. Revampd's elements bring theirs, in the page's language. */
export interface Words {
  readonly languageName: string;
  readonly both: string;
  readonly wallet: string;
  readonly requests: string;
  readonly tickets: string;
  readonly pages: string;
  readonly language: string;
  readonly light: string;
  readonly dark: string;
  readonly skip: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly office: string;
  readonly practice: string;
  readonly switchPerson: string;
  readonly signOut: string;
  readonly signInTitle: string;
  readonly signInLead: string;
  readonly nobodyTitle: string;
  readonly bothTitle: string;
  readonly bothLead: string;
  readonly requestsTitle: string;
  readonly requestsLead: string;
  readonly accountTitle: string;
  readonly accountLead: string;
  readonly helpTitle: string;
  readonly help: string;
  readonly helpHours: string;
  /** In a demo nothing is sent to anyone, so the code has to be said. */
  readonly codeHint: string;
  readonly decisionHint: string;
  readonly back: string;
  readonly invoice: string;
  readonly statuses: Readonly<Record<string, string>>;
  readonly invoiceDate: string;
  readonly dueDate: string;
  readonly date: string;
  readonly line: string;
  readonly amount: string;
  readonly amountDue: string;
  readonly invoiceMissing: string;
  readonly invoiceUnreachable: string;
  readonly log: LogWords;
}

/** What the page says of the events that it hears; `{name}` stands for a value. */
export interface LogWords {
  readonly title: string;
  readonly lead: string;
  /** Of how fresh the wallet is, in a word. */
  readonly health: Readonly<Record<string, string>>;
  /** The same, as a sentence. */
  readonly status: Readonly<Record<string, string>>;
  readonly ready: string;
  readonly apply: string;
  readonly grant: string;
  readonly adjust: string;
  readonly reverse: string;
  readonly stepUp: string;
  readonly receipt: string;
  readonly error: string;
  readonly ended: string;
  readonly navigate: string;
}

const en: Words = {
  languageName: 'English',
  both: 'Side by side',
  wallet: 'Wallet',
  requests: 'Requests',
  tickets: 'Tickets',
  pages: 'Pages',
  language: 'Language',
  light: 'Light',
  dark: 'Dark',
  skip: 'Skip to content',
  roles: { owner: 'Owner', billing: 'Billing', support: 'Support', viewer: 'Viewer' },
  office: 'Back office',
  practice: 'Practice portal',
  switchPerson: 'Switch person',
  signOut: 'Sign out',
  signInTitle: 'Sign in to Harborline',
  signInLead: 'This is a demo: choose who you are.',
  nobodyTitle: 'Nobody is signed in here',
  bothTitle: 'One account, seen from both sides',
  bothLead:
    'Harborline sends Northgate Dental’s invoices and grants its credit. The practice pays them. Both look at the same ledger, each with their own login.',
  requestsTitle: 'Asked by one side, decided by the other',
  requestsLead:
    'Harborline proposes plans, Add-Ons and charges. The practice approves or rejects them, once. Each sees what the other does as it happens.',
  accountTitle: 'Your account',
  accountLead: 'Phone service for Northgate Dental: Bellevue, Kirkland and Redmond.',
  helpTitle: 'A question about your bill?',
  help: 'Grace Okafor looks after your account.',
  helpHours: 'Weekdays 8 AM to 6 PM:',
  codeHint: 'Applying credit asks for a code. In the sandbox the code is 424242.',
  decisionHint: 'Approving asks for a code. In the sandbox the code is 424242.',
  back: 'Back',
  invoice: 'Invoice',
  statuses: { draft: 'Draft', open: 'Open', overdue: 'Overdue', paid: 'Paid', void: 'Void' },
  invoiceDate: 'Sent',
  dueDate: 'Due',
  date: 'Date',
  line: 'Line',
  amount: 'Amount',
  amountDue: 'Amount due',
  invoiceMissing: 'There is no such invoice, or it isn’t yours to see.',
  invoiceUnreachable: 'The invoice can’t be had right now. Load the page again in a moment.',
  log: {
    title: 'What this page hears',
    lead: 'The wallet’s events, newest first. Open one to see what it holds.',
    health: { live: 'Live', connecting: 'Connecting', stale: 'Out of date', offline: 'Offline', ended: 'Ended' },
    status: {
      live: 'Up to date; changes come by themselves.',
      connecting: 'Connecting.',
      stale: 'May be out of date since {time}.',
      offline: 'No network since {time}.',
      ended: 'The session has ended.',
    },
    ready: 'The wallet stands.',
    apply: '{amount} is about to be applied to an invoice. The page may stop it.',
    grant: '{amount} is about to be granted. The page may stop it.',
    adjust: 'The wallet is about to be adjusted by {amount}. The page may stop it.',
    reverse: 'Credit is about to be given back. The page may stop it.',
    stepUp: 'Waits until the person has confirmed who they are.',
    receipt: 'Done: {amount}. The balance is {balance}.',
    error: 'Failed: {code}.',
    ended: 'The session has ended: {reason}.',
    navigate: 'A link to {href} is followed. The page may take it over.',
  },
};

const de: Words = {
  languageName: 'Deutsch',
  both: 'Beide Seiten',
  wallet: 'Guthaben',
  requests: 'Anfragen',
  tickets: 'Tickets',
  pages: 'Seiten',
  language: 'Sprache',
  light: 'Hell',
  dark: 'Dunkel',
  skip: 'Zum Inhalt',
  roles: { owner: 'Inhaber', billing: 'Buchhaltung', support: 'Support', viewer: 'Lesezugriff' },
  office: 'Verwaltung',
  practice: 'Praxisportal',
  switchPerson: 'Person wechseln',
  signOut: 'Abmelden',
  signInTitle: 'Bei Harborline anmelden',
  signInLead: 'Dies ist eine Demo: Wählen Sie, wer Sie sind.',
  nobodyTitle: 'Hier ist niemand angemeldet',
  bothTitle: 'Ein Konto, von beiden Seiten gesehen',
  bothLead:
    'Harborline stellt Northgate Dental Rechnungen und gewährt Guthaben. Die Praxis bezahlt sie. Beide sehen dasselbe Kontobuch, jeweils mit eigener Anmeldung.',
  requestsTitle: 'Von der einen Seite gefragt, von der anderen entschieden',
  requestsLead:
    'Harborline schlägt Tarife, Add-ons und Posten vor. Die Praxis gibt sie frei oder lehnt sie ab, einmal. Jede Seite sieht sofort, was die andere tut.',
  accountTitle: 'Ihr Konto',
  accountLead: 'Telefonie für Northgate Dental: Bellevue, Kirkland und Redmond.',
  helpTitle: 'Eine Frage zur Rechnung?',
  help: 'Grace Okafor betreut Ihr Konto.',
  helpHours: 'Werktags 8 bis 18 Uhr:',
  codeHint: 'Wer Guthaben verrechnet, wird nach einem Code gefragt. In der Sandbox ist der Code 424242.',
  decisionHint: 'Eine Freigabe fragt nach einem Code. In der Sandbox ist es 424242.',
  back: 'Zurück',
  invoice: 'Rechnung',
  statuses: { draft: 'Entwurf', open: 'Offen', overdue: 'Überfällig', paid: 'Bezahlt', void: 'Storniert' },
  invoiceDate: 'Gestellt',
  dueDate: 'Fällig',
  date: 'Datum',
  line: 'Posten',
  amount: 'Betrag',
  amountDue: 'Offener Betrag',
  invoiceMissing: 'Diese Rechnung gibt es nicht, oder Sie dürfen sie nicht sehen.',
  invoiceUnreachable: 'Die Rechnung ist gerade nicht zu haben. Laden Sie die Seite gleich noch einmal.',
  log: {
    title: 'Was diese Seite hört',
    lead: 'Die Ereignisse des Guthabens, das neueste zuerst. Aufgeklappt zeigt jedes, was es enthält.',
    health: { live: 'Live', connecting: 'Verbindet', stale: 'Veraltet', offline: 'Offline', ended: 'Beendet' },
    status: {
      live: 'Aktuell; Änderungen kommen von selbst.',
      connecting: 'Verbindet.',
      stale: 'Vielleicht veraltet seit {time}.',
      offline: 'Kein Netz seit {time}.',
      ended: 'Die Sitzung ist beendet.',
    },
    ready: 'Das Guthaben steht da.',
    apply: '{amount} sollen mit einer Rechnung verrechnet werden. Die Seite kann es anhalten.',
    grant: '{amount} sollen gutgeschrieben werden. Die Seite kann es anhalten.',
    adjust: 'Das Guthaben soll um {amount} korrigiert werden. Die Seite kann es anhalten.',
    reverse: 'Guthaben soll zurückgebucht werden. Die Seite kann es anhalten.',
    stepUp: 'Wartet, bis die Person bestätigt hat, wer sie ist.',
    receipt: 'Erledigt: {amount}. Der Stand ist {balance}.',
    error: 'Fehlgeschlagen: {code}.',
    ended: 'Die Sitzung ist beendet: {reason}.',
    navigate: 'Einem Link zu {href} wird gefolgt. Die Seite kann das übernehmen.',
  },
};

const ar: Words = {
  languageName: 'العربية',
  both: 'الجانبان معًا',
  wallet: 'المحفظة',
  requests: 'الطلبات',
  tickets: 'التذاكر',
  pages: 'الصفحات',
  language: 'اللغة',
  light: 'فاتح',
  dark: 'داكن',
  skip: 'انتقل إلى المحتوى',
  roles: { owner: 'مالك', billing: 'الفوترة', support: 'الدعم', viewer: 'اطّلاع فقط' },
  office: 'الإدارة',
  practice: 'بوابة العيادة',
  switchPerson: 'تبديل الشخص',
  signOut: 'تسجيل الخروج',
  signInTitle: 'تسجيل الدخول إلى Harborline',
  signInLead: 'هذا عرض توضيحي: اختر من أنت.',
  nobodyTitle: 'لم يسجّل أحد الدخول هنا',
  bothTitle: 'حساب واحد من الجانبين',
  bothLead:
    'تُصدر Harborline فواتير Northgate Dental وتمنحها الرصيد، والعيادة تدفعها. يرى الطرفان السجل نفسه، ولكل منهما تسجيل دخول خاص به.',
  requestsTitle: 'يطلبها طرف ويقررها الآخر',
  requestsLead:
    'تقترح Harborline الخطط والإضافات والرسوم، وتوافق عليها العيادة أو ترفضها مرة واحدة. يرى كل طرف ما يفعله الآخر لحظة حدوثه.',
  accountTitle: 'حسابك',
  accountLead: 'خدمة الهاتف لعيادة Northgate Dental‏: Bellevue وKirkland وRedmond.',
  helpTitle: 'لديك سؤال عن فاتورتك؟',
  help: 'تتولى Grace Okafor رعاية حسابك.',
  helpHours: 'أيام العمل من 8 صباحًا إلى 6 مساءً:',
  codeHint: 'يتطلّب استخدام الرصيد رمزًا. الرمز في البيئة التجريبية هو 424242.',
  decisionHint: 'تتطلب الموافقة رمزًا. الرمز في بيئة الاختبار هو 424242.',
  back: 'رجوع',
  invoice: 'فاتورة',
  statuses: { draft: 'مسودة', open: 'مفتوحة', overdue: 'متأخرة', paid: 'مدفوعة', void: 'ملغاة' },
  invoiceDate: 'أُرسلت في',
  dueDate: 'تُستحق في',
  date: 'التاريخ',
  line: 'البند',
  amount: 'المبلغ',
  amountDue: 'المبلغ المستحق',
  invoiceMissing: 'لا توجد هذه الفاتورة، أو ليس لك أن تراها.',
  invoiceUnreachable: 'تعذّر الحصول على الفاتورة الآن. أعد تحميل الصفحة بعد قليل.',
  log: {
    title: 'ما تسمعه هذه الصفحة',
    lead: 'أحداث المحفظة، الأحدث أولًا. افتح حدثًا لترى ما يحمله.',
    health: { live: 'مباشر', connecting: 'جارٍ الاتصال', stale: 'قديم', offline: 'دون اتصال', ended: 'انتهت' },
    status: {
      live: 'محدّثة، والتغييرات تصل من تلقاء نفسها.',
      connecting: 'جارٍ الاتصال.',
      stale: 'قد تكون قديمة منذ {time}.',
      offline: 'لا شبكة منذ {time}.',
      ended: 'انتهت الجلسة.',
    },
    ready: 'ظهرت المحفظة.',
    apply: 'سيُستخدم {amount} لسداد فاتورة. للصفحة أن توقف ذلك.',
    grant: 'سيُمنح {amount}. للصفحة أن توقف ذلك.',
    adjust: 'ستُسوّى المحفظة بمقدار {amount}. للصفحة أن توقف ذلك.',
    reverse: 'سيُردّ رصيد. للصفحة أن توقف ذلك.',
    stepUp: 'بانتظار أن يؤكد الشخص هويته.',
    receipt: 'تمّ: {amount}. الرصيد الآن {balance}.',
    error: 'فشل: {code}.',
    ended: 'انتهت الجلسة: {reason}.',
    navigate: 'فُتح رابط إلى {href}. للصفحة أن تتولّاه.',
  },
};

export const words = { en, de, ar };
export type Locale = keyof typeof words;
