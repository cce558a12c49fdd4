import { seeSection, type SeenConnection } from '../../callers.ts';
import type { Subscription } from '../../subscriptions/subscription.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** The plan of a connection has changed. */
export interface PlanHeard {
  readonly type: 'plan.updated';
  readonly seen: SeenConnection;
  readonly plan: Subscription;
}

/** Plans, each to those who read it. A connection's is one object, whichever subscription it is. */
export const subscriptionTeller: Teller<Subscription, PlanHeard> = {
  subjectOf: ({ connectionId }) => connectionId,
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'plan');
    return seen && { type: 'plan.updated', seen, plan: after };
  },
};
