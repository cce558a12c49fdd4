/** The live part of the client in Node, whose parser is loaded as it was built. */
import '../../../../tools/built-parser.ts';

export const { createEventFeed } = await import('@revampd/api-client/events');
