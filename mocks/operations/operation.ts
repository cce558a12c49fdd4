import type { operations as Contract, StreamEvent } from '@revampd/api-spec';
import type { OperationId, operationTable } from '@revampd/api-spec/operations';
import type { Caller, DomainError, KeyCaller, Platform, SessionCaller } from '../platform/index.ts';
import type { CursorCodec } from './cursors.ts';

type SuccessStatus<Id extends OperationId> = keyof Contract[Id]['responses'] & (200 | 201 | 204);

/** What an operation answers with: a status of the contract, its body, and its version where there is an ETag. */
export type Reply<Id extends OperationId> = {
  [Status in SuccessStatus<Id>]: {
    readonly status: Status;
    readonly body: BodyOf<Contract[Id]['responses'][Status]>;
  } & (HasETag<Contract[Id]['responses'][Status]> extends true ? { readonly version: number } : object);
}[SuccessStatus<Id>];

type BodyOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : Response extends { content: { 'text/event-stream': unknown } }
    ? EventStream
    : undefined;

/**
 * Opens a stream: sends what has happened since `after` (a position of the log), if it is given, and then what happens,
 * until what it returns is called, or it ends by itself.
 */
export type EventStream = (listener: {
  readonly after: number | undefined;
  readonly send: (event: StreamEvent) => void;
  readonly end: () => void;
}) => () => void;

/** The generated headers also admit any name; only one that is named counts. */
type HasETag<Response> = Response extends { headers: infer Headers }
  ? 'ETag' extends keyof { [Name in keyof Headers as string extends Name ? never : Name]: unknown }
    ? true
    : false
  : false;

/** The parameters of a part of the request, empty where the contract has none. */
type Parameters<Id extends OperationId, In extends 'path' | 'query'> = Filled<
  NonNullable<Contract[Id]['parameters'][In]>
>;

/** Defaults are filled in by validation: a page always has a limit, a sorted list its order. */
type Filled<Query> = [Query] extends [never]
  ? object
  : Query & { readonly [Name in keyof Query & ('limit' | 'sort')]-?: NonNullable<Query[Name]> };

type RequestBody<Id extends OperationId> = Contract[Id] extends {
  requestBody?: { content: { 'application/json': infer Body } };
}
  ? Body
  : undefined;

/** Who may call, by the credentials that the contract admits. */
type CallerOf<Id extends OperationId> = {
  sessionToken: SessionCaller;
  secretKey: KeyCaller;
}[(typeof operationTable)[Id]['credentials'][number]] &
  Caller;

/** A call that was authenticated and validated against the contract. */
export interface Call<Id extends OperationId> {
  readonly platform: Platform;
  readonly caller: CallerOf<Id>;
  readonly path: Parameters<Id, 'path'>;
  readonly query: Parameters<Id, 'query'>;
  readonly body: RequestBody<Id>;
  /** The version that an `If-Match` names. */
  readonly precondition: number | undefined;
  readonly cursors: CursorCodec;
}

/** A refusal that keeps what was changed (a wrong code counts), where one that is thrown undoes it. */
export interface Refused {
  readonly refusal: DomainError;
}

/** An operation: parses, calls the platform, serialises. */
export type Operation<Id extends OperationId> = (call: Call<Id>) => Reply<Id> | Refused;

/** The operations of some ids. */
export type Operations<Id extends OperationId> = { readonly [Each in Id]: Operation<Each> };
