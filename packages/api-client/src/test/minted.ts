import type { HostSession } from '../session-source.ts';

/** The whole answer of createSession, as a host hands it to its page. */
export const minted = (token: string, expires_in = 900): HostSession => ({
  token,
  issued_at: '2026-11-21T12:00:00.000Z',
  expires_in,
  connection_id: 'con_a',
  user_id: 'usr_dana',
});
