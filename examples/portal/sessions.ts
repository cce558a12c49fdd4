import { createSession, isRevampdError, revokeSessions, type RevampdClient } from '@revampd/api-client';
import type { Context } from 'hono';
import { maySee, northgate, type Person } from './directory.ts';
import { problem } from './problem.ts';

/**
 * Answers a page's request for a session: the heart of an integration. Our login says who asks and our records say what
 * they may see; the request can only choose among that. Revampd's answer goes to the page as it is, and so do its problems.
 * A session of Revampd's own people is for all connections.
 */
export async function answerSession(
  context: Context,
  person: Person | undefined,
  revampd: RevampdClient,
  origin: string,
): Promise<Response> {
  if (!person) return problem(context, 401, { title: 'Unauthorized', detail: 'Nobody is signed in here.' });
  const connectionId = person.isOfRevampd ? null : await requestedConnection(context, person);
  if (connectionId !== null && !maySee(person, connectionId)) {
    return problem(context, 404, {
      title: 'Not Found',
      code: 'not_found',
      detail: 'There is no such account, or it is not one of yours.',
    });
  }
  try {
    const session = await createSession(revampd, {
      body: { connection_id: connectionId, user_id: person.id, allowed_origins: [origin] },
    });
    return context.json(session, 200, { 'Cache-Control': 'no-store' });
  } catch (error) {
    return failure(context, error);
  }
}

/** Ends what Revampd still grants a person who signed out. If it can't be reached, their session runs out by itself. */
export async function endSessions(revampd: RevampdClient, person: Person): Promise<void> {
  await revokeSessions(revampd, { body: { user_id: person.id } }).catch(report);
}

async function requestedConnection(context: Context, person: Person): Promise<string> {
  const body: unknown = await context.req.json().catch(() => undefined);
  const named = (body as { connection_id?: unknown } | undefined)?.connection_id;
  return typeof named === 'string' ? named : (person.client ?? northgate).connectionId;
}

function failure(context: Context, error: unknown): Response {
  report(error);
  if (!isRevampdError(error)) throw error;
  const { status, code, message, requestId } = error;
  if (status === undefined) {
    return problem(context, 503, { title: 'Service Unavailable', detail: 'Revampd was not reached.' });
  }
  // A refused secret key is a fault of this server. Passed on, the page would ask its person to sign in again.
  if (status === 401) {
    return problem(context, 500, { title: 'Internal Server Error', detail: 'This server is not set up for Revampd.' });
  }
  return problem(context, status, { title: 'Refused by Revampd', code, detail: message, request_id: requestId });
}

/** For Harborline's own log: what failed, never with whose key or token. */
export function report(error: unknown): void {
  if (!isRevampdError(error)) return;
  const { code, status, message, requestId } = error;
  console.warn(
    `Revampd: ${code}${status ? ` (${status})` : ''}. ${message}${requestId ? ` Request ${requestId}.` : ''}`,
  );
}
