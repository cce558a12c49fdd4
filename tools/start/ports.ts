import { once } from 'node:events';
import { createServer } from 'node:net';

/** What a person who starts the demo can mend; its message is all they need. */
export class StartError extends Error {}

/** The port that a variable of the environment names, or the usual one. Throws a StartError on anything but a port. */
export function portFrom(environment: NodeJS.ProcessEnv, name: string, usual: number): number {
  const text = environment[name] || String(usual);
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new StartError(`${name}=${text} is not a port: set ${name} to a number from 1 to 65535.`);
}

/**
 * Throws a StartError unless both loopback addresses are free at a port: a browser sent to `localhost` may ask either, and
 * would find whoever has the other one.
 */
export async function requireFree(port: number, name: string): Promise<void> {
  for (const host of ['127.0.0.1', '::1']) {
    const code = await refusal(port, host);
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} is taken: set ${name} to another, such as ${name}=${nearby(port)} npm start.`);
    }
    if (code === 'EACCES') {
      throw new StartError(`Port ${port} needs more rights than you have: set ${name} to one above 1023.`);
    }
  }
}

/** The system's code for not letting us listen there; undefined if it does, or if this machine has no such address. */
async function refusal(port: number, host: string): Promise<string | undefined> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    await once(server.close(), 'close');
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

const nearby = (port: number): number => (port + 100 <= 65535 ? port + 100 : port - 100);
