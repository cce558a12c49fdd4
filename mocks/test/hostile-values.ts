/** Texts that somebody may try: markup, code, quotes, control and direction marks, names that every object has. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'; DROP TABLE invoices; --",
  'javascript:alert(1)',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '../../etc/passwd',
  '\u202egnp.exe\u2066',
  '\u0007\u001b[31m\r\nSet-Cookie: a=b',
  '\ufeff\u200b\u00ad',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '__proto__',
  'constructor',
  'toString',
  'null',
];

/** Values that hardly any field takes. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  -(2 ** 53),
  '',
  ' ',
  '\n\t\u00a0',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  'x'.repeat(20_000),
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '9999-12-31',
  '2026-11-21T17:00:00.000Z',
  'usd',
  'XXX',
  'inv_1',
  'usr_none',
  'pln_none',
  [],
  {},
  [[]],
  [null],
  { amount: 1, currency: 'USD' },
  { amount: '1', currency: 'USD' },
  JSON.parse('{"__proto__":{"amount":1}}'),
  { constructor: { prototype: { amount: 1 } } },
  ...hostileTexts,
];

/** Ids in a path, as they are sent. */
export const hostileIds: readonly string[] = [
  'x',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '%00',
  '%0D%0ASet-Cookie:%20a=b',
  '..%2f..%2f',
  '%2F',
  '%F0%9F%92%B8',
  '%ED%A0%80',
  '%E0%A4%A',
  '%',
  'inv_1%20',
  '%20',
  'i'.repeat(5000),
  '-1',
  'null',
  '[object%20Object]',
  '%3Cscript%3E',
  "'%20OR%20'1'='1",
  'con_',
  'CON_HARBORLINE_NORTHGATE',
  ';a=b',
  '*',
];

/** Bodies that are no JSON. */
export const brokenBodies: readonly (string | Uint8Array)[] = [
  '{',
  '{"amount":',
  "{'a':1}",
  '{"a":1,}',
  '[1,',
  '"',
  'undefined',
  'NaN',
  '\0',
  '<xml/>',
  '{"a":1}{"b":2}',
  '{"a":01}',
  Uint8Array.of(0xff, 0xfe, 0x7b, 0x7d),
  Uint8Array.of(0x7b, 0x22, 0xc3, 0x22, 0x3a, 0x31, 0x7d),
];

/** Bodies that are JSON and no object. */
export const otherBodies: readonly string[] = [
  '[]',
  'null',
  '1',
  '"amount"',
  'true',
  '[{}]',
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
];

/** Numbers as JSON writes them and no field takes. */
export const hostileNumbers: readonly string[] = ['1e400', '-1e400', '1e-7', '0.1', '123456789012345678901234567890'];

/** Content types that aren't JSON's. */
export const otherContentTypes: readonly string[] = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/problem+json',
  'application/jsonx',
  'x',
];

/** Authorization headers that are nobody's. */
export const nobodysCredentials: readonly string[] = [
  '',
  'Bearer',
  'Basic dG9tOnRvbQ==',
  'Bearer es_unknown',
  'Bearer sk_test_unknown',
  'Bearer __proto__',
  'Bearer sk_constructor',
  `Bearer es_${'x'.repeat(5000)}`,
];

/** Idempotency keys that are none. */
export const badKeys: readonly string[] = [
  '',
  'short',
  'x'.repeat(65),
  'with a blank in it',
  'é'.repeat(16),
  '"quoted-key-here"',
];

/** ETags that are none of ours. */
export const badETags: readonly string[] = ['', '3', '*', 'W/"3"', '"x"', '"-1"', '"9999999999999999"', '"1", "2"'];

/** What no query parameter of a name takes; for every other name, `others`. */
export const badQueries: Readonly<Record<string, readonly string[]>> = {
  limit: ['0', '101', '-1', '1.5', 'abc', '', '9'.repeat(30), '%00'],
  cursor: ['x', '', '%00', 'a'.repeat(600), 'W10', 'bnVsbA', 'WyJhIiwx', '__proto__'],
  q: ['%00', 'x'.repeat(2001)],
  others: ['nothing', '__proto__', 'constructor', '%00', '', `${'x'.repeat(300)}`],
};

/** Query parameters that no operation has. */
export const unknownQueries: readonly string[] = ['unknown=1', '__proto__=1', 'constructor=1', '%00=1', 'limit[]=1'];
