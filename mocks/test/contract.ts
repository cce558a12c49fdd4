import assert from 'node:assert/strict';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { document, resolve, type ResponseObject, type Schema } from './document.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'contract');

/** Headers that stand only where there is cause: a page that asks, or a limit in force. */
const OCCASIONAL = new Set(['Access-Control-Allow-Origin', 'RateLimit']);

/** What the document says of an answer, found once for each status of each operation. */
interface Documented {
  readonly pointer: string;
  readonly response: ResponseObject;
  readonly headers: readonly (readonly [name: string, schema: Schema, check: ValidateFunction])[];
}

const bodies = new Map<string, ValidateFunction>();
const answers = new Map<string, Documented | undefined>();

/** Every path of the document as a pattern; the literal ones first, since `invoices/summary` is no invoice. */
const templates = Object.keys(document.paths)
  .sort((left, right) => left.split('{').length - right.split('{').length)
  .map((path) => [path, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)] as const);

/**
 * Holds an answer against the API document: is the status documented, are its headers there and well formed, does the
 * body fit the schema of its type. An answer to a path that the document doesn't have must be a 404 problem.
 */
export function checkAnswer(method: string, url: string, response: Response, body: unknown): void {
  const { pathname } = new URL(url);
  const where = `${method} ${pathname.slice(0, 300)} → ${response.status}`;
  assert.equal(response.headers.get('Cache-Control'), 'no-store', where);
  assert.ok(response.headers.get('Date'), where);
  assert.match(response.headers.get('Request-Id') ?? '', /^rid_[A-Za-z0-9]+$/, where);
  if (method === 'GET') assert.match(response.headers.get('Event-Id') ?? '', /^evt_[0-9]+$/, where);
  const verb = method.toLowerCase();
  const template = templates.find(([path, pattern]) => document.paths[path]![verb] && pattern.test(pathname))?.[0];
  if (template === undefined) {
    assert.equal(response.status, 404, where);
    validate('#/components/schemas/Problem', body, where);
    return;
  }
  const documented = answerOf(template, verb, response.status);
  assert.ok(documented, `${where}: this status is not in the document`);
  for (const [name, schema, check] of documented.headers) checkHeader(name, schema, check, response, where);
  checkBody(documented, response, body, where);
}

/** Holds one event of a stream, as its `data` says it, against the API document. */
export function checkEvent(event: unknown): void {
  validate('#/components/schemas/StreamEvent', event, 'streamEvents');
}

/** Whether a value fits a schema of the document, by the schema's JSON Pointer (`#/…`). */
export function fits(pointer: string, value: unknown): boolean {
  return validatorOf(pointer)(value);
}

function answerOf(template: string, method: string, status: number): Documented | undefined {
  const key = `${method} ${template} ${status}`;
  if (!answers.has(key)) answers.set(key, readAnswer(template, method, status));
  return answers.get(key);
}

function readAnswer(template: string, method: string, status: number): Documented | undefined {
  const documented = document.paths[template]![method]!.responses[String(status)];
  if (!documented) return undefined;
  const pointer = documented.$ref ?? `#/paths/${escape(template)}/${method}/responses/${status}`;
  const response = resolve(pointer) as ResponseObject;
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
    const schema = (header.$ref ? (resolve(header.$ref) as { schema: Schema }) : header).schema!;
    return [name, schema, ajv.compile(schema)] as const;
  });
  return { pointer, response, headers };
}

function checkHeader(name: string, schema: Schema, check: ValidateFunction, response: Response, where: string): void {
  const value = response.headers.get(name);
  if (value === null && OCCASIONAL.has(name)) return;
  assert.notEqual(value, null, `${where}: ${name} is missing`);
  assert.ok(check(schema.type === 'integer' ? Number(value) : value), `${where}: ${name} ${value}`);
}

function checkBody({ pointer, response: { content } }: Documented, response: Response, body: unknown, where: string) {
  const type = response.headers.get('Content-Type');
  if (!content) {
    assert.equal(body, undefined, `${where}: there should be no body`);
    return;
  }
  assert.ok(type !== null && content[type], `${where}: ${type} is not in the document`);
  // A stream's body has no end to wait for: `checkEvent` is asked of each event.
  if (type === 'text/event-stream') return;
  validate(`${pointer}/content/${escape(type)}/schema`, body, where);
  if (type === 'application/problem+json') assert.equal((body as { status: number }).status, response.status, where);
}

function validate(pointer: string, body: unknown, where: string): void {
  const check = validatorOf(pointer);
  assert.ok(check(body), `${where}: ${ajv.errorsText(check.errors)}\n${JSON.stringify(body)?.slice(0, 600)}`);
}

function validatorOf(pointer: string): ValidateFunction {
  let check = bodies.get(pointer);
  if (!check) bodies.set(pointer, (check = ajv.compile({ $ref: `contract${pointer}` })));
  return check;
}

function escape(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
