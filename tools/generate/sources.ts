/** The TypeScript files that are generated from the contract. */
import openapiTS, { astToString } from 'openapi-typescript';
import type { Contract } from './contract.ts';

const NOTE = '/* Generated from the contract (npm run generate); do not edit. */\n';

/** `api-spec/generated/types.ts`: the document's types, and each schema under its own name. */
export async function makeTypes(contract: Contract): Promise<string> {
  const ast = await openapiTS(structuredClone(contract.document) as any, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    alphabetize: true,
    // A request may leave out what has a default.
    defaultNonNullable: false,
  });
  return NOTE + astToString(ast);
}

/** `api-spec/generated/operations.ts`: operationId → method, path and the credentials that may call it. */
export function makeOperationTable(contract: Contract): string {
  const rows = contract.operations.map(
    ({ id, method, path, credentials, parameters, bodyPointer, isBodyOptional }) =>
      `  ${id}: { method: '${method.toUpperCase()}', path: '${path}', credentials: [${credentials
        .map((name) => `'${name}'`)
        .join(', ')}], takesKey: ${parameters.some(({ name }) => name === 'Idempotency-Key')}, body: '${
        bodyPointer === undefined ? 'none' : isBodyOptional ? 'optional' : 'required'
      }' },`,
  );
  return `${NOTE}
/**
 * Every operation of the contract: its HTTP method, path template, the credentials that may call it, whether it takes an
 * Idempotency-Key, and whether it has a body.
 */
export const operationTable = {
${rows.join('\n')}
} as const;

export type OperationId = keyof typeof operationTable;
`;
}

/** `packages/api-client/src/generated/operations.ts`: one function an operation, so that unused ones cost nothing. */
export function makeOperationFunctions(contract: Contract): string {
  const answered = contract.operations.filter(({ isStream }) => !isStream);
  const functions = answered.map(
    ({ id, method, path, summary }) => `
/** ${summary}: \`${method.toUpperCase()} ${path}\`. Rejects with a RevampdError. */
export const ${id}: Call<'${id}'> = (client, ...rest) => client.request('${method}', '${path}', ...rest);`,
  );
  return `${NOTE}import type { Call } from '../call.ts';\n${functions.join('\n')}\n`;
}

/** `api-spec/generated/validators.d.ts`. */
export const VALIDATOR_TYPES = `${NOTE}
/** One thing that is wrong with a value: where (JSON Pointer), the JSON Schema keyword, and words for it. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value holds against the contract; \`errors\` has what is wrong. Fills in defaults. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** By operationId: the query, as an object of strings and lists of strings, which become numbers where asked. */
export declare const query: Readonly<Record<string, Validator | undefined>>;
/** By operationId: the JSON body; an operation without a body has none. */
export declare const body: Readonly<Record<string, Validator | undefined>>;
`;
