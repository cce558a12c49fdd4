/** The host of a story's world: its login decides who one is, and its back end which session the page gets. */
import type { MockApi, MockSessionRequest } from '@revampd/mocks';
import type { RevampdProvider } from '@revampd/elements';
import { HttpResponse } from 'msw';

/** A host's own way to get a session, as `<revampd-provider>` takes it. */
export type FetchSession = NonNullable<RevampdProvider['fetchSession']>;

/**
 * How the host's session endpoint answers: `granted` with a session, `refused` 401 since nobody is signed in there,
 * `failing` 503, `wrong-url` with a page that isn't a session.
 */
export type SessionEndpoint = 'granted' | 'refused' | 'failing' | 'wrong-url';

/** Who is signed in, and what the host does about sessions. */
export interface HostParameters {
  /** The id of the user who is signed in at the host's site. */
  readonly person: string;
  /** The connection that the page shows. */
  readonly connection: string;
  /** Whether the session is for all connections of the person's organization, and not for this one. Default false. */
  readonly allConnections?: boolean;
  /** The secret key of another organization that mints the session, as a Partner does for its portal. Default the own. */
  readonly mintedBy?: string;
  /** What the session may do, where that is less than the person's role allows. Default all of it. */
  readonly permissions?: MockSessionRequest['permissions'];
  /** Whether the host has verified the person already, so that no act asks for a code. Default false. */
  readonly verified?: boolean;
  /** Default `granted`. */
  readonly session?: SessionEndpoint;
  /** How the host verifies its person before an act: it still asks, or it refuses. Default it has no way to. */
  readonly verifies?: 'asking' | 'refused';
}

/** The answer of the host's session endpoint. */
export async function answerSession(api: MockApi, parameters: HostParameters): Promise<Response> {
  const { person, connection, allConnections, permissions, mintedBy, verified, session } = parameters;
  if (session === 'refused') return new HttpResponse(null, { status: 401 });
  if (session === 'failing') return new HttpResponse(null, { status: 503 });
  if (session === 'wrong-url') return HttpResponse.html('<!doctype html><title>Not found</title>', { status: 404 });
  const request = {
    user_id: person,
    connection_id: allConnections ? null : connection,
    ...(permissions && { permissions }),
    ...(verified && { assurance: 'elevated' as const }),
  };
  if (mintedBy === undefined) return HttpResponse.json(api.mintSession(request));
  return api.transport(
    new Request('https://api.example/v1/sessions', {
      method: 'POST',
      headers: { Authorization: `Bearer ${mintedBy}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...request, allowed_origins: [location.origin] }),
    }),
  );
}

/** The host's `fetchElevatedSession`, where it has one. */
export function verification({ verifies }: HostParameters): FetchSession | undefined {
  if (verifies === 'asking') return () => new Promise(() => {});
  return verifies && (() => Promise.reject(new Error('The host didn’t verify its person.')));
}
