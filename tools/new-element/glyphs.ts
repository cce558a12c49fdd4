import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const UI = 'packages/elements/src/ui';

/** Every glyph of the elements → its file below `packages/elements/src`. */
export function findGlyphs(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(join(root, UI), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|[/-])icons\.ts$/.test(file));
  return new Map(
    files.flatMap((file) => {
      const names = readFileSync(join(root, UI, file), 'utf8').matchAll(/^export const (\w+)/gm);
      return [...names].map(([, name]) => [name!, `ui/${file}`] as const);
    }),
  );
}
