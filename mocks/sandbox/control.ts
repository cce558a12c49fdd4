import type { MockApi } from '../mock-api.ts';
import { namedFaults, type Fault, type FaultRule } from '../network/faults.ts';
import { invalid, toHex } from '../platform/index.ts';
import { obstacleView } from '../operations/views/obstacles.ts';
import { scenarioNames, type ScenarioName } from '../scenarios/world.ts';
import { readJson } from '../transport/body.ts';
import { problemCodes, Refusal, toRefusal } from '../transport/problems.ts';
import { jsonResponse, problemResponse, type Envelope } from '../transport/responses.ts';
import { act } from './act.ts';
import { moveClock } from './clock.ts';
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
