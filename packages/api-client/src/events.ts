/**
 * @revampd/api-client/events: what happens in Revampd, as it happens. Apart from the package's main entry, so that a page
 * fetches it after its first content, and a server that only mints sessions never.
 */
export { createEventFeed } from './event-feed.ts';
export type { EventFeed, EventFeedOptions, FeedState, Heard } from './event-feed.ts';
export { createEventOrder, isBehind } from './event-order.ts';
export type { EventOrder, EventOrderOptions, Told } from './event-order.ts';
export { isPosition, isStreamEvent, streamEvents } from './event-stream.ts';
export type { StreamOptions } from './event-stream.ts';
