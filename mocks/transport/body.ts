import { Refusal } from './problems.ts';

/** The largest body that is read: 1 MiB. */
export const MAX_BODY_BYTES = 1_048_576;

/**
 * The body as JSON, or an empty object where it may be left out and is, whatever type it names. Refused with 415, 413 or
 * 400 where it isn't JSON, too large, or broken.
 */
export async function readJson(request: Request, isOptional = false): Promise<unknown> {
  const sent = isOptional ? await readBytes(request) : undefined;
  // Many clients name a type for whatever they send, a body or none.
  if (sent?.length === 0) return {};
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('unsupported_media_type', 'Send the body as application/json.');
  const bytes = sent ?? (await readBytes(request));
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Refusal('malformed_request', 'The body is not valid JSON.');
  }
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length')) > MAX_BODY_BYTES) throw tooLarge();
  // Firefox has no stream of a request's body: there it is a page's own and whole already.
  if (!request.body) {
    const whole = new Uint8Array(await request.arrayBuffer());
    if (whole.length > MAX_BODY_BYTES) throw tooLarge();
    return whole;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = request.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MAX_BODY_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  chunks.reduce((offset, chunk) => (bytes.set(chunk, offset), offset + chunk.byteLength), 0);
  return bytes;
}

function tooLarge(): Refusal {
  return new Refusal('body_too_large', 'The body is larger than 1 MiB.');
}
