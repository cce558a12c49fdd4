import { basename, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

/** Where `npm run build:cdn` puts the script tag's file and its chunks. */
const ELEMENTS = join(import.meta.dirname, '../../packages/elements/dist/cdn');

/** The names that the build gives chunks change with their content. */
const HASHED = /-[\w-]{8}\.js$/;

/** The portal's own style sheet and icon, and the elements' script as this portal hosts it. */
export function assets(): Hono {
  return new Hono()
    .use(etag())
    .use(
      '/revampd/*',
      serveStatic({
        root: ELEMENTS,
        rewriteRequestPath: (path) => path.replace(/^\/revampd/, ''),
        onFound: (path, context) => {
          const isHashed = HASHED.test(basename(path));
          context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        },
      }),
    )
    .use(
      serveStatic({
        root: join(import.meta.dirname, 'public'),
        onFound: (_path, context) => context.header('Cache-Control', 'no-cache'),
      }),
    );
}
