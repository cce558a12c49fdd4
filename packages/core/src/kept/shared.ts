import type { Scope } from '../session/scope.ts';

/** What a thing that is shared knows of those who hold it. */
export interface Holding {
  /** Somebody holds it. */
  readonly isHeld: boolean;
  /** It is no more: whoever asks next gets another. */
  end(): void;
}

/** Things of a scope, one for each name, shared by all who ask for it. */
export interface Shared<Thing> {
  /** The thing, and how to let go of it. */
  hold(scope: Scope, name: string, make: (holding: Holding) => Thing): readonly [Thing, release: () => void];
}

/** Makes a shelf of shared things. `onLeft` is called when the last who held one has let go: it may end, or finish first. */
export function createShared<Thing>(onLeft: (thing: Thing) => void): Shared<Thing> {
  const scopes = new WeakMap<Scope, Map<string, { readonly thing: Thing; count: number }>>();
  return {
    hold(scope, name, make) {
      const ofScope = scopes.get(scope) ?? new Map<string, { readonly thing: Thing; count: number }>();
      scopes.set(scope, ofScope);
      let mine = ofScope.get(name);
      if (!mine) {
        const holding: Holding = {
          get isHeld() {
            return (ofScope.get(name)?.count ?? 0) > 0;
          },
          end() {
            if (ofScope.get(name) === mine) ofScope.delete(name);
          },
        };
        mine = { thing: make(holding), count: 0 };
        ofScope.set(name, mine);
      }
      const held = mine;
      held.count += 1;
      let isLeft = false;
      return [
        held.thing,
        () => {
          if (isLeft) return;
          isLeft = true;
          held.count -= 1;
          if (held.count === 0) onLeft(held.thing);
        },
      ];
    },
  };
}
