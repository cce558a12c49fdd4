/** A fetch that answers by script and keeps what it was asked, for tests without a platform. */
export interface ScriptedFetch {
  (request: Request): Promise<Response>;
  readonly requests: Request[];
}

/** Each call takes the next answer; the last one stays. A function gets the request. */
export function scriptedFetch(...answers: ((request: Request) => Response | Promise<Response>)[]): ScriptedFetch {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1]!;
    const given = answer(request);
    // As the real one does: an abort rejects, whether or not an answer is on its way.
    return Promise.race([
      given,
      new Promise<never>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true }),
      ),
    ]);
  };
  return Object.assign(fetch, { requests });
}

/** A JSON answer. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** A problem document as the API makes it. */
export const problem = (status: number, code: string, more: object = {}): Response =>
  new Response(
    JSON.stringify({
      type: `https://revampd.com/problems/${code}`,
      title: code,
      status,
      detail: `It is ${code}.`,
      code,
      request_id: 'rid_test',
      ...more,
    }),
    { status, headers: { 'Content-Type': 'application/problem+json', 'Request-Id': 'rid_test' } },
  );
