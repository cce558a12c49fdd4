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

/**
 * The client's operations, one function each, so that unused ones cost nothing: `packages/api-client/src/generated/reads` and
 * `acts`, a module for each tag of the contract, and `operations.ts` for all. A bundler splits by module, so what one screen
 * reads doesn't bring what another one does.
 */
export function makeOperationModules(contract: Contract): Record<string, string> {
  const folder = 'packages/api-client/src/generated';
  const modules = new Map<string, Contract['operations'][number][]>();
  for (const operation of contract.operations.filter(({ isStream }) => !isStream)) {
    const { method, tag } = operation;
    const path = `${method === 'get' ? 'reads' : 'acts'}/${tag.toLowerCase().replaceAll(' ', '-')}.ts`;
    modules.set(path, [...(modules.get(path) ?? []), operation]);
  }
  const all = [...modules.keys()].sort().map((path) => `export * from './${path}';`);
  return {
    [`${folder}/operations.ts`]: `${NOTE}${all.join('\n')}\n`,
    ...Object.fromEntries([...modules].map(([path, some]) => [`${folder}/${path}`, makeOperationModule(some)])),
  };
}

function makeOperationModule(operations: Contract['operations']): string {
  const functions = operations.map(
    (operation) => `
/** ${operation.summary}: \`${operation.method.toUpperCase()} ${operation.path}\`. Rejects with a RevampdError. */
export const ${operation.id}: Call<'${operation.id}'> = ${makeSending(operation)};`,
  );
  const uses = (name: string): boolean => functions.some((text) => text.includes(`${name}(options)`));
  const repeats = ['matching', 'repeatable'].filter(uses).join(', ');
  const imports = [
    "import type { Call } from '../../call.ts';",
    uses('keyed') && "import { keyed } from '../../middleware/idempotency.ts';",
    repeats && `import { ${repeats} } from '../../middleware/repeatable.ts';`,
  ].filter(Boolean);
  return `${NOTE}${imports.join('\n')}\n${functions.join('\n')}\n`;
}

/** How a function sends its call: with a key of its own, for one version, or again after a failure, as the contract allows. */
function makeSending({ id, method, path, parameters }: Contract['operations'][number]): string {
  const takes = (name: string): boolean => parameters.some((parameter) => parameter.name === name);
  const [open, send] = ['(client, params, options) =>', `client.request('${method}', '${path}', params,`];
  if (takes('If-Match')) return `${open} ${send} matching(options))`;
  // The client gives every POST a key by itself.
  if (method === 'post' || method === 'get')
    return `(client, ...rest) => client.request('${method}', '${path}', ...rest)`;
  if (takes('Idempotency-Key')) return `${open} ${send} keyed(options))`;
  // A second answer would be a 401, for which a fresh session is fetched, and ended.
  if (id === 'revokeSession') return `(client, ...rest) => client.request('${method}', '${path}', ...rest)`;
  return `${open} ${send} repeatable(options))`;
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
