/* Generated from the contract (npm run generate); do not edit. */

/** One thing that is wrong with a value: where (JSON Pointer), the JSON Schema keyword, and words for it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value holds against the contract; `errors` has what is wrong. Fills in defaults. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** By operationId: the query, as an object of strings and lists of strings, which become numbers where asked. */
export declare const query: Readonly<Record<string, Validator | undefined>>;
/** By operationId: the JSON body; an operation without a body has none. */
export declare const body: Readonly<Record<string, Validator | undefined>>;
