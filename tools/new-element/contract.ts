/** What an element can read of a connection: the contract's GET operations that need nothing but the connection's id. */
import { Mistake } from './mistake.ts';

/** A JSON Schema of the bundled contract, as far as it is read here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** `api-spec/generated/openapi.json`. */
export interface ContractDocument {
  readonly paths: Readonly<Record<string, any>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** An operation that reads something of a connection. */
export interface ReadingOperation {
  readonly id: string;
  /** As in `/v1/connections/{connection_id}/invoices`. */
  readonly path: string;
  /** What its queries are kept by, and what changes of it invalidate: its tag, such as `invoices`. */
  readonly resource: string;
  /** In the contract's own words. */
  readonly summary: string;
  /** The name of the schema that it answers. */
  readonly answer: string;
}

/** The operation of this id; a Mistake, which lists those that there are, if it can't be read by a connection alone. */
export function findOperation(document: ContractDocument, id: string | undefined): ReadingOperation {
  const all = operationsOf(document);
  const choice = `one of ${readableIds(document).join(', ')}`;
  if (id === undefined) throw new Mistake(`Say what it reads with --operation: ${choice}.`);
  const found = all.find((each) => each.id === id);
  if (!found) throw new Mistake(`The contract has no operation "${id}": take ${choice}.`);
  if (!found.reading) throw new Mistake(`"${id}" doesn't read something by its connection alone: take ${choice}.`);
  return found.reading;
}

/** The ids of all operations that an element can read by. */
export const readableIds = (document: ContractDocument): string[] =>
  operationsOf(document).flatMap(({ reading }) => reading?.id ?? []);

function operationsOf({ paths }: ContractDocument): { id: string; reading: ReadingOperation | undefined }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries<any>(item)
      .filter(([, operation]) => operation?.operationId)
      .map(([method, operation]) => ({
        id: operation.operationId as string,
        reading: method === 'get' ? readingOf(path, operation) : undefined,
      })),
  );
}

function readingOf(path: string, operation: any): ReadingOperation | undefined {
  const answer = operation.responses['200']?.content?.['application/json']?.schema?.$ref as string | undefined;
  const needs = path.match(/\{\w+\}/g) ?? [];
  if (answer === undefined || needs.join() !== '{connection_id}') return undefined;
  return {
    id: operation.operationId,
    path,
    resource: String(operation.tags[0]).toLowerCase().replaceAll(' ', '-'),
    summary: operation.summary,
    answer: nameOf(answer),
  };
}

/** The last part of a `$ref`. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
