import type { ActivityObjectType } from '../activity/objects.ts';
import type { Platform } from '../platform.ts';
import { lastEntryOf } from '../wallet/ledger.ts';
import type { Notice, NotificationKind } from './notification.ts';
import { tellRequest } from './request-contents.ts';
import type { Scene } from './scene.ts';
import { tellMessage, tellTicket } from './ticket-contents.ts';

/** What a notice says beside who did what, when: where it leads, and how its object stood then (NOT-9…12). */
export type Contents = Pick<Notice, 'target' | 'money' | 'ticket' | 'requestId'>;

type Tell = (platform: Platform, scene: Scene, kind: NotificationKind) => Contents;

/** How each kind of object is told of. */
const tellings: { readonly [Type in ActivityObjectType]?: Tell } = {
  wallet: tellWallet,
  invoice: tellInvoice,
  payout: tellPayout,
  ticket: tellTicket,
  message: tellMessage,
  request: tellRequest,
};

/** What is told of the object of a deed; undefined where such objects aren't told of. */
export function contentsOf(platform: Platform, scene: Scene, kind: NotificationKind): Contents | undefined {
  return tellings[scene.deed.object.type]?.(platform, scene, kind);
}

/** Credit given, or a balance corrected: the entry that the act made. */
function tellWallet(platform: Platform, { connection, deed }: Scene): Contents {
  const { amount } = lastEntryOf(platform, connection.id)!;
  return {
    target: { type: 'wallet', id: connection.id, ticketId: null },
    money: { amount, label: null, reason: deed.reason },
    ticket: null,
    requestId: null,
  };
}

/** An invoice, or the credit that came back from it. */
function tellInvoice(platform: Platform, { connection, deed }: Scene, kind: NotificationKind): Contents {
  const invoice = platform.tables.invoices.get(deed.object.id)!;
  const amounts: { readonly [Kind in NotificationKind]?: () => number } = {
    invoice_overdue: () => invoice.amountDue,
    credit_reversed: () => lastEntryOf(platform, connection.id)!.amount,
  };
  return {
    target: { type: 'invoice', id: invoice.id, ticketId: null },
    money: { amount: amounts[kind]?.() ?? invoice.total, label: invoice.number, reason: deed.reason },
    ticket: null,
    requestId: null,
  };
}

/** What was to be paid out. */
function tellPayout(platform: Platform, { deed }: Scene): Contents {
  const { id, withdrawal } = platform.tables.payouts.get(deed.object.id)!;
  return {
    target: { type: 'payout', id, ticketId: null },
    money: { amount: withdrawal!.amount, label: null, reason: deed.reason },
    ticket: null,
    requestId: null,
  };
}
