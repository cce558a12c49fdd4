/** A sandbox in a process of its own, for `http.ts`: fills its world up to so many connections and says where it is. */
import { startSandbox } from '@revampd/mocks/server';
import { cases } from './cases.ts';
import { fillWorld } from './worlds.ts';

const sandbox = await startSandbox({ port: 0 });
const world = await fillWorld(sandbox.api, Number(process.argv[2]));
const tokens = cases.map(
  ({ userId }) => sandbox.api.mintSession({ user_id: userId, connection_id: null, ttl_seconds: 3600 }).token,
);
console.log(JSON.stringify({ url: sandbox.url, world, tokens }));
