/** @revampd/api-client: every operation of the contract as a typed function, over a client that knows its credential. */
export type * from '@revampd/api-spec';
export * from './generated/operations.ts';
export type { Call, CallOptions, CallOptionsOf, CallParams, CallResult, OperationId, RequestOptions } from './call.ts';
export { DEFAULT_BASE_URL, createRevampdClient } from './client.ts';
export type {
  BrowserClientOptions,
  ClientOptions,
  OpenOptions,
  ReceivedAnswer,
  RevampdClient,
  ServerClientOptions,
} from './client.ts';
export { RevampdError, isConflict, isRefusal, isRevampdError, isSessionError, isStepUpRequired } from './errors.ts';
export type { FieldError, RevampdErrorCode, RevampdErrorDetails } from './errors.ts';
export type { EventFeed, EventFeedOptions, FeedState, Heard } from './event-feed.ts';
export type { EventOrder, EventOrderOptions, Told } from './event-order.ts';
export type { StreamOptions } from './event-stream.ts';
export { createIdempotencyKey } from './middleware/idempotency.ts';
export { pages, rows } from './pages.ts';
export type { ListOperationId, Row } from './pages.ts';
export { createSessionSource } from './session-source.ts';
export type { FetchSession, HostSession, SessionSource, SessionSourceOptions, SessionState } from './session-source.ts';
export { fetchSessionFrom } from './session-url.ts';
export type { SessionUrlOptions } from './session-url.ts';
