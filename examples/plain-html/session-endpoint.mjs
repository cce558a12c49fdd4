import { createRevampdClient, createSession } from '@revampd/api-client';

const { REVAMPD_SECRET_KEY, REVAMPD_API_URL, PORTAL_ORIGIN } = process.env;
const revampd = createRevampdClient({ secretKey: REVAMPD_SECRET_KEY, baseUrl: REVAMPD_API_URL });

/** Answers POST /revampd/session. `person` is whom your login says it is, never whom the page names. */
export async function answerSession(person) {
  if (!person) return new Response('Not signed in', { status: 401 });
  const session = await createSession(revampd, {
    body: { user_id: person.userId, connection_id: person.connectionId, allowed_origins: [PORTAL_ORIGIN] },
  });
  return Response.json(session, { headers: { 'Cache-Control': 'no-store' } });
}
