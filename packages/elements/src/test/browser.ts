/** What a test asks of the browser itself (`tools/browser-commands.mjs`). */
import { executeServerCommand } from '@web/test-runner-commands';

/** A node of the page as assistive technology gets it. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly level?: number;
  readonly focused?: boolean;
  readonly children?: readonly AccessibleNode[];
}

/** Every node of the page's accessibility tree, in reading order. */
export async function accessibleNodes(): Promise<AccessibleNode[]> {
  const nodes: AccessibleNode[] = [];
  const walk = (node: AccessibleNode): void => {
    nodes.push(node);
    node.children?.forEach(walk);
  };
  walk(await executeServerCommand<AccessibleNode, undefined>('accessibility-tree'));
  return nodes;
}

/** What has focus, as assistive technology is told. */
export const focusedName = (): Promise<string> => executeServerCommand('focused-name');

/** Turns the colours of a person's own choice on or off, for the page. */
export const forceColors = (isForced: boolean): Promise<unknown> => executeServerCommand('forced-colors', isForced);

/** Turns the wheel over the middle of something, by so many pixels. */
export function turnWheel(over: Element, by: number): Promise<unknown> {
  const { x, y, width, height } = over.getBoundingClientRect();
  return executeServerCommand('wheel', { x: x + width / 2, y: y + height / 2, by });
}
