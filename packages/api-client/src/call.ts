import type { operations } from '@revampd/api-spec';
import type { RevampdClient } from './client.ts';

/** The id of an operation of the contract. */
export type OperationId = keyof operations;

type Parameters<Id extends OperationId> = NonNullable<operations[Id]['parameters']>;
type In<Id extends OperationId, Place extends string> =
  Parameters<Id> extends Record<Place, infer Given>
    ? NonNullable<Given>
    : Parameters<Id> extends Partial<Record<Place, infer Given>>
      ? [NonNullable<Given>] extends [never]
        ? {}
        : NonNullable<Given>
      : {};
type Body<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Given } };
}
  ? { body: Given }
  : {};

/** An operation's path and query parameters side by side, with `body` where it has one. */
export type CallParams<Id extends OperationId> = In<Id, 'path'> & In<Id, 'query'> & Body<Id>;

type Success<Responses> = Responses extends { 200: { content: { 'application/json': infer Data } } }
  ? Data
  : Responses extends { 201: { content: { 'application/json': infer Data } } }
    ? Data
    : undefined;

/** What an operation answers on success; undefined where it answers no body. */
export type CallResult<Id extends OperationId> = Success<operations[Id]['responses']>;

export interface CallOptions {
  /** Gives the call up; it then rejects with code `aborted`. */
  readonly signal?: AbortSignal;
  /**
   * The key of what a person means to do once (16 to 64 of `A-Za-z0-9_-`, see `createIdempotencyKey`), kept by the caller
   * over double clicks and reloads. A POST without one gets its own, the same in all of its attempts (MNY-1).
   */
  readonly idempotencyKey?: string;
  /** How often a read, or an act with its key, is sent again after a passing failure: 0 to 3, default 3 (REL-1). */
  readonly retries?: number;
}

/** An operation as a function. Params may be left out where none is required. Rejects with a RevampdError. */
export type Call<Id extends OperationId> = (
  client: RevampdClient,
  ...rest: {} extends CallParams<Id>
    ? [params?: CallParams<Id>, options?: CallOptions]
    : [params: CallParams<Id>, options?: CallOptions]
) => Promise<CallResult<Id>>;
