import type { Meta } from '@storybook/web-components-vite';
import { approvalMeta, type ApprovalArgs, type ApprovalStory } from '../approval-story.ts';
import { actingSeat } from './acting-seat.ts';
import { deciderSeat } from './decider-seat.ts';
import { everySeat } from './every-seat.ts';
import type { ApprovalSeat } from './seat.ts';

const meta: Meta<ApprovalArgs> = {
  ...approvalMeta,
  title: 'Approval request/Seats/Sub-Org with its Partner',
  tags: ['!autodocs'],
};
export default meta;

const facts: ApprovalSeat = {
  people: { owner: 'usr_dana', billing: 'usr_ines', viewer: 'usr_marcus', support: 'usr_joel' },
  outsider: 'usr_stella',
  asks: {
    plan: 'Harborline proposes a plan change',
    charge: 'Harborline proposes a one-time charge',
    addOn: 'Harborline proposed an Add-On',
  },
  foot: 'Nothing is charged before Dec 15, 2026.',
  readerFoot: 'Only owners and billing users of Northgate Dental can decide.',
  acts: ['Approve…', 'Reject…'],
  act: {
    call: 'approveRequest',
    title: 'Approve Front Desk Plus?',
    lead: 'Northgate Dental pays Harborline. A decision is final.',
    confirm: 'Approve $249.00 per month',
    pending: 'Approving…',
    sending: 'Sending your approval. This can take a few seconds.',
    done: 'Front Desk Plus approved. $249.00 per month from Dec 15, 2026.',
    status: 'Approved',
    notDone: 'Your approval wasn’t recorded and nothing is charged.',
  },
};

const seat = { ...everySeat(facts), ...actingSeat(facts), ...deciderSeat(facts) };

export const Owner: ApprovalStory = seat.owner;
export const Billing: ApprovalStory = seat.billing;
export const Viewer: ApprovalStory = seat.viewer;
export const NotPermitted: ApprovalStory = seat.notPermitted;
export const OneTimeCharge: ApprovalStory = seat.oneTimeCharge;
export const Approved: ApprovalStory = seat.approved;
export const Rejected: ApprovalStory = seat.rejected;
export const Withdrawn: ApprovalStory = seat.withdrawn;
export const Expired: ApprovalStory = seat.expired;
export const TookEffect: ApprovalStory = seat.tookEffect;
export const Loading: ApprovalStory = seat.loading;
export const NotFound: ApprovalStory = seat.notFound;
export const LiveChange: ApprovalStory = seat.liveChange;
export const LiveStale: ApprovalStory = seat.liveStale;
export const LiveOffline: ApprovalStory = seat.liveOffline;
export const Stale: ApprovalStory = seat.stale;
export const Failed: ApprovalStory = seat.failed;
export const Offline: ApprovalStory = seat.offline;
export const SessionEnded: ApprovalStory = seat.sessionEnded;
export const ConnectionNotAvailable: ApprovalStory = seat.connectionNotAvailable;
export const NotSetUp: ApprovalStory = seat.notSetUp;
export const Confirming: ApprovalStory = seat.confirming;
export const NoteTooLong: ApprovalStory = seat.noteTooLong;
export const Sending: ApprovalStory = seat.sending;
export const SendingOnCard: ApprovalStory = seat.sendingOnCard;
export const Done: ApprovalStory = seat.done;
export const Conflict: ApprovalStory = seat.conflict;
export const ConflictOnCard: ApprovalStory = seat.conflictOnCard;
export const DecidedElsewhere: ApprovalStory = seat.decidedElsewhere;
export const Unknown: ApprovalStory = seat.unknown;
export const Forbidden: ApprovalStory = seat.forbidden;
export const Rejecting: ApprovalStory = seat.rejecting;
export const RejectedHere: ApprovalStory = seat.rejectedHere;
export const CostChanged: ApprovalStory = seat.costChanged;
export const StepUp: ApprovalStory = seat.stepUp;
export const StepUpWrong: ApprovalStory = seat.stepUpWrong;
export const StepUpDone: ApprovalStory = seat.stepUpDone;
