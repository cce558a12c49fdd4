import type { Blueprint } from '../../blueprint.ts';
export const testFiles = (_: Blueprint, __: string): Record<string, string> => ({});
