import type { Page } from 'playwright-core';

/** Asks for a session as the page of a desk would, with this body. */
export function askForSession(page: Page, desk: string, body: object): Promise<{ status: number; body: any }> {
  return page.evaluate(
    async ({ url, body }) => {
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    },
    { url: `/desks/${desk}/session`, body },
  );
}
