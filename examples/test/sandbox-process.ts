import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FLAGS = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const PROGRAM = fileURLToPath(new URL('../../mocks/sandbox.ts', import.meta.url));

/** A sandbox as `npm run sandbox -- --data` runs it: a process that can be killed, with a file that keeps what it has said. */
export interface SandboxProcess {
  /** The same after each start. */
  readonly url: string;
  /** Ends it as a power cut does: nothing is tidied up (SIGKILL). */
  kill(): Promise<void>;
  /** Starts it anew at the same address. */
  restart(): Promise<void>;
  /** Ends it for good, with its file. */
  remove(): Promise<void>;
}

/** Starts one on a free port. */
export async function startSandboxProcess(): Promise<SandboxProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  let child: ChildProcess;
  const start = async (port: string): Promise<string> => {
    child = spawn(process.execPath, [...FLAGS, PROGRAM, '--port', port, '--data', join(folder, 'sandbox.db')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout!, 'data')) as [Buffer];
    return /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())![0];
  };
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const url = await start('0');
  return {
    url,
    kill,
    restart: async () => void (await start(new URL(url).port)),
    async remove() {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}
