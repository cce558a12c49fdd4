/** One thing that somebody does in a ticket, so many minutes before the start of the world. */
export interface Step {
  readonly ago: number;
  /** The key of a person of the cast. */
  readonly by: string;
  /** A message; with `to` it answers that step's message, or the description (−1). */
  readonly say?: string;
  readonly to?: number;
  /** A reaction to that step's message, or to the description (−1). */
  readonly react?: readonly ['ack' | 'thumbs_up' | 'heart' | 'celebrate' | 'thanks' | 'eyes', number];
  readonly status?: 'open' | 'in_progress' | 'resolved' | 'closed';
  readonly priority?: 'low' | 'medium' | 'high';
  readonly assign?: string | null;
  readonly escalate?: string;
  readonly giveBack?: string;
}

/** A ticket and all that was said in it. */
export interface Conversation {
  readonly connection: string;
  /** The figure of its number: 1482 is T-1482. */
  readonly number: number;
  readonly ago: number;
  readonly by: string;
  readonly priority: 'low' | 'medium' | 'high';
  readonly title: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

const HOUR = 60;
const DAY = 24 * HOUR;

const northgate = 'con_harborline_northgate';

/** Northgate Dental and Harborline: the tickets of the reference pictures 06 and 09. */
const atNorthgate: readonly Conversation[] = [
  {
    connection: northgate,
    number: 1432,
    ago: 12 * DAY,
    by: 'joel',
    priority: 'medium',
    title: 'Caller ID shows the old practice name',
    text: 'Patients see “Northgate Family Dental” when we call. We dropped “Family” in the spring.',
    steps: [
      {
        ago: 12 * DAY - 40,
        by: 'priya',
        say: 'That is the name registered with the carriers. I’ll ask for the change.',
      },
      { ago: 12 * DAY - 45, by: 'priya', status: 'in_progress' },
      { ago: 11 * DAY, by: 'priya', escalate: 'Caller name record is locked on the platform side.' },
      { ago: 11 * DAY - 90, by: 'lena', assign: 'lena' },
      {
        ago: 10 * DAY,
        by: 'lena',
        say: 'The record is unlocked and the new name is with the carriers. Most pick it up within two days.',
      },
      { ago: 10 * DAY - 30, by: 'joel', react: ['thanks', 4] },
      { ago: 9 * DAY + 3 * HOUR, by: 'lena', status: 'resolved' },
      { ago: 9 * DAY, by: 'joel', say: 'Shows “Northgate Dental” on both of our phones. Closing.' },
      { ago: 9 * DAY - 2, by: 'joel', status: 'closed' },
    ],
  },
  {
    connection: northgate,
    number: 1450,
    ago: 6 * DAY,
    by: 'joel',
    priority: 'low',
    title: 'Hold music cuts out on the second line',
    text: 'Line 1 plays it through. On line 2 it stops after about ten seconds and callers think we hung up.',
    steps: [
      { ago: 6 * DAY - 70, by: 'priya', status: 'in_progress' },
      { ago: 5 * DAY, by: 'priya', say: 'Line 2 still had a test file of eleven seconds. It has the full track now.' },
      { ago: 5 * DAY - 20, by: 'joel', react: ['thumbs_up', 1] },
      { ago: 4 * DAY, by: 'priya', status: 'resolved' },
    ],
  },
  {
    connection: northgate,
    number: 1461,
    ago: 3 * DAY,
    by: 'dana',
    priority: 'medium',
    title: 'Invoice HL-2019 lists a seat we removed',
    text: 'We gave the seat back before the 1st, and it is still on HL-2019.',
    steps: [
      { ago: 3 * DAY - 50, by: 'priya', assign: 'tom' },
      { ago: 2 * DAY, by: 'tom', status: 'in_progress' },
      { ago: 2 * DAY - 5, by: 'tom', say: 'You are right. HL-2019 is void and its credit is back in your wallet.' },
      { ago: 26 * HOUR, by: 'dana', react: ['ack', 2] },
      { ago: 25 * HOUR, by: 'tom', status: 'resolved' },
    ],
  },
  {
    connection: northgate,
    number: 1468,
    ago: 5 * HOUR,
    by: 'dana',
    priority: 'low',
    title: 'Add Saturday hours to the greeting',
    text: 'From December we are open Saturdays, 9 to 1. Can the greeting say so?',
    steps: [
      { ago: 4 * HOUR, by: 'priya', assign: null },
      { ago: 3 * HOUR, by: 'dana', say: 'And please keep “closed Sundays” in it.' },
    ],
  },
  {
    connection: northgate,
    number: 1475,
    ago: 4 * HOUR + 20,
    by: 'joel',
    priority: 'medium',
    title: 'Voicemail-to-email arrives without attachment',
    text: 'Since Monday the emails come without the recording. The text is there.',
    steps: [
      { ago: 3 * HOUR + 30, by: 'priya', status: 'in_progress' },
      { ago: 2 * HOUR, by: 'priya', say: 'Your mail server refuses WAV since its update. Would MP3 do?' },
      { ago: 70, by: 'joel', say: 'MP3 is fine, as long as old ones stay as they are.', to: 1 },
      { ago: 60, by: 'priya', react: ['ack', 2] },
    ],
  },
  {
    connection: northgate,
    number: 1479,
    ago: 90,
    by: 'joel',
    priority: 'high',
    title: 'Port 425-555-0148 from Frontier',
    text: 'The old front desk number has to move before Frontier’s contract ends on the 30th. Their account number is on the last bill:\nhttps://files.northgate.example/frontier-bill.pdf',
    steps: [
      {
        ago: 45,
        by: 'priya',
        say: 'Thanks Joel. Is the billing name on it Northgate Dental, or still Northgate Family Dental?',
      },
      { ago: 22, by: 'joel', say: 'Still “Family”. Is that a problem?', to: 0 },
    ],
  },
  {
    connection: northgate,
    number: 1482,
    ago: 2 * DAY + 8,
    by: 'dana',
    priority: 'high',
    title: 'Calls drop after transfer to the hygienist line',
    text: 'Since this morning, when the front desk transfers a call to the hygienist line it rings once and drops. It happened on 5 of 7 transfers. Outside calls are fine.',
    steps: [
      {
        ago: 2 * DAY - 10,
        by: 'priya',
        say: 'Thanks Dana. I can see the five drops. All of them hit the Kirkland gateway, so I’m moving you to the spare while we look.',
      },
      { ago: 2 * DAY - 11, by: 'priya', status: 'in_progress' },
      { ago: 2 * DAY - 14, by: 'dana', react: ['ack', 0] },
      { ago: 2 * DAY - 20, by: 'joel', react: ['thumbs_up', 0] },
      {
        ago: DAY + 22 * HOUR,
        by: 'priya',
        escalate: 'Spare gateway shows the same drop. Looks like the platform’s transfer leg.',
      },
      { ago: DAY + 21 * HOUR + 40, by: 'lena', assign: 'lena' },
      {
        ago: DAY + 21 * HOUR + 30,
        by: 'lena',
        say: 'Confirmed. The transfer leg times out after 4 s when the target device re-registers. A fix is rolling out; your region gets it at 11:30 AM PT.',
        to: 4,
      },
      { ago: DAY + 21 * HOUR + 20, by: 'dana', react: ['thanks', 6] },
      { ago: DAY + 21 * HOUR + 10, by: 'priya', react: ['thanks', 6] },
      { ago: 34, by: 'dana', say: 'Three transfers since 11:31, all went through.' },
      {
        ago: 4,
        by: 'lena',
        say: 'Good. I’ll watch it over Monday’s rush and return the ticket to Harborline after that.',
        to: 9,
      },
    ],
  },
];

/** Other connections: of Harborline's practices, and those with Revampd. */
const elsewhere: readonly Conversation[] = [
  {
    connection: 'con_harborline_ridgeway',
    number: 1466,
    ago: 2 * DAY + 5 * HOUR,
    by: 'abel',
    priority: 'medium',
    title: 'Night calls should go to the emergency clinic',
    text: 'After 8 PM we would like calls to go to Eastside Emergency, 425-555-0177, and not to voicemail.',
    steps: [{ ago: 2 * DAY, by: 'priya', say: 'Every night, or weekdays only?' }],
  },
  {
    connection: 'con_harborline_cascade',
    number: 1440,
    ago: 8 * DAY,
    by: 'petra',
    priority: 'high',
    title: 'Nobody can sign in to the call app',
    text: 'All three of us get “Session expired” right after the password.',
    steps: [
      { ago: 8 * DAY - 15, by: 'priya', status: 'in_progress' },
      {
        ago: 8 * DAY - 20,
        by: 'priya',
        escalate: 'Sign-in loops for the whole organization, after last night’s release.',
      },
      { ago: 8 * DAY - 60, by: 'lena', assign: 'lena' },
      {
        ago: 8 * DAY - 80,
        by: 'lena',
        say: 'A cache on our side held an old key. It is cleared; please try once more.',
      },
      { ago: 8 * DAY - 95, by: 'petra', say: 'We are in. Thank you both.', to: 3 },
      { ago: 8 * DAY - 100, by: 'lena', giveBack: 'Fixed on the platform. Left open so that Harborline can watch it.' },
    ],
  },
  {
    connection: 'con_harborline_cascade',
    number: 1471,
    ago: 20 * HOUR,
    by: 'petra',
    priority: 'low',
    title: 'Which of our numbers can receive texts?',
    text: 'We want to put one on the appointment cards.',
    steps: [],
  },
  {
    connection: 'con_harborline_alder',
    number: 1473,
    ago: 9 * HOUR,
    by: 'rosa',
    priority: 'medium',
    title: 'Second shop: which plan would you suggest?',
    text: 'We open in Ballard in February: two chairs, one desk.',
    steps: [
      { ago: 8 * HOUR, by: 'tom', say: 'Front Desk Plus covers both shops. I’ll send you a proposal this week.' },
    ],
  },
  {
    connection: 'con_harborline_lindner',
    number: 1455,
    ago: 5 * DAY,
    by: 'greta',
    priority: 'low',
    title: 'Anrufbeantworter auf Deutsch und Englisch',
    text: 'Können wir die Ansage zweisprachig aufnehmen? Viele Patientinnen und Patienten sprechen Englisch.',
    steps: [
      {
        ago: 5 * DAY - 3 * HOUR,
        by: 'priya',
        say: 'Yes: record both in one file, or let callers choose with a key. Which do you prefer?',
      },
      { ago: 4 * DAY, by: 'greta', say: 'Mit Taste, bitte. 1 für Deutsch, 2 für Englisch.', to: 0 },
      { ago: 4 * DAY - 30, by: 'priya', status: 'in_progress' },
      { ago: 3 * DAY, by: 'priya', status: 'resolved' },
      { ago: 2 * DAY, by: 'greta', status: 'closed' },
    ],
  },
  {
    connection: 'con_harborline_salmiya',
    number: 1469,
    ago: 30 * HOUR,
    by: 'yousef',
    priority: 'medium',
    title: 'ساعات العمل في رمضان',
    text: 'نحتاج إلى تغيير ساعات العمل على الخط الرئيسي خلال شهر رمضان.',
    steps: [{ ago: 29 * HOUR, by: 'priya', status: 'in_progress' }],
  },
  {
    connection: 'con_harborline_revampd',
    number: 1421,
    ago: 20 * DAY,
    by: 'tom',
    priority: 'medium',
    title: 'October payout shows one practice twice',
    text: 'Ridgeway stands twice in the October breakdown. Is that the correction from September?',
    steps: [
      { ago: 20 * DAY - 4 * HOUR, by: 'lena', status: 'in_progress' },
      {
        ago: 19 * DAY,
        by: 'omar',
        say: 'It was. The second line is the September phone number, and the total is right.',
      },
      { ago: 19 * DAY - 30, by: 'tom', react: ['ack', 1] },
      { ago: 18 * DAY, by: 'lena', status: 'resolved' },
      { ago: 17 * DAY, by: 'tom', status: 'closed' },
    ],
  },
  {
    connection: 'con_northgate_revampd',
    number: 1477,
    ago: 3 * HOUR + 10,
    by: 'dana',
    priority: 'medium',
    title: 'Second number doesn’t show as verified',
    text: 'The main line has the mark, 425-555-0190 hasn’t.',
    steps: [
      { ago: 2 * HOUR + 40, by: 'lena', say: 'Its address check is still open. I’ll tell you when it is through.' },
    ],
  },
  {
    connection: 'con_juniper_revampd',
    number: 1464,
    ago: 60 * HOUR,
    by: 'theo',
    priority: 'high',
    title: 'Call recordings stop after two minutes',
    text: 'Every one of this week’s. Longer calls are cut at 2:00 sharp.',
    steps: [
      { ago: 58 * HOUR, by: 'lena', status: 'in_progress' },
      {
        ago: 40 * HOUR,
        by: 'lena',
        say: 'Your plan’s limit was set to the trial’s. It is lifted; today’s calls record whole.',
      },
      { ago: 39 * HOUR, by: 'wren', react: ['celebrate', 1] },
      { ago: 38 * HOUR, by: 'lena', status: 'resolved' },
    ],
  },
  {
    connection: 'con_juniper_revampd',
    number: 1481,
    ago: 65,
    by: 'wren',
    priority: 'low',
    title: 'Can invoices go to a second address?',
    text: 'Our bookkeeper would like a copy.',
    steps: [],
  },
  {
    connection: 'con_kilowatt_pinecrest',
    number: 1459,
    ago: 4 * DAY,
    by: 'stella',
    priority: 'high',
    title: 'Dock 4 has no dial tone',
    text: '<b>Urgent</b>: the handset shows “Registering…” since the move.',
    steps: [{ ago: 4 * DAY - 90, by: 'hugo', status: 'in_progress' }],
  },
];

/** Every ticket of which the words are known, oldest first. */
export const conversations: readonly Conversation[] = [...atNorthgate, ...elsewhere].toSorted(
  (left, right) => left.number - right.number,
);

/** What tickets of long ago were about: they fill a list of hundreds. */
export const olderTitles: readonly string[] = [
  'Greeting plays twice',
  'Add a seat for the new hygienist',
  'Fax arrives upside down',
  'Voicemail of the billing line is full',
  'Ring the back office after four rings',
  'Caller waits in the queue though a line is free',
  'New headset has no sound',
  'Move extension 14 to the front desk',
  'Text reminders came an hour late',
  'Block a caller',
  'Holiday hours for the long weekend',
  'Recording of Tuesday’s call',
  'Echo on the conference line',
  'Change who gets the missed-call list',
];
