/** What tests of deciding a request have in common: who opens the card, what reaches the platform, what the host is told. */
import { html } from '@open-wc/testing';
import type { RevampdApprovalRequest } from '../billing/approval-request/approval-request.ts';
import { ready, REQUESTS, verified } from './approval-states.ts';
import { createHost, mountIn, type Host } from './mount.ts';
import { NORTHGATE, person } from './wallet-states.ts';

/** What a host is told, in order. */
export type Told = [type: string, detail: Record<string, unknown>][];

export const cardOf = (id: string) => html`<revampd-approval-request request-id=${id}></revampd-approval-request>`;

/** A card of a request on a page of the host's, once it stands. */
export async function mountCard(host: Host, id: string = REQUESTS.plan): Promise<RevampdApprovalRequest> {
  const provider = await mountIn(host, cardOf(id));
  const element = provider.querySelector('revampd-approval-request')!;
  await ready(element);
  return element;
}

/** Dana, whom nothing asks for a code. */
export async function openVerified(id?: string): Promise<{ host: Host; element: RevampdApprovalRequest }> {
  const host = createHost(person('dana'));
  verified(host);
  return { host, element: await mountCard(host, id) };
}

/** Decisions that reached the network. */
export const decisions = ({ calls }: Host): string[] =>
  calls.filter((call) => /^POST .*\/(approve|reject|withdraw)$/.test(call));
/** The keys that they had. */
export const keys = ({ requests }: Host): (string | null)[] => [
  ...new Set(
    requests
      .filter(({ url }) => /\/(approve|reject|withdraw)$/.test(url))
      .map(({ headers }) => headers.get('Idempotency-Key')),
  ),
];
/** A request as the platform has it. */
export const stored = ({ api }: Host, id: string = REQUESTS.plan) => api.platform.tables.approvalRequests.get(id)!;

/** The Partner asks for something else; answers the id. */
export async function propose({ api }: Host, draft: object): Promise<string> {
  const { token } = api.mintSession(person('tom'));
  const request = new Request(`https://api.example/v1/connections/${NORTHGATE}/approval-requests`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify(draft),
  });
  return ((await (await api.transport(request)).json()) as { id: string }).id;
}

const TOLD = ['approve', 'reject', 'withdraw', 'approved', 'rejected', 'withdrawn', 'receipt', 'step-up'];

/** Everything that the element tells its host of decisions, in order; and what else it tells, by the names in `more`. */
export function eventsOf(element: Element, ...more: readonly string[]): Told {
  const told: Told = [];
  for (const name of [...TOLD, ...more])
    element.addEventListener(`revampd-${name}`, (event) =>
      told.push([name, (event as Event & { detail: Record<string, unknown> }).detail]),
    );
  return told;
}
