import type { RevampdClient } from '@revampd/api-client';
import type { MockApi, MockSessionRequest } from '@revampd/mocks';

/** Of what there is many, what is looked at. */
export const ids = { request: 'req_7', invoice: 'inv_248', payout: 'pay_6', ticket: 'tkt_57' };

/** One thing that is done, and on which screens it is seen. */
export interface Told {
  readonly what: string;
  readonly who: MockSessionRequest;
  /** Who has it on screen. */
  readonly seenBy: MockSessionRequest;
  readonly act: (client: RevampdClient, api: MockApi) => unknown;
  /** How many it is; one, unless given. */
  readonly acts?: number;
  /** What looks another way for it, at least. */
  readonly changes: readonly string[];
}
