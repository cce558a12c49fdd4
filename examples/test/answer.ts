/** What a call answers, but for its own id: in a page and in Node alike. */
export async function answerOf(send: typeof fetch, token: string, url: string): Promise<Answer> {
  const response = await send(url, { headers: { Authorization: `Bearer ${token}` } });
  const { request_id: _, ...body } = await response.json();
  const names = ['Content-Type', 'Cache-Control', 'Date', 'Event-Id'];
  return { status: response.status, headers: names.map((name) => response.headers.get(name)), body };
}

export interface Answer {
  readonly status: number;
  readonly headers: readonly (string | null)[];
  readonly body: any;
}
