import { readCommandLine } from './sandbox/options.ts';
import { startSandbox, type Sandbox } from './server.ts';

/** The sandbox on the command line: `npm run sandbox -- --port 4010 --scenario default`. */
async function start(): Promise<Sandbox> {
  const sandbox = await startSandbox(readCommandLine(process.argv.slice(2), process.env['SANDBOX_PORT'] ?? '4010'));
  console.log(`The sandbox answers at ${sandbox.url}`);
  return sandbox;
}

try {
  const sandbox = await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
