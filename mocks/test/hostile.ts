import { operationTable } from '@revampd/api-spec/operations';
import type { Attempt, Call } from './attempts.ts';
import type { Chance } from './chance.ts';
import { fits } from './contract.ts';
import { documentedOperations, type DocumentedOperation } from './document.ts';
import * as values from './hostile-values.ts';

/** Whoever has no business with the call: each is refused, whatever is asked. */
export const outsiders = ['stranger', 'expired', 'revoked', 'other kind'] as const;

/** A call that went wrong on purpose. */
export interface HostileCall {
  /** What is wrong with it. */
  readonly why: string;
  readonly call: Call;
  /** Who sends it, where it isn't who may. */
  readonly as?: (typeof outsiders)[number];
  /** Whether it must be refused; else it may happen to be right, as a hostile text in a text is. */
  readonly isSure: boolean;
}

/** What makes a call go wrong; undefined where it has nothing that could. */
type Harm = (call: Call, operation: DocumentedOperation, chance: Chance) => Omit<HostileCall, 'why'> | undefined;

const sure = (call: Call): Omit<HostileCall, 'why'> => ({ call, isSure: true });
const withHeader = (call: Call, name: string, value: string): Call => ({
  ...call,
  headers: { ...call.headers, [name]: value },
});
const takes = ({ parameters }: DocumentedOperation, name: string): boolean =>
  parameters.some((parameter) => parameter.name === name);

/** The same call with another body, as it is sent. */
function withBody({ json: _, ...call }: Call, body: NonNullable<Call['body']>): Call {
  return withHeader({ ...call, body }, 'Content-Type', 'application/json');
}

const harms: Readonly<Record<string, Harm>> = {
  'a path id': (call, { id }, chance) => {
    const template = operationTable[id].path.split('/');
    const places = template.flatMap((segment, index) => (segment.startsWith('{') ? [index] : []));
    if (places.length === 0) return undefined;
    const [path, query] = call.path.split('?');
    const segments = path.split('/');
    segments[chance.pick(places)] = chance.pick(values.hostileIds);
    return sure({ ...call, path: segments.join('/') + (query === undefined ? '' : `?${query}`) });
  },
  'another method': (call, { id }, chance) => {
    const { path } = operationTable[id];
    const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
      (method) => !Object.values(operationTable).some((each) => each.path === path && each.method === method),
    );
    const method = chance.pick(others);
    const { json: _json, body: _body, ...bare } = call;
    return sure({ ...(method === 'GET' ? bare : call), method });
  },
  'a query value': (call, { parameters }, chance) => {
    const all = parameters.filter((parameter) => parameter.in === 'query');
    if (all.length === 0) return undefined;
    const { name, schema } = chance.pick(all);
    const isFree = schema.pattern !== undefined && name !== 'cursor';
    const value = isFree ? '%00' : chance.pick(values.badQueries[name] ?? values.badQueries.others);
    return sure({ ...call, path: `${call.path.split('?')[0]}?${name}=${value}` });
  },
  'a repeated query value': (call, { parameters }, chance) => {
    const single = parameters.filter((parameter) => parameter.in === 'query' && parameter.schema.type !== 'array');
    if (single.length === 0) return undefined;
    const { name, schema } = chance.pick(single);
    const value = String(schema.enum?.[0] ?? (schema.type === 'integer' ? 5 : schema.type === 'boolean' ? true : 'me'));
    return sure({ ...call, path: `${call.path.split('?')[0]}?${name}=${value}&${name}=${value}` });
  },
  'too many query values': (call, { parameters }, chance) => {
    const lists = parameters.filter((parameter) => parameter.in === 'query' && parameter.schema.type === 'array');
    if (lists.length === 0) return undefined;
    const { name } = chance.pick(lists);
    const value = call.path.match(new RegExp(`[?&](${name}=[^&]*)`))?.[1] ?? `${name}=x`;
    return sure({ ...call, path: `${call.path.split('?')[0]}?${Array(60).fill(value).join('&')}` });
  },
  'an unknown query': (call, _, chance) =>
    sure({ ...call, path: `${call.path.split('?')[0]}?${chance.pick(values.unknownQueries)}` }),
  'nobody’s credential': (call, _, chance) =>
    sure(withHeader(call, 'Authorization', chance.pick(values.nobodysCredentials))),
  'another’s credential': (call, { id }, chance) => {
    const as = chance.pick(outsiders);
    // What isn't of a connection, everybody has of their own.
    const isOwn = as === 'stranger' && !operationTable[id].path.includes('{connection_id}');
    const isBoth = as === 'other kind' && operationTable[id].credentials.length > 1;
    return isOwn || isBoth ? undefined : { ...sure(call), as };
  },
  'a foreign page': (call, _, chance) =>
    sure(withHeader(call, 'Origin', chance.pick(['https://evil.example', 'null', 'http://localhost:1']))),
  'a bad Idempotency-Key': (call, operation, chance) =>
    takes(operation, 'Idempotency-Key')
      ? sure(withHeader(call, 'Idempotency-Key', chance.pick(values.badKeys)))
      : undefined,
  'a bad If-Match': (call, operation, chance) => {
    if (!takes(operation, 'If-Match')) return undefined;
    const { 'If-Match': _, ...headers } = call.headers ?? {};
    if (call.method === 'PATCH' && chance.happens(20)) return sure({ ...call, headers });
    return sure(withHeader(call, 'If-Match', chance.pick([...values.badETags, '"0"', '"999999"'])));
  },
  'a bad Last-Event-ID': (call, { id }, chance) =>
    id === 'streamEvents'
      ? { call: withHeader(call, 'Last-Event-ID', chance.pick(values.badETags)), isSure: false }
      : undefined,
  'another content type': (call, { body }, chance) =>
    body === undefined
      ? undefined
      : sure(withHeader(withBody(call, '{}'), 'Content-Type', chance.pick(values.otherContentTypes))),
  'broken JSON': (call, { body }, chance) =>
    body === undefined ? undefined : sure(withBody(call, chance.pick(values.brokenBodies))),
  'no object': (call, { body }, chance) =>
    body === undefined ? undefined : sure(withBody(call, chance.pick(values.otherBodies))),
  'a body over 1 MiB': (call, { body }) =>
    body === undefined ? undefined : sure(withBody(call, `{"reason":"${'x'.repeat(1_048_576)}"}`)),
  'a number': (call, { body }, chance) => {
    const text = JSON.stringify(call.json ?? {});
    const numbers = [...text.matchAll(/(?<=:)-?\d+(?=[,}])/g)];
    if (!body || numbers.length === 0) return undefined;
    const { index, 0: number } = chance.pick(numbers);
    const hostile = text.slice(0, index) + chance.pick(values.hostileNumbers) + text.slice(index + number.length);
    return { call: withBody(call, hostile), isSure: !fits(body, JSON.parse(hostile)) };
  },
  'a field': (call, { body }, chance) => {
    if (!body) return undefined;
    const json = harmWithin(call.json ?? {}, chance);
    return { call: { ...call, json: json as object }, isSure: !fits(body, json) };
  },
};

/** So many hostile calls made of one that is right: each thing that can be wrong with it, in turn, by chance. */
export function hostileCallsFrom(attempt: Attempt, call: Call, chance: Chance, count: number): HostileCall[] {
  const operation = documentedOperations.find(({ id }) => id === attempt.operationId)!;
  const kinds = Object.entries(harms);
  const first = chance.below(kinds.length);
  return Array.from({ length: count }, (_, index): HostileCall | undefined => {
    // Fields can be wrong in more ways than all the rest.
    const [why, harm] = index % 3 === 0 ? ['a field', harms['a field']] : kinds[(first + index) % kinds.length];
    const harmed = harm(call, operation, chance);
    return harmed && { why: `${attempt.name}, ${why}`, ...harmed };
  }).filter((hostile) => hostile !== undefined);
}

/** The same JSON with one thing in it otherwise: a value, a name too many, a name too few. */
function harmWithin(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return chance.pick(values.hostileValues);
  const names = Object.keys(value);
  const name = names.length > 0 ? chance.pick(names) : 'note';
  const harm = chance.below(6);
  if (harm === 0) return { ...value, [chance.pick(['unknown', 'connection_id', 'id', 'version'])]: 'con_none' };
  if (harm === 1) return { ...value, ...(JSON.parse('{"__proto__":{"isAdmin":true}}') as object) };
  if (harm === 2) return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
  return { ...value, [name]: harmWithin((value as Record<string, unknown>)[name], chance) };
}
