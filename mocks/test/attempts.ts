import { operationTable, type OperationId } from '@revampd/api-spec/operations';
import type { Ids, Scene } from './scene.ts';
import type { Answer, CallOptions, Person } from './tester.ts';
import { ways, type Way } from './ways.ts';

/** A call as it is sent. */
export interface Call extends CallOptions {
  readonly method: string;
  readonly path: string;
  readonly json?: object;
}

/** Writes that leave no row of activity: sessions, quotes and read marks (CON-8). */
export const leavingNoRow: ReadonlySet<OperationId> = new Set<OperationId>([
  'createSession',
  'revokeSessions',
  'revokeSession',
  'createChallenge',
  'answerChallenge',
  'previewPlanChange',
  'previewAddOn',
  'markThreadRead',
  'markNotificationRead',
  'markAllNotificationsRead',
]);

/** A call of one operation on a scene that would succeed for the right person. */
export interface Attempt {
  readonly operationId: OperationId;
  /** With the name of its way, where the operation has several: `createWalletEntry, credit`. */
  readonly name: string;
  /** Does what must have happened before, as far as this person may: the scene with the ids that came of it. */
  prepare(person: Person, scene: Scene): Promise<Scene>;
  /** The call on what the scene names. */
  toCall(scene: Scene): Call;
}

/** Every way of every operation. */
export const attempts: readonly Attempt[] = Object.entries(ways).flatMap(([id, each]) =>
  each.map((way) => createAttempt(id as OperationId, way)),
);

/** Prepares an attempt and makes its call. */
export async function attempt(person: Person, { prepare, toCall }: Attempt, scene: Scene): Promise<Answer> {
  const { method, path, ...options } = toCall(await prepare(person, scene));
  return person.call(method, path, options);
}

function createAttempt(operationId: OperationId, { what, query, json, headers, first }: Way): Attempt {
  const { method, path } = operationTable[operationId];
  return {
    operationId,
    name: what === undefined ? operationId : `${operationId}, ${what}`,
    prepare: async (person, scene) => {
      if (!first) return scene;
      const more = await first(person, (template) => fill(template, scene.ids), scene);
      return { ...scene, ids: { ...scene.ids, ...more } };
    },
    toCall: (scene) => ({
      method,
      path: fill(path, scene.ids) + (query === undefined ? '' : `?${query}`),
      ...(json && { json: json(scene.ids, scene) }),
      ...(headers && { headers: headers(scene.ids) }),
    }),
  };
}

/** A path with the ids of a scene; what the scene doesn't have stands for something that isn't there. */
function fill(template: string, ids: Ids): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `${prefixes[name]}_none`);
}

const prefixes: Readonly<Record<string, string>> = {
  connection_id: 'con',
  invoice_id: 'inv',
  entry_id: 'wle',
  add_on_id: 'adn',
  request_id: 'req',
  payout_id: 'pay',
  ticket_id: 'tkt',
  message_id: 'ent',
  notification_id: 'ntf',
  challenge_id: 'chl',
};
