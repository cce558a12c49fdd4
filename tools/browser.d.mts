/** Types of `browser.mjs` for the TypeScript that uses it. */
export declare function launchArgs(machine?: { isRoot: boolean }): string[];
export declare function findBrowser(): Promise<string | undefined>;
export declare function ensureBrowser(): Promise<string>;
export declare class BrowserMissing extends Error {}
