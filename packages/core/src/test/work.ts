/**
 * How much is gone through while something runs: each call on a map or set is one, and going through a list, map or set is as
 * many as it holds. So what costs more the more there is shows itself, on any machine.
 */
export function countWork(run: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];
  const watch = (owner: object, names: readonly PropertyKey[], costOf: (self: any) => number): void => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name)!;
      Object.defineProperty(owner, name, {
        ...own,
        value(this: unknown, ...given: unknown[]) {
          work += costOf(this);
          return (own.value as (...all: unknown[]) => unknown).apply(this, given);
        },
      });
      undo.push(() => Object.defineProperty(owner, name, own));
    }
  };
  const one = (): number => 1;
  watch(Array.prototype, LISTS, ({ length }) => length + 1);
  for (const owner of [Map.prototype, Set.prototype]) {
    watch(owner, ['has', 'delete', 'set' in owner ? 'set' : 'add'], one);
    watch(owner, ['forEach', 'keys', 'values', 'entries', Symbol.iterator], ({ size }) => size + 1);
  }
  watch(Map.prototype, ['get'], one);
  try {
    run();
  } finally {
    undo.forEach((restore) => restore());
  }
  return work;
}

const LISTS = [
  ...[
    'concat',
    'every',
    'filter',
    'find',
    'findIndex',
    'findLast',
    'flat',
    'flatMap',
    'forEach',
    'includes',
    'indexOf',
  ],
  ...['join', 'map', 'reduce', 'reverse', 'shift', 'slice', 'some', 'sort', 'splice', 'unshift', 'values'],
  Symbol.iterator,
];
