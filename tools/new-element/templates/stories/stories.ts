import type { Blueprint } from '../../blueprint.ts';
export const storyFiles = (_: Blueprint): Record<string, string> => ({});
