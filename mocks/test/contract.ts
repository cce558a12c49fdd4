import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
}
interface ResponseObject {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, { readonly $ref?: string; readonly schema?: Schema }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Record<string, ResponseObject> }>>>
  >;
}

const document = JSON.parse(
  readFileSync(new URL('../../api-spec/generated/openapi.json', import.meta.url), 'utf8'),
) as Document;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'contract');
const validators = new Map<string, ValidateFunction>();

/** Headers that stand only where there is cause: a page that asks, or a limit in force. */
const OCCASIONAL = new Set(['Access-Control-Allow-Origin', 'RateLimit']);

/**
 * Holds an answer against the API document: is the status documented, are its headers there and well formed, does the
 * body fit the schema of its type. An answer to a path that the document doesn't have must be a 404 problem.
 */
export function checkAnswer(method: string, url: string, response: Response, body: unknown): void {
  const { pathname } = new URL(url);
  const where = `${method} ${pathname} → ${response.status}`;
  assert.equal(response.headers.get('Cache-Control'), 'no-store', where);
  assert.ok(response.headers.get('Date'), where);
  assert.match(response.headers.get('Request-Id') ?? '', /^rid_[A-Za-z0-9]+$/, where);
  if (method === 'GET') assert.match(response.headers.get('Event-Id') ?? '', /^evt_[0-9]+$/, where);
  const template = Object.keys(document.paths).find((path) => toPattern(path).test(pathname));
  const operation = template === undefined ? undefined : document.paths[template]?.[method.toLowerCase()];
  if (!template || !operation) {
    assert.equal(response.status, 404, where);
    validate('#/components/schemas/Problem', body, where);
    return;
  }
  const documented = operation.responses[String(response.status)];
  assert.ok(documented, `${where}: this status is not in the document`);
  const pointer = documented.$ref ?? `#/paths/${escape(template)}/${method.toLowerCase()}/responses/${response.status}`;
  checkHeaders(resolve(pointer) as ResponseObject, response, where);
  checkBody(resolve(pointer) as ResponseObject, pointer, response, body, where);
}

/** Holds one event of a stream, as its `data` says it, against the API document. */
export function checkEvent(event: unknown): void {
  validate('#/components/schemas/StreamEvent', event, 'streamEvents');
}

function checkHeaders(documented: ResponseObject, response: Response, where: string): void {
  for (const [name, header] of Object.entries(documented.headers ?? {})) {
    const value = response.headers.get(name);
    if (value === null && OCCASIONAL.has(name)) continue;
    assert.notEqual(value, null, `${where}: ${name} is missing`);
    const schema = (header.$ref ? (resolve(header.$ref) as { schema: Schema }) : header).schema!;
    const check = ajv.compile(schema);
    assert.ok(check(schema.type === 'integer' ? Number(value) : value), `${where}: ${name} ${value}`);
  }
}

function checkBody(
  documented: ResponseObject,
  pointer: string,
  response: Response,
  body: unknown,
  where: string,
): void {
  const type = response.headers.get('Content-Type');
  if (!documented.content) {
    assert.equal(body, undefined, `${where}: there should be no body`);
    return;
  }
  assert.ok(type !== null && documented.content[type], `${where}: ${type} is not in the document`);
  // A stream's body has no end to wait for: `checkEvent` is asked of each event.
  if (type === 'text/event-stream') return;
  validate(`${pointer}/content/${escape(type)}/schema`, body, where);
  if (type === 'application/problem+json') assert.equal((body as { status: number }).status, response.status, where);
}

function validate(pointer: string, body: unknown, where: string): void {
  let check = validators.get(pointer);
  if (!check) validators.set(pointer, (check = ajv.compile({ $ref: `contract${pointer}` })));
  assert.ok(check(body), `${where}: ${ajv.errorsText(check.errors)}\n${JSON.stringify(body)?.slice(0, 600)}`);
}

function resolve(pointer: string): unknown {
  const parts = pointer.slice(2).split('/');
  return parts.reduce<unknown>((value, part) => (value as Record<string, unknown>)[unescape(part)], document);
}

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function escape(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function unescape(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}
