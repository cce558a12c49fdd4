import type { Meta } from '@storybook/web-components-vite';
import { approvalMeta, type ApprovalArgs, type ApprovalStory } from '../approval-story.ts';
import { actingSeat } from './acting-seat.ts';
import { everySeat } from './every-seat.ts';
import type { ApprovalSeat } from './seat.ts';

const meta: Meta<ApprovalArgs> = {
  ...approvalMeta,
  title: 'Approval request/Seats/Partner with a Sub-Org',
  tags: ['!autodocs'],
};
export default meta;

const WAITING = 'Waiting for Northgate Dental since Nov 19, 2026. Takes effect Dec 15, 2026.';

const facts: ApprovalSeat = {
  people: { owner: 'usr_tom', billing: 'usr_grace', viewer: 'usr_noor', support: 'usr_priya' },
  outsider: 'usr_vera',
  asks: {
    plan: 'You proposed a plan change to Northgate Dental',
    charge: 'You proposed a one-time charge to Northgate Dental',
    addOn: 'You proposed an Add-On to Northgate Dental',
  },
  foot: WAITING,
  readerFoot: WAITING,
  acts: ['Withdraw…'],
  act: {
    call: 'withdrawRequest',
    title: 'Withdraw Front Desk Plus?',
    lead: 'Nothing changes, and Northgate Dental is told. You can propose it again.',
    confirm: 'Withdraw request',
    pending: 'Withdrawing…',
    sending: 'Withdrawing the request. This can take a few seconds.',
    done: 'Withdrawn: Front Desk Plus. Nothing changes.',
    status: 'Withdrawn',
    notDone: 'It wasn’t withdrawn.',
  },
};

const seat = { ...everySeat(facts), ...actingSeat(facts) };

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
