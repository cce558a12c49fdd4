/** How long a message may be, as the contract counts (MessageDraft `body`, JSON Schema): Unicode code points. */
export const MAX_LENGTH = 10_000;

/** What is sent of a text: all of it but the blank lines around it, and U+0000, which no text of the contract has. */
export const toBody = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/^\s*\n/, '')
    .trimEnd();

/** Code points: an emoji beyond U+FFFF is one, and one that is joined of several is several. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += text.codePointAt(index)! > 0xffff ? 2 : 1) length += 1;
  return length;
}

/** How many characters a text may still grow by; negative where it is too long. */
export const roomAfter = (text: string): number => MAX_LENGTH - lengthOf(toBody(text));
