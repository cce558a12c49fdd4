/** Types of `installed.mjs` for the TypeScript that uses it. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly musl: boolean;
}
export declare function thisMachine(): Machine;
export declare function oldestNode(machine: Machine): string;
export declare function isAtLeast(version: string, oldest: string): boolean;
export declare function differences(wanted: object, installed: object, machine: Machine): string[];
