/** What the contract's generated files are made from: the bundled OpenAPI document, read once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

export interface Operation {
  readonly id: string;
  /** What it is about: `Approval requests`. */
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** JSON Pointer into the document of the JSON body's schema. */
  readonly bodyPointer: string | undefined;
  /** Whether the body may be left out. */
  readonly isBodyOptional: boolean;
  readonly credentials: readonly string[];
  /** Whether it answers a stream of events, which is read by more than one call. */
  readonly isStream: boolean;
}

export interface Contract {
  readonly document: Record<string, unknown>;
  readonly operations: readonly Operation[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** Bundles `api-spec/openapi.yaml` and lists its operations. Throws what Redocly prints if a $ref doesn't resolve. */
export function readContract(root: string): Contract {
  const folder = mkdtempSync(join(tmpdir(), 'revampd-contract-'));
  try {
    const out = join(folder, 'openapi.json');
    execFileSync('redocly', ['bundle', 'api-spec/openapi.yaml', '--config', 'api-spec/redocly.yaml', '-o', out], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    });
    const document = JSON.parse(readFileSync(out, 'utf8'));
    return { document, operations: listOperations(document) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fail(message: string): never {
  throw new Error(message);
}

function listOperations(document: any): Operation[] {
  const resolve = (node: any): any =>
    node?.$ref
      ? node.$ref
          .slice(2)
          .split('/')
          .reduce((at: any, key: string) => at[unescape(key)], document)
      : node;
  return Object.entries<any>(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method];
      const hasBody = operation.requestBody?.content?.['application/json'];
      return {
        id: operation.operationId,
        tag: operation.tags?.[0] ?? fail(`${operation.operationId} has no tag: say what it is about.`),
        method,
        path,
        summary: operation.summary,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve),
        bodyPointer: hasBody
          ? `/paths/${escape(path)}/${method}/requestBody/content/application~1json/schema`
          : undefined,
        isBodyOptional: operation.requestBody?.required !== true,
        isStream: Boolean(resolve(operation.responses['200'])?.content?.['text/event-stream']),
        credentials: (operation.security ?? document.security).flatMap((entry: object) => Object.keys(entry)),
      };
    }),
  );
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
const unescape = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');
