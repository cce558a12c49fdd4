/** Where tokens, storage keys and request ids come from: so many bytes, never the same twice. */
export type Secrets = (length: number) => Uint8Array;

/**
 * Bytes that follow from a seed (sfc32), for worlds that must come out the same each time. They can be guessed: a
 * server hands the platform bytes of the system's own source instead.
 */
export function createSeededSecrets(seed: number): Secrets {
  let a = seed | 0;
  let b = (seed ^ 0x9e3779b9) | 0;
  let c = (seed ^ 0x243f6a88) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 24;
  };
  for (let round = 0; round < 20; round += 1) next();
  return (length) => Uint8Array.from({ length }, next);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  let pending = 0;
  let bits = 0;
  for (const byte of bytes) {
    pending = ((pending << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET[(pending >> bits) & 63];
    }
  }
  return bits > 0 ? text + ALPHABET[(pending << (6 - bits)) & 63] : text;
}

/** Bytes as lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
