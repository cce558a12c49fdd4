import type { Scope } from '../session/scope.ts';
import { createMoneyAct, type MoneyAct, type MoneyActOptions } from './money-act.ts';

const acts = new WeakMap<Scope, Map<string, unknown>>();

/**
 * The act of one thing of a connection: the same for all who show it, so that two cards never send at once. `options` are
 * asked for when it is first wanted.
 */
export function objectAct<Request, Receipt>(
  scope: Scope,
  connectionId: string,
  object: string,
  options: () => Omit<MoneyActOptions<Request, Receipt>, 'scope' | 'connectionId' | 'object'>,
): MoneyAct<Request, Receipt> {
  const ofScope = acts.get(scope) ?? new Map<string, unknown>();
  acts.set(scope, ofScope);
  const name = `${connectionId}/${object}`;
  const act =
    (ofScope.get(name) as MoneyAct<Request, Receipt> | undefined) ??
    createMoneyAct({ ...options(), scope, connectionId, object });
  ofScope.set(name, act);
  return act;
}
