import type { Locale } from './words.ts';

/** The words of the page of requests, and what its script needs of the portal's other words; `{name}` stands for a value. */
export interface RequestsWords {
  readonly title: string;
  readonly lead: string;
  readonly plan: string;
  readonly from: string;
  readonly note: string;
  readonly noteHint: string;
  readonly propose: Readonly<Record<Period, string>>;
  readonly proposing: string;
  readonly checkAgain: string;
  readonly perPeriod: Readonly<Record<Period, string>>;
  /** What came of a proposal. */
  readonly outcome: Readonly<Record<OutcomeName, string>>;
  readonly account: string;
  readonly planNow: string;
  readonly invoices: string;
  readonly activity: string;
  readonly noPlan: string;
  readonly renews: string;
  readonly ends: string;
  readonly next: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly notYours: string;
  readonly nothingYet: string;
  readonly byItself: string;
  /** No request was made yet. */
  readonly none: string;
  readonly arrived: string;
  /** What was done, by Revampd's name for it. New ones may come. */
  readonly actions: Readonly<Record<string, string>>;
  readonly otherAction: string;
  readonly health: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
}

type Period = 'month' | 'year';

type OutcomeName =
  | 'sending'
  | 'unknown'
  | 'stepUp'
  | 'done'
  | 'waiting'
  | 'approved'
  | 'conflict'
  | 'wrongDate'
  | 'wrongPlan'
  | 'notPermitted'
  | 'noConnection'
  | 'tooMany'
  | 'failed';

type OwnWords = Omit<RequestsWords, 'actions' | 'health' | 'statuses'>;

const en: OwnWords = {
  title: 'Propose a plan',
  lead: 'Northgate Dental decides. Nothing changes before it approves.',
  plan: 'Plan',
  from: 'Takes effect',
  note: 'Note to Northgate Dental',
  noteHint: 'Optional. The practice reads it with the proposal.',
  propose: { month: 'Propose {amount} per month', year: 'Propose {amount} per year' },
  proposing: 'Proposing…',
  checkAgain: 'Check again',
  perPeriod: { month: '{amount} per month', year: '{amount} per year' },
  outcome: {
    sending: 'Sending the proposal.',
    unknown:
      'No answer came, so it isn’t known yet whether this was proposed. Check again: it is proposed once at most.',
    stepUp: 'You have to confirm who you are first, which this page can’t ask for. Nothing was proposed.',
    done: 'Proposed: {name} for {amount}, from {date}. {payer} has until {end} to decide.',
    waiting: '{name} already waits for a decision. Nothing was proposed. Withdraw it below to propose another plan.',
    approved: '{name} was already approved and begins on {date}. Nothing was proposed.',
    conflict: 'Something else came first. Nothing was proposed.',
    wrongDate: 'It can’t take effect on this day. Choose today or a later one. Nothing was proposed.',
    wrongPlan: 'This plan is no longer offered. Nothing was proposed.',
    notPermitted: 'Your role doesn’t allow it. Nothing was proposed.',
    noConnection: 'The connection failed before it was sent. Nothing was proposed.',
    tooMany: 'Too many requests came at once. Nothing was proposed. Wait a moment, then try again.',
    failed: 'It was refused, and nothing was proposed. Try again.',
  },
  account: 'Account',
  planNow: 'Plan',
  invoices: 'Latest invoices',
  activity: 'Activity',
  noPlan: 'There is no plan yet.',
  renews: 'Renews on {date}.',
  ends: 'Ends on {date}.',
  next: '{name} follows on {date}.',
  loading: 'Loading…',
  unreachable: 'This can’t be had right now. Load the page again in a moment.',
  notYours: 'This isn’t part of your role.',
  nothingYet: 'Nothing yet.',
  byItself: 'By itself',
  none: 'Nothing was asked yet.',
  arrived: 'A request has arrived: {name}.',
  otherAction: 'Changed',
};

const de: OwnWords = {
  title: 'Einen Tarif vorschlagen',
  lead: 'Northgate Dental entscheidet. Vor der Freigabe ändert sich nichts.',
  plan: 'Tarif',
  from: 'Gilt ab',
  note: 'Notiz an Northgate Dental',
  noteHint: 'Freiwillig. Die Praxis liest sie mit dem Vorschlag.',
  propose: { month: '{amount} im Monat vorschlagen', year: '{amount} im Jahr vorschlagen' },
  proposing: 'Wird vorgeschlagen…',
  checkAgain: 'Noch einmal nachsehen',
  perPeriod: { month: '{amount} im Monat', year: '{amount} im Jahr' },
  outcome: {
    sending: 'Der Vorschlag wird gesendet.',
    unknown:
      'Es kam keine Antwort; noch ist nicht bekannt, ob das vorgeschlagen wurde. Sehen Sie noch einmal nach: Vorgeschlagen wird es höchstens einmal.',
    stepUp:
      'Vorher müssen Sie bestätigen, wer Sie sind; danach kann diese Seite nicht fragen. Es wurde nichts vorgeschlagen.',
    done: 'Vorgeschlagen: {name} für {amount}, ab {date}. {payer} kann bis {end} entscheiden.',
    waiting:
      '{name} wartet schon auf eine Entscheidung. Es wurde nichts vorgeschlagen. Ziehen Sie das unten zurück, um einen anderen Tarif vorzuschlagen.',
    approved: '{name} ist schon freigegeben und beginnt am {date}. Es wurde nichts vorgeschlagen.',
    conflict: 'Etwas anderes kam zuvor. Es wurde nichts vorgeschlagen.',
    wrongDate: 'An diesem Tag kann es nicht beginnen. Wählen Sie heute oder später. Es wurde nichts vorgeschlagen.',
    wrongPlan: 'Diesen Tarif gibt es nicht mehr. Es wurde nichts vorgeschlagen.',
    notPermitted: 'Ihre Rolle erlaubt das nicht. Es wurde nichts vorgeschlagen.',
    noConnection: 'Die Verbindung brach vor dem Senden ab. Es wurde nichts vorgeschlagen.',
    tooMany:
      'Es kamen zu viele Anfragen auf einmal. Es wurde nichts vorgeschlagen. Versuchen Sie es gleich noch einmal.',
    failed: 'Es wurde abgelehnt und nichts vorgeschlagen. Versuchen Sie es noch einmal.',
  },
  account: 'Konto',
  planNow: 'Tarif',
  invoices: 'Letzte Rechnungen',
  activity: 'Aktivität',
  noPlan: 'Es gibt noch keinen Tarif.',
  renews: 'Verlängert sich am {date}.',
  ends: 'Endet am {date}.',
  next: 'Am {date} folgt {name}.',
  loading: 'Lädt…',
  unreachable: 'Das ist gerade nicht zu haben. Laden Sie die Seite gleich noch einmal.',
  notYours: 'Das gehört nicht zu Ihrer Rolle.',
  nothingYet: 'Noch nichts.',
  byItself: 'Von selbst',
  none: 'Es wurde noch nichts angefragt.',
  arrived: 'Eine Anfrage ist gekommen: {name}.',
  otherAction: 'Geändert',
};

const ar: OwnWords = {
  title: 'اقتراح خطة',
  lead: 'القرار لعيادة Northgate Dental. لا يتغير شيء قبل موافقتها.',
  plan: 'الخطة',
  from: 'تسري من',
  note: 'ملاحظة إلى Northgate Dental',
  noteHint: 'اختيارية. تقرؤها العيادة مع الاقتراح.',
  propose: { month: 'اقتراح {amount} شهريًا', year: 'اقتراح {amount} سنويًا' },
  proposing: 'جارٍ الاقتراح…',
  checkAgain: 'تحقّق مجددًا',
  perPeriod: { month: '{amount} شهريًا', year: '{amount} سنويًا' },
  outcome: {
    sending: 'جارٍ إرسال الاقتراح.',
    unknown: 'لم يصل رد، ولا يُعرف بعد هل قُدّم الاقتراح. تحقّق مجددًا: لا يُقدَّم أكثر من مرة.',
    stepUp: 'عليك أولًا تأكيد هويتك، ولا تستطيع هذه الصفحة طلب ذلك. لم يُقترح شيء.',
    done: 'قُدّم الاقتراح: {name} مقابل {amount} من {date}. أمام {payer} حتى {end} لاتخاذ القرار.',
    waiting: '{name} بانتظار قرار بالفعل. لم يُقترح شيء. اسحب الطلب أدناه لتقترح خطة أخرى.',
    approved: 'تمت الموافقة على {name} من قبل، وتبدأ في {date}. لم يُقترح شيء.',
    conflict: 'سبق ذلك أمر آخر. لم يُقترح شيء.',
    wrongDate: 'لا يمكن أن تسري في هذا اليوم. اختر اليوم أو يومًا لاحقًا. لم يُقترح شيء.',
    wrongPlan: 'لم تعد هذه الخطة معروضة. لم يُقترح شيء.',
    notPermitted: 'لا يسمح دورك بذلك. لم يُقترح شيء.',
    noConnection: 'انقطع الاتصال قبل الإرسال. لم يُقترح شيء.',
    tooMany: 'وصلت طلبات كثيرة دفعة واحدة. لم يُقترح شيء. انتظر لحظة ثم حاول مجددًا.',
    failed: 'رُفض الطلب ولم يُقترح شيء. حاول مجددًا.',
  },
  account: 'الحساب',
  planNow: 'الخطة',
  invoices: 'آخر الفواتير',
  activity: 'النشاط',
  noPlan: 'لا توجد خطة بعد.',
  renews: 'تتجدد في {date}.',
  ends: 'تنتهي في {date}.',
  next: 'تليها {name} في {date}.',
  loading: 'جارٍ التحميل…',
  unreachable: 'لا يمكن جلب هذا الآن. حمّل الصفحة مجددًا بعد لحظات.',
  notYours: 'هذا ليس من صلاحيات دورك.',
  nothingYet: 'لا شيء بعد.',
  byItself: 'تلقائيًا',
  none: 'لم يُطلب شيء بعد.',
  arrived: 'وصل طلب: {name}.',
  otherAction: 'تغيّر',
};

export const requestsWords: Readonly<Record<Locale, OwnWords>> = { en, de, ar };
