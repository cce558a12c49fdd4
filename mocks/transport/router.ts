import { operationTable, type OperationId } from '@revampd/api-spec/operations';

/** The operation that a request means, with the parameters of its path. */
export interface Route {
  readonly operationId: OperationId;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation of a method and path; undefined if there is none. */
export type Router = (method: string, pathname: string) => Route | undefined;

interface Node {
  readonly literal: Map<string, Node>;
  parameter?: { readonly name: string; readonly node: Node };
  readonly operations: Map<string, OperationId>;
}

/** A router over the contract's path templates. It costs a look-up per segment, however many operations there are. */
export function createRouter(): Router {
  const root = createNode();
  for (const [id, { method, path }] of Object.entries(operationTable)) {
    let node = root;
    for (const segment of path.split('/').slice(1)) node = childOf(node, segment);
    node.operations.set(method, id as OperationId);
  }
  return (method, pathname) => {
    const segments = decodeSegments(pathname);
    return segments && find(root, segments, method, {});
  };
}

function createNode(): Node {
  return { literal: new Map(), operations: new Map() };
}

function childOf(node: Node, segment: string): Node {
  if (segment.startsWith('{')) return (node.parameter ??= { name: segment.slice(1, -1), node: createNode() }).node;
  const child = node.literal.get(segment) ?? createNode();
  node.literal.set(segment, child);
  return child;
}

/** A literal segment goes before a parameter: `/invoices/summary` isn't an invoice. */
function find(
  node: Node,
  segments: readonly string[],
  method: string,
  path: Readonly<Record<string, string>>,
): Route | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    const operationId = node.operations.get(method);
    return operationId && { operationId, path };
  }
  const literal = node.literal.get(segment);
  const found = literal && find(literal, rest, method, path);
  if (found || !node.parameter || segment === '') return found;
  return find(node.parameter.node, rest, method, { ...path, [node.parameter.name]: segment });
}

function decodeSegments(pathname: string): string[] | undefined {
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
