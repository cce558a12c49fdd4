const formats = new Map<string, Intl.ListFormat>();

/** How a locale (BCP 47) lists names: "A, B, and C" (ECMA-402). Made once, which takes longer than all that it then formats. */
export function listFormat(locale: string): Intl.ListFormat {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.ListFormat(locale)));
  return format;
}
