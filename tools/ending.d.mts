/** Types of `ending.mjs` for the TypeScript that uses it. */
export declare function onEnding(end: (signal: NodeJS.Signals) => void): void;
