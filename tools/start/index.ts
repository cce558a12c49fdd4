/**
 * What `npm start` runs once everything is installed: builds the elements where they changed, starts the sandbox and
 * Harborline's portal on it in this one process, and prints where to look. `PORT` (4000) and `SANDBOX_PORT` (4010) move
 * them. Ctrl-C stops all of it.
 */
import { startSandbox } from '@revampd/mocks/server';
import { startPortal } from '../../examples/portal/portal.ts';
import { onEnding } from '../ending.mjs';
import { buildElements } from './elements.ts';
import { portFrom, requireFree, StartError } from './ports.ts';

const ending = new AbortController();
onEnding(() => {
  ending.abort();
  // Nothing here outlives the process: the sandbox keeps its state in memory.
  process.exit(0);
});

try {
  await start(process.env);
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

async function start(environment: NodeJS.ProcessEnv): Promise<void> {
  const portalPort = portFrom(environment, 'PORT', 4000);
  const sandboxPort = portFrom(environment, 'SANDBOX_PORT', 4010);
  if (portalPort === sandboxPort)
    throw new StartError(`PORT and SANDBOX_PORT are both ${portalPort}: set one of them to another.`);
  await requireFree(portalPort, 'PORT');
  await requireFree(sandboxPort, 'SANDBOX_PORT');
  await buildElements(ending.signal);
  const sandbox = await startSandbox({ port: sandboxPort });
  const portal = await startPortal({ port: portalPort, apiUrl: sandbox.url });
  console.log(`Harborline's portal: ${portal.url}/`);
  console.log(`It talks to a sandbox of Revampd at port ${sandboxPort}. Ctrl-C stops both.`);
}
