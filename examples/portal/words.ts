import type { Role } from './directory.ts';

/** The portal's own words. Revampd's elements bring theirs, in the page's language. */
export interface Words {
  readonly languageName: string;
  readonly both: string;
  readonly wallet: string;
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
  readonly accountTitle: string;
  readonly accountLead: string;
  readonly helpTitle: string;
  readonly help: string;
  readonly helpHours: string;
}

const en: Words = {
  languageName: 'English',
  both: 'Side by side',
  wallet: 'Wallet',
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
  accountTitle: 'Your account',
  accountLead: 'Phone service for Northgate Dental: Bellevue, Kirkland and Redmond.',
  helpTitle: 'A question about your bill?',
  help: 'Grace Okafor looks after your account.',
  helpHours: 'Weekdays 8 AM to 6 PM:',
};

const de: Words = {
  languageName: 'Deutsch',
  both: 'Beide Seiten',
  wallet: 'Guthaben',
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
  accountTitle: 'Ihr Konto',
  accountLead: 'Telefonie für Northgate Dental: Bellevue, Kirkland und Redmond.',
  helpTitle: 'Eine Frage zur Rechnung?',
  help: 'Grace Okafor betreut Ihr Konto.',
  helpHours: 'Werktags 8 bis 18 Uhr:',
};

const ar: Words = {
  languageName: 'العربية',
  both: 'الجانبان معًا',
  wallet: 'المحفظة',
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
  accountTitle: 'حسابك',
  accountLead: 'خدمة الهاتف لعيادة Northgate Dental‏: Bellevue وKirkland وRedmond.',
  helpTitle: 'لديك سؤال عن فاتورتك؟',
  help: 'تتولى Grace Okafor رعاية حسابك.',
  helpHours: 'أيام العمل من 8 صباحًا إلى 6 مساءً:',
};

export const words = { en, de, ar };
export type Locale = keyof typeof words;
