/**
 * `npm start`: builds the elements' script, starts the sandbox and the example portal on it, and prints one URL.
 * `PORT` (4020) and `SANDBOX_PORT` (4010) move the servers. Ctrl-C, or the end of one server, stops all of it.
 *
 * The portal's server gets `PORT` and `REVAMPD_API_URL` from here, and answers on its port when it is ready.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onEnding } from './ending.mjs';

const root = join(import.meta.dirname, '..');
const children: ChildProcess[] = [];
let isEnding = false;

onEnding(() => void end(0));
await start().catch((error: Error) => end(1, error.message));

async function start(): Promise<void> {
  const sandboxPort = portFrom('SANDBOX_PORT', 4010);
  const portalPort = portFrom('PORT', 4020);
  if (sandboxPort === portalPort) throw new Error(`PORT and SANDBOX_PORT are both ${portalPort}: choose two.`);
  await requireFree(sandboxPort, 'SANDBOX_PORT');
  await requireFree(portalPort, 'PORT');
  const sandboxUrl = `http://127.0.0.1:${sandboxPort}`;
  const env = { PORT: String(portalPort), REVAMPD_API_URL: sandboxUrl };

  console.log('Building the elements …');
  const [code] = await once(run('vite', ['build', '--logLevel', 'warn'], env), 'exit');
  if (code !== 0) throw new Error('The elements could not be built (see above).');

  serve('The sandbox', ['mocks/sandbox.ts', '--port', String(sandboxPort)], env);
  await answer(`${sandboxUrl}/healthz`);
  serve('The portal', ['examples/portal/server.ts'], env);
  await answer(`http://localhost:${portalPort}/`);
  console.log(`\n  http://localhost:${portalPort}\n\nCtrl-C stops the portal and its sandbox (${sandboxUrl}).`);
}

function portFrom(name: string, usual: number): number {
  const text = process.env[name] || String(usual);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`${name} is "${text}": a port is 1 to 65535.`);
  return port;
}

async function requireFree(port: number, name: string): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = code === 'EADDRINUSE' ? 'is taken' : `can't be used (${code})`;
    throw new Error(`Port ${port} ${problem}. Choose another: ${name}=${port < 65000 ? port + 100 : 4100} npm start`, {
      cause: error,
    });
  }
  await once(server.close(), 'close');
}

/** Starts a program whose errors are shown; what it says otherwise would hide the one URL. */
function run(command: string, args: string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'vite',
  });
  child.on('error', (error) => void end(1, error.message));
  children.push(child);
  return child;
}

/** Starts a server from TypeScript, with the flags that let Node run this file. */
function serve(name: string, file: string[], env: NodeJS.ProcessEnv): void {
  if (isEnding) return;
  const child = run(process.execPath, [...process.execArgv, ...file], env);
  child.on('exit', (code, signal) => void end(1, `${name} ended (${signal ?? `exit code ${code}`}).`));
}

/** Waits until a server answers anything at all. One that ends instead ends this program, by `serve`. */
async function answer(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    await response?.body?.cancel();
    if (response) return;
    await wait(100);
  }
  throw new Error(`${url} didn't answer within 30 seconds.`);
}

/** Ends every child, by force after three seconds, and then this program. The first call decides what is said. */
async function end(exitCode: number, message?: string): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  if (message) console.error(message);
  const running = children.filter((child) => child.pid && child.exitCode === null && child.signalCode === null);
  const ended = running.map((child) => once(child, 'exit'));
  for (const child of running) child.kill('SIGTERM');
  await Promise.race([Promise.all(ended), wait(3000)]);
  for (const child of running) child.kill('SIGKILL');
  process.exit(exitCode);
}
