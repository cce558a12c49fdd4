import { decisionAct, type ApprovalRequestDetail, type Decision, type DecisionAct, type Scope } from '@revampd/core';
import { RevampdApproveEvent } from '../../events/approve.ts';
import { RevampdApprovedEvent } from '../../events/approved.ts';
import { RevampdReceiptEvent, type ReceiptKind } from '../../events/receipt.ts';
import { RevampdRejectEvent } from '../../events/reject.ts';
import { RevampdRejectedEvent } from '../../events/rejected.ts';
import { RevampdWithdrawEvent } from '../../events/withdraw.ts';
import { RevampdWithdrawnEvent } from '../../events/withdrawn.ts';
import { Acting, type ActingElement, type Done } from '../acting.ts';
import { sentence } from '../speech.ts';
import { decidedWords, decisionSpeech, type DecisionVoice, type ShownRequest } from './decision-words.ts';

/** Characters that a note may have (the contract's DecisionRequest). */
export const NOTE_LENGTH = 1000;

/** What a decision is drawn into and speaks through; what it answers may change from render to render. */
export interface DecisionHost {
  readonly element: ActingElement;
  readonly scope: () => Scope | undefined;
  /** Undefined while no request is shown, or its words are on their way. */
  readonly voice: () => DecisionVoice | undefined;
}

/** What was typed for a request and not sent. */
interface Typed {
  readonly note: string;
  readonly own: string | undefined;
}

/** In memory alone, for the request's next element of the same person (INTERACTION.md K4). */
const kept = new WeakMap<DecisionAct, { readonly epoch: number; readonly typed: Typed }>();

const REQUESTS = { approve: RevampdApproveEvent, reject: RevampdRejectEvent, withdraw: RevampdWithdrawEvent };
const FACTS = { approve: RevampdApprovedEvent, reject: RevampdRejectedEvent, withdraw: RevampdWithdrawnEvent };
const KINDS = {
  approve: 'request_approved',
  reject: 'request_rejected',
  withdraw: 'request_withdrawn',
} as const satisfies Record<Decision['kind'], ReceiptKind>;

/** The decision of one request, wherever it is shown: approved, rejected, taken back (APR-3, APR-4, APR-5). */
export class DecisionActs extends Acting<Decision, ApprovalRequestDetail> {
  /** What the dialog is for; it outlives the dialog, for a decision that is still under way. */
  kind: Decision['kind'] = 'approve';
  note = '';

  readonly #host: DecisionHost;
  #taken: DecisionAct | undefined;
  /** The request as the open dialog says it. */
  #reviewed: ShownRequest | undefined;

  constructor(host: DecisionHost) {
    super({
      element: host.element,
      scope: host.scope,
      actOf: (scope) => {
        const request = host.voice()?.request;
        return request && decisionAct(scope, request.connection_id, request.id);
      },
      speech: () => {
        const voice = host.voice();
        return voice && decisionSpeech(voice);
      },
      requestEvent: ({ kind, note }) => new REQUESTS[kind]({ ...about(host.voice()!.request), ...(note && { note }) }),
      receiptEvents,
      tellsLeft: true,
      onTake: (act, { epoch }) => this.#take(act, epoch),
      onRemove: (act, { epoch }) => this.#keep(act, epoch),
      onFinish: () => (this.note = ''),
    });
    this.#host = host;
    host.element.addController({ hostUpdated: () => this.#review() });
    // At once: what is begun now must know of what is under way.
    this.followed.follow();
  }

  /** Whether the dialog has nothing to confirm: it was decided, or its time is up. */
  get isOver(): boolean {
    const request = this.#host.voice()?.request;
    const { state } = this;
    const current = state.status === 'conflict' ? (state.error.current as unknown as ShownRequest) : undefined;
    const isDecided = [request, current].some((one) => one && one.status !== 'pending');
    // There is no room for it any more: it can't be approved, however often it is tried.
    return !this.isBusy && (isDecided || request?.viewer_state.actions.includes(this.kind) === false);
  }

  /** What becomes of the request is told here: a decision is on its way or was taken, or the dialog says it. */
  get isTelling(): boolean {
    return this.isBusy || this.dialog.isOpen || this.state.status === 'done' || this.state.status === 'conflict';
  }

  /** Opens the dialog for a decision, with the note that was begun. */
  begin(kind: Decision['kind'], from: Event | Element): void {
    if (this.isBusy) return;
    this.kind = kind;
    this.#reviewed = this.#host.voice()?.request;
    this.open(from);
  }

  /** Sends what the dialog says, and nothing else: for another version or cost it is refused (APR-3). */
  confirm(): void {
    const { kind, note } = this;
    const request = this.#host.voice()?.request;
    // A dialog that has gone, or that was for another request, decides nothing.
    if (!request || !this.dialog.isOpen || this.#reviewed?.id !== request.id) return;
    const { version, cost } = request;
    const isCharged = kind === 'approve' && cost;
    this.submit({
      kind,
      version,
      ...(note.trim() && { note: note.trim() }),
      ...(isCharged && { firstInvoice: cost.first_invoice.total }),
    });
  }

  /** What came first stays on the card when its dialog is closed, until it is put away. */
  override cancel(): void {
    if (this.state.status === 'conflict') this.#host.element.requestUpdate();
    else super.cancel();
  }

  /** Focus goes to what came of it: the buttons have gone. */
  override finish(): void {
    this.dialog.close({ focus: () => this.find('#result') });
    super.finish();
  }

  override forget(): void {
    this.#taken = undefined;
    super.forget();
  }

  /** Somebody decided while the dialog stood, or it costs something else by now: it says so, and is read again (P3). */
  #review(): void {
    const voice = this.#host.voice();
    const before = this.#reviewed;
    const request = voice?.request;
    if (!voice || !before || !request || !this.dialog.isOpen || this.isBusy) return;
    this.#reviewed = request;
    if (request.id !== before.id || (this.state.status === 'conflict' && request.status === 'pending')) return;
    if (before.status === 'pending' && request.status !== 'pending') {
      const { fact, when, note } = decidedWords(request, voice, Date.now());
      this.dialog.guard.arm();
      this.dialog.focusHeading();
      this.speak([fact, when, voice.words('noDecision'), note].filter(Boolean).join(' '));
      return;
    }
    const hasOtherFigures = JSON.stringify(before.cost) !== JSON.stringify(request.cost);
    if (this.kind !== 'approve' || !hasOtherFigures || this.isOver) return;
    const { conflict } = decisionSpeech(voice);
    const firstInvoice = before.cost?.first_invoice.total;
    const words = conflict({ current: request } as never, { kind: 'approve', ...(firstInvoice && { firstInvoice }) });
    this.warn(sentence(words));
  }

  #take(act: DecisionAct, epoch: number): void {
    if (this.#taken && this.#taken !== act) this.clear();
    this.#taken = act;
    const found = kept.get(act);
    kept.delete(act);
    if (found?.epoch !== epoch) return;
    this.note = found.typed.note;
    this.followed.own = found.typed.own;
  }

  #keep(act: DecisionAct, epoch: number): void {
    const typed = { note: this.note, own: this.followed.own };
    // Of several elements that go together, those in which nothing was typed take nothing away.
    if (!typed.note && !typed.own && kept.get(act)?.epoch === epoch) return;
    kept.set(act, { epoch, typed });
  }
}

const about = ({ connection_id: connectionId, id: requestId, price }: ShownRequest) => ({
  connectionId,
  requestId,
  price,
});

/** What the host is told when it was done: the fact, and what to reconcile with. */
function receiptEvents({ intent, receipt, facts }: Done<Decision, ApprovalRequestDetail>): readonly Event[] {
  const { kind } = intent.request;
  const { connectionId, requestId, price } = about(receipt);
  const { intentId, serverId, amount, balance, at } = facts;
  return [
    new FACTS[kind]({ intentId, connectionId, requestId, price, at }),
    new RevampdReceiptEvent({ intentId, serverId, kind: KINDS[kind], amount, balance, at, connectionId }),
  ];
}
