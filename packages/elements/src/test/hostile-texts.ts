/** Words that somebody may send to do harm: a list of our own, and that of `../shared/data/xss.json` where it is present. */

/** Beside the project's folder, as the test server names it. */
const SHARED = '/__wds-outside-root__/1/shared/data/xss.json';

const OWN: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "';alert(1);//",
  '<svg/onload=alert(1)>',
  '${alert(1)} {{alert(1)}} #{alert(1)}',
  '[x](javascript:alert(1)) <javascript:alert(1)>',
  'javascript:alert(1)//https://a.example',
  'https://a.example/"onmouseover="alert(1)',
  'https://a.example/<b>x</b>',
  'mailto:a@a.example?subject="><script>alert(1)</script>',
  '{author, plural, one {x} other {<b>#</b>}} {0} #',
  '<!--lit$--><?lit$?> {{lit-1}}',
  '\u202Emoc.elpmaxe//:sptth\u202C \u2066\u2067\u2069',
  'a\u0300'.repeat(50),
];

/** All of them. */
export async function hostileTexts(): Promise<readonly string[]> {
  const answer = await fetch(SHARED);
  const shared: { payload: string }[] = answer.ok ? await answer.json() : [];
  return [...OWN, ...shared.map(({ payload }) => payload)];
}
