import { answerChallenge, createChallenge } from '@revampd/api-client';
import type { Scope } from '../session/scope.ts';
import type { ActState, Intent, MoneyAct, StepUp } from './act-state.ts';
import { toRevampdError } from './outcome.ts';

/** The act that a person is verified for. */
export interface ActInHand<Request, Receipt> {
  readonly scope: Scope;
  readonly state: () => ActState<Request, Receipt>;
  readonly enter: (next: ActState<Request, Receipt>) => void;
  /** Sends it, as the person who was verified. */
  readonly perform: (intent: Intent<Request>) => Promise<void>;
  /** Aborts when the act is nobody's any more. */
  readonly signal: () => AbortSignal;
  /** A page before this one began it. */
  readonly isLeft: () => boolean;
  /** Whether the person's own organization minted this session. */
  readonly isOwnSession: () => Promise<boolean>;
}

type Verifying = Pick<MoneyAct<unknown, unknown>, 'sendCode' | 'answerCode' | 'verifyByHost'>;

/** Verifies the person before an act goes on with the key that it has (SES-8). */
export function createStepUp<Request, Receipt>({
  scope,
  state,
  enter,
  perform,
  signal,
  isLeft,
  isOwnSession,
}: ActInHand<Request, Receipt>): Verifying & { begin(intent: Intent<Request>): Promise<void> } {
  let verifiedByHost: Intent<Request> | undefined;
  /** The intent for which the person has asked in this page to be verified. */
  let asked: Intent<Request> | undefined;

  /** One step of verifying; a failure of it stays beside what the person has to do. */
  const verify = async (
    by: StepUp['by'],
    work: (at: StepUp, intent: Intent<Request>) => Promise<Partial<StepUp> | undefined>,
  ): Promise<void> => {
    const before = state();
    if (before.status !== 'step_up' || before.stepUp.pending || before.stepUp.by !== by) return;
    const { intent } = before;
    asked = intent;
    const at = { ...before.stepUp, awaitsPerson: false, error: undefined };
    const pending = { status: 'step_up', intent, stepUp: { ...at, pending: true } } as const;
    enter(pending);
    // Given up meanwhile, or somebody else's: what comes of it is nobody's.
    const isWaitedFor = (): boolean => state() === pending;
    try {
      const next = await work(at, intent);
      if (!isWaitedFor()) return;
      if (next) enter({ status: 'step_up', intent, stepUp: { ...at, ...next, pending: false } });
      else await perform(intent);
    } catch (cause) {
      if (!isWaitedFor()) return;
      const error = toRevampdError(cause);
      // Its time is up, or it was answered wrongly too often: another is needed.
      const challenge = error.code === 'not_found' ? undefined : at.challenge;
      enter({ status: 'step_up', intent, stepUp: { ...at, challenge, pending: false, error } });
    }
  };

  const sendCode = (): Promise<void> =>
    verify('code', async () => ({ challenge: await createChallenge(scope.client, {}, { signal: signal() }) }));

  return {
    async begin(intent) {
      // In a session that another organization minted, only Revampd's own word counts (SES-8). A host whose word didn't
      // count just now isn't asked again, or it would be without end.
      const mayAskHost = scope.session.canElevate && verifiedByHost !== intent;
      const by = mayAskHost && (await isOwnSession()) ? 'host' : 'code';
      const before = state();
      if (before.status !== 'submitting' || before.intent !== intent) return;
      // Nobody sees a code come, or a sign-in of the host's, that they didn't ask for (INTERACTION.md F1).
      const awaitsPerson = isLeft() && asked !== intent;
      enter({ status: 'step_up', intent, stepUp: { by, pending: false, awaitsPerson } });
      if (by === 'code' && !awaitsPerson) await sendCode();
    },
    sendCode,
    answerCode: (code) =>
      verify('code', async ({ challenge }) => {
        if (!challenge) return {};
        await answerChallenge(scope.client, { challenge_id: challenge.id, body: { code } }, { signal: signal() });
        return undefined;
      }),
    verifyByHost: () =>
      verify('host', async (_, intent) => {
        await scope.session.elevate();
        verifiedByHost = intent;
        return undefined;
      }),
  };
}
