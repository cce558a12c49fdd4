import { basename, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { pageScript } from './scripts.ts';

/** Where `npm run build:cdn` puts the script tag's file and its chunks. */
const ELEMENTS = join(import.meta.dirname, '../../packages/elements/dist/cdn');

/** The build names chunks by their content; the entry keeps its name. */
const CHUNK = /-[\w-]{8}\.js$/;

/** The portal's own style sheets, scripts and icon, and the elements' script as this portal hosts it. */
export function assets(): Hono {
  return new Hono()
    .use(caching, etag())
    .use('/revampd/*', serveStatic({ root: ELEMENTS, rewriteRequestPath: (path) => path.replace(/^\/revampd/, '') }))
    .get('/app/:name', pageScript)
    .use(serveStatic({ root: join(import.meta.dirname, 'public') }));
}

/** What never changes is kept for good; what may is asked for each time. */
const caching: MiddlewareHandler = async (context, next) => {
  await next();
  const isForGood = context.res.ok && CHUNK.test(basename(context.req.path));
  context.header('Cache-Control', isForGood ? 'public, max-age=31536000, immutable' : 'no-cache');
};
