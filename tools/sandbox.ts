/** `npm run sandbox`: the sandbox's command line, which also ends when the npm that started it is gone. */
import { onEnding } from './ending.mjs';

let isEnding = false;
onEnding((signal) => {
  if (isEnding) return;
  isEnding = true;
  // The sandbox itself listens to signals; one that it got already does no harm twice.
  process.kill(process.pid, signal);
});

await import('../mocks/sandbox.ts');
