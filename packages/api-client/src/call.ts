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
  : operations[Id] extends { requestBody?: { content: { 'application/json': infer Given } } }
    ? { body?: Given }
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
   * over double clicks and reloads. An act that takes one and was given none gets its own, the same in all of its attempts
   * (MNY-1).
   */
  readonly idempotencyKey?: string;
  /**
   * The `version` of the object as the person saw it (RFC 9110, `If-Match`): if it has changed since, nothing is done and the
   * call rejects with `stale_version`, whose `current` says what it is now, by whom and since when. So the act is done once at
   * most, and is sent again like a read; where an answer was lost that is `stale_version` too, with what was asked for in
   * `current`.
   */
  readonly ifMatch?: number;
  /** How often a call that may be repeated is sent again after a passing failure: 0 to 3, default 3 (REL-1). */
  readonly retries?: number;
}

/** How `client.request` sends a call of which it knows no more than method and path. */
export interface RequestOptions extends Omit<CallOptions, 'ifMatch'> {
  /** Whether it may be sent again although it is no read and has no key; default not. */
  readonly isRepeatable?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes with it in place of the client's own credential: a token that isn't in hand any more is neither waited for nor renewed. */
  readonly token?: string;
}

type Takes<Id extends OperationId, Header extends string, Option extends string> = Header extends keyof In<Id, 'header'>
  ? Option
  : never;

/** The options that an operation takes: a key or a version only where the contract has one. */
export type CallOptionsOf<Id extends OperationId> = Pick<
  CallOptions,
  'signal' | 'retries' | Takes<Id, 'Idempotency-Key', 'idempotencyKey'> | Takes<Id, 'If-Match', 'ifMatch'>
>;

/** An operation as a function. Params may be left out where none is required. Rejects with a RevampdError. */
export type Call<Id extends OperationId> = (
  client: RevampdClient,
  ...rest: {} extends CallParams<Id>
    ? [params?: CallParams<Id>, options?: CallOptionsOf<Id>]
    : [params: CallParams<Id>, options?: CallOptionsOf<Id>]
) => Promise<CallResult<Id>>;
