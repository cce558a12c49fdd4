/** What is not run in Firefox or WebKit, each with its reason. `left-out.test.mjs` keeps it true to the files. */

/**
 * @typedef {object} Limit
 * @property {string} file from the root of the repository
 * @property {readonly ('firefox' | 'webkit')[]} engines where it isn't run
 * @property {string} reason why it can't
 * @property {readonly string[]} [tests] their titles, whole or as the file has them (`… ${name}`); without it the whole file
 */

const noTree = 'WebKit’s driver has names and roles of single elements, but no accessibility tree.';
const ownFigures = 'WebKitGTK writes figures by Debian’s ICU 72, which knows older customs than browsers bring along.';

/** @type {readonly Limit[]} */
export const LIMITS = [
  {
    file: 'packages/core/src/live/apply-event.test.ts',
    engines: ['webkit'],
    reason: 'In WebKit the reading has begun again before the act’s last event is there, and is begun a third time.',
    tests: [
      'LIV-4 notifications that the person marked elsewhere: all that shows it shows the server’s state, without host code and with two reads at most',
    ],
  },
  {
    file: 'packages/elements/src/element/every-element.focus.proof.ts',
    engines: ['webkit'],
    reason: 'WebKit knows no forced colours.',
    tests: [
      'A11-2 is seen, whole and uncovered: payer, forced colours',
      'A11-2 is seen, whole and uncovered: grant, forced colours',
    ],
  },
  {
    file: 'packages/elements/src/element/every-element.test.ts',
    engines: ['webkit'],
    reason: noTree,
    tests: [
      'is named by its heading, by the host’s words, or by the host’s own heading',
      'is busy while it loads, with a skeleton that nobody hears, and not any more with its content',
    ],
  },
  {
    file: 'packages/elements/src/billing/wallet/wallet.interaction.test.ts',
    engines: ['webkit'],
    reason: noTree,
    tests: [
      'has the balance and what it pays one after the other',
      'says “minus” of what is negative, in the table and in the list',
      'is said at the field, tied to it, and focus goes there: ${state}, “${text.slice(0, 12)}”',
      'is a table with a caption and column headers, and below 40 em a list of the same entries',
    ],
  },
  {
    file: 'packages/elements/src/billing/wallet/wallet.interaction.test.ts',
    engines: ['firefox'],
    reason:
      'Firefox tells of each box without the spaces at its end, so that texts put together have none between them.',
    tests: ['says “minus” of what is negative, in the table and in the list'],
  },
  {
    file: 'packages/elements/src/billing/wallet/wallet.language.proof.ts',
    engines: ['webkit'],
    reason: noTree,
    tests: [
      'I18-1 the pseudo-locale finds none on screen, in names, titles or what is said: ${state.name}',
      'EMB-5 no text of the Partner’s seat has Revampd’s name: ${state.name}',
      'EMB-5 the Partner’s client reads it in one sentence alone: what its credit doesn’t pay',
    ],
  },
  {
    file: 'packages/elements/src/billing/wallet/wallet.language.proof.ts',
    engines: ['webkit'],
    reason: ownFigures,
    tests: [
      'I18-1 is never empty: a language that we have not is English, with its own figures',
      'I18-2 counts are told in the forms of ar',
    ],
  },
  {
    file: 'packages/elements/src/billing/wallet/wallet.test.ts',
    engines: ['webkit'],
    reason: 'WebKit has the language’s file before the message by which the test looks whether it is still on the way.',
    tests: ['reads its content while its language is still on the way'],
  },
  {
    file: 'packages/elements/src/theme/static-colors.test.ts',
    engines: ['webkit'],
    reason: 'WebKit brings a colour that no screen can show to another one that it can.',
    tests: ['has every colour, as other browsers derive it, in light and dark'],
  },
  {
    file: 'packages/elements/src/ui/dialog-looks.test.ts',
    engines: ['webkit'],
    reason: 'A window of WebKit’s MiniBrowser is never narrower than 290 px.',
    tests: ['fits a window of 280 px with text of 14px: nothing is cut, the buttons are in sight'],
  },
  {
    file: 'packages/elements/src/ui/field.test.ts',
    engines: ['webkit'],
    reason: 'An event that a script makes says nothing of AltGr in WebKit.',
    tests: ['lets a key that types with AltGr count as typing, and one with Alt as a command'],
  },
  {
    file: 'packages/elements/src/ui/radio-cards.test.ts',
    engines: ['webkit'],
    reason:
      'The arrows of native radios are the browser’s: WebKit’s don’t go round, nor turn with the direction of the text.',
    tests: [
      'A11-2 radio group: one Tab stop, arrows choose in both directions and round, Space chooses',
      'A11-2 radio group: from right to left the arrows go the way that they point',
    ],
  },
];
