/** The connection itself: it isn't had, it breaks, or nothing comes of it. */
import type { Answer, Exchange } from '../exchange.ts';
import type { CallFault } from '../fault.ts';

const NEVER_SENT = { code: 'network', retryable: true, requests: 4 } as const;
/** An attempt has 12 s, the whole call 30 s (REL-1). */
const DEADLINES = [12_000, 12_000, 30_000];
const TOO_LATE = { code: 'timeout', retryable: true, requests: 3 } as const;

/** An answer as it stands on the wire. */
export function toWire({ status, headers, body }: Answer, length: number = body.length): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('')}content-length: ${length}\r\n\r\n`),
    body,
  ]);
}

/** The platform does it; then so much of its answer comes, and this happens. */
const after =
  (much: (wire: Buffer, body: Buffer) => number, then: (socket: Exchange['socket']) => void) =>
  async ({ forward, socket }: Exchange): Promise<void> => {
    const answer = await forward();
    const wire = toWire(answer);
    socket.write(wire.subarray(0, much(wire, answer.body)), () => then(socket));
  };

const half = (wire: Buffer, body: Buffer): number => wire.length - Math.ceil(body.length / 2);

export const connectionFaults: readonly CallFault[] = [
  {
    level: 'connection',
    name: 'refused',
    does: 'Nobody listens: the connection is refused, as when the server or the network is down.',
    call: NEVER_SENT,
    act: { status: 'unknown', requests: 4, done: 0 },
    isDeaf: true,
    play: ({ socket }) => void socket.destroy(),
  },
  {
    level: 'connection',
    name: 'reset before the answer',
    does: 'The request arrives, and the connection is reset; the platform never hears of it.',
    call: NEVER_SENT,
    act: { status: 'unknown', requests: 4, done: 0 },
    play: ({ socket }) => void socket.resetAndDestroy(),
  },
  {
    level: 'connection',
    name: 'reset after the headers',
    does: 'The platform does it; the headers of its answer come, then the connection is reset.',
    call: NEVER_SENT,
    act: { status: 'unknown', requests: 4, done: 1 },
    play: after(
      (wire, body) => wire.length - body.length,
      (socket) => socket.resetAndDestroy(),
    ),
  },
  {
    level: 'connection',
    name: 'closed while idle',
    does: 'The answer promises to keep the connection, and the connection is closed behind it.',
    call: { code: 'ok', requests: 1 },
    act: { status: 'done', requests: 1, done: 1 },
    play: after(
      (wire) => wire.length,
      (socket) => socket.end(),
    ),
  },
  {
    level: 'connection',
    name: 'half-open',
    does: 'The request arrives, and nothing ever comes back; the platform never hears of it.',
    call: TOO_LATE,
    act: { status: 'unknown', requests: 3, done: 0 },
    deadlines: DEADLINES,
    play: ({ held }) => held(),
  },
  {
    level: 'connection',
    name: 'stalled body',
    does: 'The platform does it; half of its answer comes, and then nothing.',
    call: TOO_LATE,
    act: { status: 'unknown', requests: 3, done: 1 },
    deadlines: DEADLINES,
    play: after(half, () => {}),
  },
  {
    level: 'connection',
    name: 'cut in mid-body',
    does: 'The platform does it; half of its answer comes, and the connection is closed.',
    call: NEVER_SENT,
    act: { status: 'unknown', requests: 4, done: 1 },
    play: after(half, (socket) => socket.destroy()),
  },
  {
    level: 'connection',
    name: 'cut at the last byte',
    does: 'The platform does it; all of its answer comes but the last byte.',
    call: NEVER_SENT,
    act: { status: 'unknown', requests: 4, done: 1 },
    play: after(
      (wire) => wire.length - 1,
      (socket) => socket.destroy(),
    ),
  },
  {
    level: 'connection',
    name: 'trickle',
    does: 'The platform does it; its answer comes a byte a second, and never to its end.',
    call: TOO_LATE,
    act: { status: 'unknown', requests: 3, done: 1 },
    deadlines: DEADLINES,
    play: async ({ forward, socket }) => {
      const answer = await forward();
      const { body } = answer;
      const wire = toWire(answer);
      let sent = wire.length - body.length;
      socket.write(wire.subarray(0, sent));
      const drip = setInterval(() => {
        if (sent < wire.length - 1) socket.write(wire.subarray(sent, (sent += 1)));
      }, 1_000);
      socket.once('close', () => clearInterval(drip));
    },
  },
  {
    level: 'connection',
    name: 'slow',
    does: 'The answer is whole and right, and comes late, but in time.',
    call: { code: 'ok', requests: 1 },
    act: { status: 'done', requests: 1, done: 1 },
    isHeld: true,
    play: async ({ forward, held, answer }) => {
      const late = await forward();
      await held();
      answer(late);
    },
  },
  {
    level: 'connection',
    name: 'answered twice',
    does: 'The same bytes come once more behind the whole answer.',
    call: { code: 'ok', requests: 1 },
    act: { status: 'done', requests: 1, done: 1 },
    play: async ({ forward, socket }) => {
      const wire = toWire(await forward());
      socket.write(Buffer.concat([wire, wire]));
    },
  },
];
