import { readFileSync } from 'node:fs';
import type { OperationId } from '@revampd/api-spec/operations';

/** A JSON Schema of the document, as far as the tests look into one. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

/** What an operation answers with a status, or a reference to it. */
export interface ResponseObject {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, { readonly $ref?: string; readonly schema?: Schema }>>;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface OperationObject {
  readonly operationId: OperationId;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

/** The API document, as it is published. */
export const document = JSON.parse(
  readFileSync(new URL('../../api-spec/generated/openapi.json', import.meta.url), 'utf8'),
) as { readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>> };

/** An operation as the document has it. */
export interface DocumentedOperation {
  readonly id: OperationId;
  readonly parameters: readonly Parameter[];
  /** JSON Pointer of its body's schema; undefined where it has none. */
  readonly body: string | undefined;
}

/** Every operation of the document. */
export const documentedOperations: readonly DocumentedOperation[] = Object.entries(document.paths).flatMap(
  ([path, item]) =>
    Object.entries(item)
      .filter(([, { operationId }]) => operationId !== undefined)
      .map(([method, operation]) => {
        const shared = (item as unknown as { parameters?: OperationObject['parameters'] }).parameters ?? [];
        const parameters = [...shared, ...(operation.parameters ?? [])];
        const pointer = `#/paths/${path.replaceAll('/', '~1')}/${method}/requestBody/content/application~1json/schema`;
        return {
          id: operation.operationId,
          parameters: parameters.map((each) => ('$ref' in each ? resolve(each.$ref) : each) as Parameter),
          body: operation.requestBody ? encodeURI(pointer) : undefined,
        };
      }),
);

/** What stands in the document at a reference (`#/…`, RFC 6901). */
export function resolve(pointer: string): unknown {
  const parts = pointer.slice(2).split('/');
  return parts.reduce<unknown>((value, part) => (value as Record<string, unknown>)[unescape(part)], document);
}

function unescape(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}
