import type { Blueprint } from '../../blueprint.ts';

/** The names that the query needs of the API client. */
export const queryImports = ({ operation, answer }: Blueprint): string[] => [operation.id, `type ${answer.type}`];

/** The query that an element reads: `<name>ElementQuery`, in core, whose own are for everybody. */
export function elementQuery({ camel, pascal, operation, answer, words }: Blueprint): string {
  const [, tail = ''] = operation.path.split('{connection_id}/');
  const more = tail === operation.resource ? [] : tail.split('/').filter((part) => part !== operation.resource);
  const keys = [
    `...connectionKey('${operation.resource}', connectionId)`,
    ...more.map((part) => `'${part}'`),
    ...(answer.isList ? ['{ limit, cursor }'] : []),
  ];
  const title = words.en!.title!;
  const what = title.charAt(0).toLowerCase() + title.slice(1);
  return answer.isList
    ? `
/** Which page of ${what} is read. */
export interface ${pascal}ElementQuery {
  /** Undefined for the session's own. */
  readonly connectionId: string | undefined;
  /** Rows a page, 1 to 100. */
  readonly limit: number;
  /** Where the page begins; undefined for the first. */
  readonly cursor: string | undefined;
}

/** A page of ${what} of a connection (\`${operation.id}\`). */
export function ${camel}ElementQuery(
  scope: Scope,
  { connectionId, limit, cursor }: ${pascal}ElementQuery,
): QueryObserverOptions<${answer.type}, Error> {
  return {
    queryKey: [${keys.join(', ')}],
    queryFn: async ({ signal }) =>
      ${operation.id}(scope.client, { connection_id: await scope.connectionFor(connectionId), limit, cursor }, { signal }),
  };
}
`
    : `
/** ${title} of a connection (\`${operation.id}\`); without a connection, of the session's own. */
export function ${camel}ElementQuery(
  scope: Scope,
  { connectionId }: { readonly connectionId: string | undefined },
): QueryObserverOptions<${answer.type}, Error> {
  return {
    queryKey: [${keys.join(', ')}],
    queryFn: async ({ signal }) =>
      ${operation.id}(scope.client, { connection_id: await scope.connectionFor(connectionId) }, { signal }),
  };
}
`;
}

/** A file of queries with nothing in it yet. */
export const queryFile = `import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
`;
