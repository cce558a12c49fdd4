/**
 * @revampd/api-client/events: what happens in Revampd, as it happens. Apart from the package's main entry, so that a page
 * fetches it after its first content, and a server that only mints sessions never.
 */
export { createEventFeed } from './event-feed.ts';
export type { EventFeed, EventFeedOptions, FeedState } from './event-feed.ts';
export { streamEvents } from './event-stream.ts';
export type { StreamOptions } from './event-stream.ts';
