/** Wishes that can't be fulfilled: what is wrong with each, its arguments, and what is said of it. */
export const WISHES: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
  ['no name', [], /^Say one name, as in npm run new-element -- /],
  ['two names', ['one', 'two'], /^Say one name, as in npm run new-element -- /],
  [
    'a name that isn’t kebab-case',
    ['Scratch_Rows', '--operation', 'listInvoices'],
    /isn't kebab-case: write small letters/,
  ],
  [
    'a name that is taken',
    ['wallet', '--operation', 'getWallet'],
    /^<revampd-wallet> exists already .*: choose another name\.$/,
  ],
  [
    'a name of shared messages',
    ['list', '--operation', 'listInvoices'],
    /^Add these words to .*: titles\.list \(ar, de, en\)\.$/,
  ],
  [
    'a name without a title',
    ['scratch-heap', '--operation', 'listInvoices'],
    /glossary\.json: titles\.scratch-heap \(ar, de, en\)\.$/,
  ],
  [
    'a room that isn’t there',
    ['attic/scratch-rows', '--operation', 'listInvoices'],
    /^There is no room "attic": take billing, .*--new-room\.$/,
  ],
  [
    'a room for other things',
    ['ui/scratch-rows', '--operation', 'listInvoices', '--new-room'],
    /^"ui" is no room for elements: take billing,/,
  ],
  ['no operation', ['scratch-rows'], /^Say what it reads with --operation: one of .*listInvoices/],
  [
    'an unknown operation',
    ['scratch-rows', '--operation', 'listDreams'],
    /^The contract has no operation "listDreams": take one of /,
  ],
  [
    'an operation that acts',
    ['scratch-rows', '--operation', 'applyCredit'],
    /^"applyCredit" doesn't read .*: take one of /,
  ],
  [
    'an operation that needs more',
    ['scratch-rows', '--operation', 'getInvoice'],
    /^"getInvoice" doesn't read something by its connection alone/,
  ],
  [
    'an event that isn’t ours',
    ['scratch-rows', '--operation', 'listInvoices', '--event', 'chosen'],
    /^"chosen" is no event of ours/,
  ],
  [
    'an event that is taken',
    ['scratch-rows', '--operation', 'listInvoices', '--event', 'revampd-ready'],
    /^revampd-ready exists already/,
  ],
  [
    'an event of no row',
    ['scratch-facts', '--operation', 'getConnection', '--event', 'revampd-scratched'],
    /^--event tells which row was chosen/,
  ],
  [
    'an unknown seat',
    ['scratch-rows', '--operation', 'listInvoices', '--seats', 'window'],
    /^There is no seat "window": take some of /,
  ],
  [
    'an unknown option',
    ['scratch-rows', '--colour', 'red'],
    /^Unknown option '--colour': the options are --operation ID/,
  ],
];
