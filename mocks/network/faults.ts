import { createRouter } from '../transport/router.ts';
import { problemCodes, Refusal, type ProblemCode } from '../transport/problems.ts';

/** The faults that have a name of their own. */
export const namedFaults = ['network', 'timeout', 'malformed', 'lost'] as const;

/**
 * How a call fails: `network` and `timeout` never reach the platform (the connection breaks; no answer comes), `lost`
 * and `malformed` do what was asked (then the connection breaks; the answer is broken off), a status refuses before
 * anything is done.
 */
export type Fault = (typeof namedFaults)[number] | { readonly status: number; readonly code?: ProblemCode };

/** Which calls fail, how, and how many times (for good, unless set). */
export interface FaultRule {
  /** All of what is given must match; `path` is a part of the path, or an operationId. */
  readonly match?: { readonly method?: string; readonly path?: string };
  readonly fault: Fault;
  /** How many calls; at least 1. */
  readonly times?: number;
}

/** The faults that wait for their calls. */
export interface Faults {
  /** Puts these rules in the place of all before. */
  set(rules: readonly FaultRule[]): void;
  /** The fault of this call, if one is due; it is counted. The first rule that matches wins. */
  take(request: Request): Fault | undefined;
}

const route = createRouter();

/** No faults yet. */
export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  return {
    set: (next) => {
      rules = next.map((rule) => ({ rule, left: rule.times ?? Infinity }));
    },
    take: (request) => {
      const due = rules.find(({ rule, left }) => left > 0 && matches(rule, request));
      if (due) due.left -= 1;
      return due?.rule.fault;
    },
  };
}

/** A status fault as the refusal that the caller reads; without a code, the contract's first of that status. */
export function toFaultRefusal({ status, code }: Exclude<Fault, string>): Refusal {
  const known = problemCodes.find((each) => new Refusal(each, '').status === status);
  return new Refusal(code ?? known ?? 'internal_error', 'This call was told to fail.', [], status);
}

function matches({ match = {} }: FaultRule, request: Request): boolean {
  if (request.method === 'OPTIONS') return false;
  if (match.method && match.method.toUpperCase() !== request.method) return false;
  const { pathname } = new URL(request.url);
  return !match.path || pathname.includes(match.path) || route(request.method, pathname)?.operationId === match.path;
}
