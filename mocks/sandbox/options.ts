import { parseArgs } from 'node:util';
import type { RateLimit } from '../network/rate-limit.ts';
import { scenarioNames, type ScenarioName } from '../scenarios/world.ts';

/** What the sandbox can be told on its command line; undefined where it wasn't. */
export interface CommandLine {
  readonly port: number;
  readonly scenario: ScenarioName | undefined;
  /** The file that keeps the state across restarts. */
  readonly data: string | undefined;
  readonly seed: number | undefined;
  /** Milliseconds before each answer. */
  readonly latency: number | undefined;
  /** The share of calls that fail, 0 to 1. */
  readonly failRate: number | undefined;
  /** So many calls a minute for each credential. */
  readonly rateLimit: RateLimit | undefined;
  /** Whether people act by themselves. */
  readonly lively: boolean;
}

/** What takes a value, and what doesn't. */
const names = ['port', 'scenario', 'data', 'seed', 'latency', 'fail', 'rate-limit'] as const;
const flags = ['lively'] as const;

type Name = (typeof names)[number] | (typeof flags)[number];

/** Reads the command line; throws an Error whose message is one clear line. `defaultPort` holds without `--port`. */
export function readCommandLine(args: readonly string[], defaultPort: string): CommandLine {
  const given = readOptions(args);
  const number = (name: Name, [minimum, maximum]: readonly [number, number], isWhole = true): number | undefined => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const value = text.trim() === '' ? NaN : Number(text);
    if (value >= minimum && value <= maximum && (!isWhole || Number.isInteger(value))) return value;
    const kind = isWhole ? 'whole number' : 'number';
    throw new Error(`--${name} takes a ${kind} from ${minimum} to ${maximum}, not "${text}".`);
  };
  if (!given.has('port')) given.set('port', defaultPort);
  if (given.get('data') === '') throw new Error('--data takes the name of a file.');
  const limit = number('rate-limit', [1, 1_000_000]);
  return {
    port: number('port', [0, 65_535])!,
    scenario: readScenario(given.get('scenario')),
    data: given.get('data'),
    seed: number('seed', [0, 2 ** 32 - 1]),
    latency: number('latency', [0, 600_000]),
    failRate: number('fail', [0, 1], false),
    rateLimit: limit === undefined ? undefined : { limit, windowMs: 60_000 },
    lively: given.has('lively'),
  };
}

function readScenario(text: string | undefined): ScenarioName | undefined {
  const scenario = scenarioNames.find((name) => name === text);
  if (text === undefined || scenario) return scenario;
  const others = scenarioNames.slice(0, -1).join(', ');
  throw new Error(`--scenario takes ${others} or ${scenarioNames.at(-1)}, not "${text}".`);
}

function readOptions(args: readonly string[]): Map<Name, string> {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]) as Record<Name, { type: 'string' | 'boolean' }>;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<Name, string>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !Object.hasOwn(options, token.name)) {
      const text = token.kind === 'option' ? token.rawName : args[token.index];
      const known = Object.keys(options).map((name) => `--${name}`);
      throw new Error(`Unknown option ${text}. The sandbox takes ${known.join(', ')}.`);
    }
    const name = token.name as Name;
    const isFlag = options[name].type === 'boolean';
    if (isFlag && token.value !== undefined) throw new Error(`${token.rawName} takes no value.`);
    if (!isFlag && token.value === undefined) throw new Error(`${token.rawName} takes a value.`);
    given.set(name, token.value ?? '');
  }
  return given;
}
