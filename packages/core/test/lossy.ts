/** A network that loses every third message on its way, there or back. */
import { chance } from '../src/test/chance.ts';

/** Of requests that never arrive, and of answers that never come back; together 30 % of all attempts. */
const LOSS = 0.15;

export interface Lossy {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Idempotency key → how often it was sent. */
  readonly sent: ReadonlyMap<string, number>;
  /** Of all attempts that have a key, the share that was lost. */
  readonly lost: number;
}

/** Loses acts, by chance that is the same each time; what has no key comes through. */
export function loseSome(send: (request: Request) => Promise<Response>, seed: number): Lossy {
  const roll = chance(seed);
  const sent = new Map<string, number>();
  let attempts = 0;
  let lost = 0;
  return {
    sent,
    get lost() {
      return lost / attempts;
    },
    async fetch(request) {
      const key = request.headers.get('Idempotency-Key');
      if (key === null) return send(request);
      sent.set(key, (sent.get(key) ?? 0) + 1);
      attempts += 1;
      const luck = roll();
      if (luck < 2 * LOSS) lost += 1;
      if (luck < LOSS) throw new TypeError('Failed to fetch');
      const response = await send(request);
      if (luck < 2 * LOSS) throw new TypeError('Failed to fetch');
      return response;
    },
  };
}
