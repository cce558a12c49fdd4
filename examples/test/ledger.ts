import type { Request } from 'playwright-core';

/** Northgate's account with Harborline, as Harborline's server reads it. */
const ACCOUNT = '/v1/connections/con_harborline_northgate';

/** Reads something of that account by its path, with Harborline's key. */
export async function readAccount(sandboxUrl: string, path: string): Promise<any> {
  const response = await fetch(`${sandboxUrl}${ACCOUNT}${path}`, {
    headers: { Authorization: 'Bearer sk_test_partner' },
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** The ledger entries of a kind, the newest first. */
export async function entriesOf(sandboxUrl: string, kind: string): Promise<any[]> {
  return (await readAccount(sandboxUrl, `/wallet/entries?kind=${kind}&limit=100`)).data;
}

/** The idempotency keys of these requests that apply credit, each once. */
export function keysOf(requests: readonly Request[]): string[] {
  return [...new Set(requests.filter(isApplication).map((request) => request.headers()['idempotency-key'] ?? ''))];
}

/** Whether a request applies credit to an invoice. */
export const isApplication = (request: Request): boolean =>
  request.method() === 'POST' && /\/invoices\/\w+\/credit-applications$/.test(new URL(request.url()).pathname);
