import { RevampdError } from '@revampd/core';
import { expect } from '@open-wc/testing';
import { RevampdAdjustWalletEvent } from './adjust-wallet.ts';
import { RevampdApplyCreditEvent } from './apply-credit.ts';
import { RevampdApproveEvent } from './approve.ts';
import { RevampdApprovedEvent } from './approved.ts';
import { RevampdErrorEvent } from './error.ts';
import { RevampdEscalateEvent } from './escalate.ts';
import { RevampdEscalatedEvent } from './escalated.ts';
import { RevampdGrantCreditEvent } from './grant-credit.ts';
import { RevampdReadyEvent } from './ready.ts';
import { RevampdReceiptEvent } from './receipt.ts';
import { RevampdMessageFailedEvent } from './message-failed.ts';
import { RevampdMessageSentEvent } from './message-sent.ts';
import { RevampdRejectEvent } from './reject.ts';
import { RevampdRejectedEvent } from './rejected.ts';
import { RevampdReverseCreditEvent } from './reverse-credit.ts';
import { RevampdSessionEndedEvent } from './session-ended.ts';
import { RevampdSendEvent } from './send.ts';
import { RevampdStatusChangedEvent } from './status-changed.ts';
import { RevampdStatusEvent } from './status.ts';
import { RevampdStepUpEvent } from './step-up.ts';
import { RevampdWithdrawEvent } from './withdraw.ts';
import { RevampdWithdrawnEvent } from './withdrawn.ts';

const connectionId = 'con_1';
const amount = { amount: 31800, currency: 'USD' };

const asked = { connectionId, requestId: 'req_1', price: amount };
const decided = { ...asked, intentId: 'int_1', at: '2026-11-22T01:34:24Z' };
const written = { connectionId, ticketId: 'tkt_1', body: 'Hello', replyToId: undefined };

const handed = { connectionId, ticketId: 'tkt_1', to: 'revampd', reason: 'Same drop.' } as const;

const requests = [
  new RevampdApproveEvent({ ...asked, note: 'Fine by us.' }),
  new RevampdRejectEvent(asked),
  new RevampdWithdrawEvent(asked),
  new RevampdSendEvent(written),
  new RevampdEscalateEvent(handed),
  new RevampdApplyCreditEvent({ connectionId, invoiceId: 'inv_1', amount }),
  new RevampdGrantCreditEvent({ connectionId, amount, reason: 'Goodwill' }),
  new RevampdAdjustWalletEvent({ connectionId, amount: { ...amount, amount: -5 }, reason: 'Correction' }),
  new RevampdReverseCreditEvent({ connectionId, entryId: 'ent_1', reason: 'Wrong invoice' }),
];

const facts = [
  new RevampdApprovedEvent(decided),
  new RevampdRejectedEvent(decided),
  new RevampdWithdrawnEvent(decided),
  new RevampdMessageSentEvent({ ...written, clientId: 'c_1', entryId: 'ent_1', at: '2026-11-22T01:34:24Z' }),
  new RevampdMessageFailedEvent({ ...written, clientId: 'c_1', retryable: true, code: 'network' }),
  new RevampdEscalatedEvent({ ...handed, at: '2026-11-22T01:34:24Z' }),
  new RevampdStatusChangedEvent({ connectionId, ticketId: 'tkt_1', from: 'open', to: 'closed' }),
  new RevampdReadyEvent({ connectionId }),
  new RevampdErrorEvent(new RevampdError('network', 'Not reached.')),
  new RevampdStatusEvent({ status: 'stale', since: '2026-11-22T01:34:24Z' }),
  new RevampdReceiptEvent({
    intentId: 'int_1',
    serverId: 'ent_1',
    kind: 'credit_applied',
    amount,
    balance: amount,
    at: '2026-11-22T01:34:24Z',
    connectionId,
    invoiceId: 'inv_1',
  }),
  new RevampdStepUpEvent({ intentId: 'int_1' }),
  new RevampdSessionEndedEvent({ reason: 'session_expired' }),
];

describe('events to the host', () => {
  /** Whether the host, outside the element's root, hears the event, and what dispatching it answers after a refusal. */
  function dispatch(event: Event): { heard: boolean; goesOn: boolean } {
    const host = document.createElement('div');
    const inner = document.createElement('span');
    host.attachShadow({ mode: 'open' }).append(inner);
    const page = document.createElement('div');
    page.append(host);
    let heard = false;
    page.addEventListener(event.type, (heardEvent) => {
      heard = true;
      heardEvent.preventDefault();
    });
    return { goesOn: inner.dispatchEvent(event), heard };
  }

  for (const event of requests) {
    it(`${event.type} asks the host first, which may stop it`, () => {
      expect(dispatch(event)).to.deep.equal({ heard: true, goesOn: false });
    });
  }

  for (const event of facts) {
    it(`${event.type} tells the host what is so, which can't be stopped`, () => {
      expect(dispatch(event)).to.deep.equal({ heard: true, goesOn: true });
    });
  }

  it('tells of an error what helps, and neither its cause nor what stood in it', () => {
    const cause = { headers: { Authorization: 'Bearer secret' } };
    const error = new RevampdError('timeout', 'No answer.', { status: 504, requestId: 'req_1', cause });
    expect(new RevampdErrorEvent(error).detail).to.deep.equal({
      code: 'timeout',
      message: 'No answer.',
      requestId: 'req_1',
      retryable: true,
    });
  });
});
