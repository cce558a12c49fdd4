import { Refusal } from './problems.ts';

/** The version that an `If-Match` names, as the ETag of an answer had it; undefined without one. Refused with 400 else. */
export function readPrecondition(request: Request): number | undefined {
  const tag = request.headers.get('If-Match');
  if (tag === null) return undefined;
  if (!/^"[0-9]{1,15}"$/.test(tag)) throw new Refusal('malformed_request', 'An If-Match is an ETag, such as "3".');
  return Number(tag.slice(1, -1));
}
