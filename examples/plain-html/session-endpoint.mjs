import { createRevampdClient, createSession } from '@revampd/api-client';

const { REVAMPD_SECRET_KEY, REVAMPD_API_URL, PORTAL_ORIGIN } = process.env;
const revampd = createRevampdClient({ secretKey: REVAMPD_SECRET_KEY, baseUrl: REVAMPD_API_URL });

/** Answers POST /revampd/session. `person` is whom your login says it is, never whom the page names. */
export async function answerSession(person, assurance = 'standard') {
  if (!person) return new Response('Not signed in', { status: 401 });
  const { userId: user_id, connectionId: connection_id } = person;
  const session = await createSession(revampd, {
    body: { user_id, connection_id, allowed_origins: [PORTAL_ORIGIN], assurance },
  });
  return Response.json(session, { headers: { 'Cache-Control': 'no-store' } });
}
