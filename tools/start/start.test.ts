import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';

const flags = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const program = join(import.meta.dirname, 'index.ts');

const isWindows = process.platform === 'win32';
const closing: (() => unknown)[] = [];
after(() => closing.forEach((close) => close()));

/** Starts the demo on these ports; what it prints stands in `lines` and `errors`. */
function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [...flags, program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  closing.push(() => child.kill('SIGKILL'));
  const lines: string[] = [];
  const errors: string[] = [];
  const output = createInterface(child.stdout).on('line', (line) => lines.push(line));
  createInterface(child.stderr).on('line', (line) => errors.push(line));
  return { child, lines, errors, output, closed: once(child, 'close') };
}

async function listen(port = 0, host = '127.0.0.1'): Promise<Server> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  closing.push(() => server.close());
  return server;
}

const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

/** A port that was free a moment ago. */
async function freePort(): Promise<string> {
  const server = await listen();
  const port = portOf(server);
  await once(server.close(), 'close');
  return port;
}

describe('npm start', () => {
  it('prints one URL whose page and sandbox answer, and leaves nothing behind when it is stopped', async () => {
    const ports = { PORT: await freePort(), SANDBOX_PORT: await freePort() };
    const demo = start(ports);
    await once(demo.output, 'line');
    const url = `http://localhost:${ports.PORT}/`;
    assert.match(await (await fetch(url)).text(), /<revampd-wallet/);
    assert.equal((await fetch(`${url}revampd/revampd.js`)).status, 200);
    assert.equal((await fetch(`http://127.0.0.1:${ports.SANDBOX_PORT}/healthz`)).status, 200);

    demo.child.kill('SIGINT');
    const [code] = await demo.closed;
    if (!isWindows) assert.equal(code, 0);
    assert.deepEqual(demo.errors, []);
    assert.deepEqual(demo.lines.join(' ').match(/https?:\S+/g), [url]);
    for (const port of Object.values(ports)) await listen(Number(port));
  });

  it('names the variable of a port that is taken, on either loopback address, and ends', async () => {
    const free = await freePort();
    const taken = portOf(await listen());
    for (const [ports, name] of [
      [{ PORT: taken, SANDBOX_PORT: free }, 'PORT'],
      [{ PORT: free, SANDBOX_PORT: taken }, 'SANDBOX_PORT'],
    ] as const) {
      const demo = start(ports);
      assert.deepEqual((await demo.closed)[0], 1);
      assert.deepEqual(demo.lines, []);
      assert.equal(demo.errors.length, 1);
      assert.match(demo.errors[0]!, new RegExp(`^Port ${taken} is taken: set ${name} to another`));
    }
  });

  it('names the variable whose value is no port, or the same as the other', async () => {
    for (const [ports, message] of [
      [{ PORT: 'http' }, 'PORT=http is not a port: set PORT to a number from 1 to 65535.'],
      [{ SANDBOX_PORT: '70000' }, 'SANDBOX_PORT=70000 is not a port: set SANDBOX_PORT to a number from 1 to 65535.'],
      [{ PORT: '4321', SANDBOX_PORT: '4321' }, 'PORT and SANDBOX_PORT are both 4321: set one of them to another.'],
    ] as const) {
      const demo = start(ports);
      assert.deepEqual((await demo.closed)[0], 1);
      assert.deepEqual(demo.errors, [message]);
    }
  });
});
