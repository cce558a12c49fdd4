import type { ADVICE } from './advice.ts';

/** What can be wrong with what a developer wrote. */
export type Mistake = keyof typeof ADVICE;

/** Tells the developer of a mistake, in the console. Its words are loaded only now; if they can't be, its name is said. */
export function advise<M extends Mistake>(mistake: M, ...written: Parameters<(typeof ADVICE)[M]>): void {
  import('./advice.ts').then(
    ({ ADVICE }) => console.warn((ADVICE[mistake] as (...written: string[]) => string)(...written)),
    () => console.warn(mistake, ...written),
  );
}
