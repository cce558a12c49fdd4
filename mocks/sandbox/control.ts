import type { MockApi } from '../mock-api.ts';
import { namedFaults, type Fault, type FaultRule } from '../network/faults.ts';
import { invalid, LATEST_INSTANT, toHex, type AdjustableClock } from '../platform/index.ts';
import { obstacleView } from '../operations/views/obstacles.ts';
import { scenarioNames, type ScenarioName } from '../scenarios/world.ts';
import { readJson } from '../transport/body.ts';
import { problemCodes, Refusal, toRefusal } from '../transport/problems.ts';
import { jsonResponse, problemResponse, type Envelope } from '../transport/responses.ts';
import { readFields, type Fields } from './fields.ts';
import { requireControl } from './loopback.ts';
import { settle } from './settling.ts';
import { describeWorld } from './world.ts';

/** What the controls steer: the API that is served now, and how another takes its place. */
export interface Stage {
  readonly api: MockApi;
  reset(scenario: ScenarioName, seed: number): void;
  /** What it was last made from. */
  readonly scenario: ScenarioName;
  readonly seed: number;
}

/** Where the controls are: no part of the API, and without CORS headers, so that no page can use them. */
export const CONTROL_PATH = '/__sandbox/';

type Control = (stage: Stage, body: unknown) => object | Promise<object>;

const controls: ReadonlyMap<string, Control> = new Map<string, Control>([
  ['GET world', (stage) => describeWorld(stage.api.platform)],
  ['POST reset', resetStage],
  ['POST clock', moveClock],
  ['POST act', act],
  ['POST settle', (stage, body) => settle(stage.api.platform, body)],
  ['POST faults', setFaults],
  ['POST cut', cutStreams],
]);

/** Answers a call to `/__sandbox/…` (API.md, The sandbox server). */
export async function answerControl(stage: Stage, request: Request): Promise<Response> {
  const requestId = `rid_${toHex(stage.api.platform.secrets(8))}`;
  const envelope = (): Envelope => ({ requestId, origin: null, now: stage.api.clock.now(), eventPosition: null });
  try {
    requireControl(request);
    const name = new URL(request.url).pathname.slice(CONTROL_PATH.length);
    const control = controls.get(`${request.method} ${name}`);
    if (!control) throw new Refusal('not_found', `The sandbox has ${[...controls.keys()].join(', ')}.`);
    const body = request.method === 'POST' ? await readJson(request) : undefined;
    stage.api.platform.runDue();
    const answer = await control(stage, body);
    return answer instanceof Response ? answer : jsonResponse(envelope(), 200, answer);
  } catch (error) {
    const { platform } = stage.api;
    return problemResponse(
      envelope(),
      toRefusal(error, (obstacle) => obstacleView(platform, undefined, obstacle)),
    );
  }
}

/** `{scenario?, seed?}`: a new world; what was is gone, sessions and faults too. */
function resetStage(stage: Stage, body: unknown): object {
  const fields = readFields(body, ['scenario', 'seed']);
  const scenario = fields.has('scenario') ? fields.word('scenario', scenarioNames) : stage.scenario;
  const seed = fields.has('seed') ? fields.integer('seed', 0) : stage.seed;
  stage.reset(scenario, seed);
  return { scenario, seed };
}

/** `{advance_ms}` or `{now}`: time moves forward, and what falls due happens. */
function moveClock({ api }: Stage, body: unknown): object {
  const fields = readFields(body, ['advance_ms', 'now']);
  if (fields.has('advance_ms') === fields.has('now')) throw invalid('', 'oneOf', 'Send either advance_ms or now.');
  if (fields.has('now')) {
    const instant = Date.parse(fields.text('now'));
    if (Number.isNaN(instant)) throw invalid('/now', 'format', 'must be an RFC 3339 time');
    if (instant < api.clock.now()) throw invalid('/now', 'minimum', 'Time moves only forward.');
    advance(api.clock, instant - api.clock.now(), '/now');
  } else {
    advance(api.clock, fields.integer('advance_ms', 0), '/advance_ms');
  }
  api.platform.runDue();
  return { now: new Date(api.clock.now()).toISOString() };
}

function advance(clock: AdjustableClock, milliseconds: number, pointer: string): void {
  if (milliseconds > LATEST_INSTANT - clock.now())
    throw invalid(pointer, 'maximum', `Time goes on until ${new Date(LATEST_INSTANT).toISOString()}.`);
  clock.advance(milliseconds);
}

/**
 * `{user_id, method, path, body?}`: the API call as that person would make it, with all that their role may do. Their own
 * organization vouches for them, so that they can also do what a person must be verified for (SES-8).
 */
async function act({ api }: Stage, body: unknown): Promise<Response> {
  const fields = readFields(body, ['user_id', 'method', 'path', 'body']);
  const user_id = fields.text('user_id');
  const method = fields.word('method', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  const path = fields.text('path');
  if (!path.startsWith('/v1/')) throw invalid('/path', 'pattern', 'must begin with /v1/');
  if (!api.platform.tables.users.get(user_id)) throw invalid('/user_id', 'unknown', 'There is no such user.');
  const { token } = api.mintSession({ user_id, connection_id: null, ttl_seconds: 60, assurance: 'elevated' });
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const sent = fields.has('body') && method !== 'GET' ? JSON.stringify(fields.value('body')) : null;
  return api.transport(new Request(new URL(path, 'http://localhost'), { method, headers, body: sent }));
}

/** `{rules: [{match, fault, times?}]}`: the next answers fail as told, in the place of earlier rules. */
function setFaults({ api }: Stage, body: unknown): object {
  const list = readFields(body, ['rules']).list('rules');
  const rules = list.map((rule, index) => readRule(readFields(rule, ['match', 'fault', 'times'], `/rules/${index}`)));
  api.network.faults.set(rules);
  return { rules: rules.length };
}

/** `{}`: every stream breaks as a dropped connection does; `{cut}` is how many there were. */
function cutStreams({ api }: Stage, body: unknown): object {
  readFields(body, []);
  const cut = api.platform.events.listenerCount();
  api.network.cutStreams();
  return { cut };
}

function readRule(rule: Fields): FaultRule {
  const match = rule.has('match') ? rule.within('match', ['method', 'path']) : undefined;
  return {
    fault: readFault(rule),
    match: {
      ...(match?.has('method') && { method: match.text('method') }),
      ...(match?.has('path') && { path: match.text('path') }),
    },
    ...(rule.has('times') && { times: rule.integer('times', 1) }),
  };
}

function readFault(rule: Fields): Fault {
  if (typeof rule.value('fault') === 'string') return rule.word('fault', namedFaults);
  const fault = rule.within('fault', ['status', 'code']);
  const status = fault.integer('status', 400);
  if (status > 599) throw invalid('/rules', 'maximum', 'A status that fails is 400 to 599.');
  return { status, ...(fault.has('code') && { code: fault.word('code', problemCodes) }) };
}
