import { parseArgs } from 'node:util';
import { scenarioNames, type ScenarioName } from '../scenarios/world.ts';

/** What the sandbox can be told on its command line. */
export interface CommandLine {
  readonly port: number;
  readonly scenario: ScenarioName;
  readonly seed: number;
  /** Milliseconds before each answer. */
  readonly latency: number;
  /** The share of calls that fail, 0 to 1. */
  readonly failRate: number;
}

const names = ['port', 'scenario', 'seed', 'latency', 'fail'] as const;

/** Reads the command line; throws an Error whose message is one clear line. `defaultPort` holds without `--port`. */
export function readCommandLine(args: readonly string[], defaultPort: string): CommandLine {
  const given = readOptions(args);
  const number = (name: (typeof names)[number], text: string, maximum: number, isWhole = true): number => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (value >= 0 && value <= maximum && (!isWhole || Number.isInteger(value))) return value;
    throw new Error(`--${name} takes a ${isWhole ? 'whole number' : 'number'} from 0 to ${maximum}, not "${text}".`);
  };
  const scenario = scenarioNames.find((name) => name === (given.get('scenario') ?? 'default'));
  if (!scenario) throw new Error(`--scenario takes ${scenarioNames.join(' or ')}, not "${given.get('scenario')}".`);
  return {
    port: number('port', given.get('port') ?? defaultPort, 65_535),
    scenario,
    seed: number('seed', given.get('seed') ?? '1', 2 ** 32 - 1),
    latency: number('latency', given.get('latency') ?? '0', 600_000),
    failRate: number('fail', given.get('fail') ?? '0', 1, false),
  };
}

function readOptions(args: readonly string[]): Map<string, string> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string>();
  for (const token of tokens) {
    const isKnown = token.kind === 'option' && (names as readonly string[]).includes(token.name);
    if (!isKnown) {
      const text = token.kind === 'option' ? token.rawName : args[token.index];
      throw new Error(`Unknown option ${text}. The sandbox takes ${names.map((name) => `--${name}`).join(', ')}.`);
    }
    if (token.value === undefined) throw new Error(`${token.rawName} takes a value.`);
    given.set(token.name, token.value);
  }
  return given;
}
