import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Bytes of code as a CDN sends them (brotli, 11). The hashes in the names of chunks count as one: they are chance, and some
 * compress better than others.
 */
export const compressed = (code: string): number =>
  brotliCompressSync(code.replaceAll(/-[\w-]{8}(?=\.js)/g, '-chunk000'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

export const kib = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KiB`;
