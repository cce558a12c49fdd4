import { createRevampdClient } from '../index.ts';
import { createEventFeed, type EventFeedOptions } from '../events.ts';
import { createSessionSource } from '../session-source.ts';
import { turn } from './fake-timers.ts';
import { problem, scriptedFetch, type ScriptedStream } from './scripted-fetch.ts';
import { minted } from './minted.ts';

/** What a server says to one request. */
export type Answer = () => Response | Promise<Response>;
/** A server that fails. */
export const down: Answer = () => problem(500, 'internal_error');
/** A server that isn't reached. */
export const cut: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
/** When a test begins. */
export const noon = Date.parse('2026-11-21T12:00:00.000Z');

/** A feed over a scripted server. `clock.now` is the time, and a delay ends when the test says so, or at once. */
export function openFeed({ answers, ...options }: { answers: Answer[] } & Partial<EventFeedOptions>) {
  const fetch = scriptedFetch(...answers);
  const session = createSessionSource({ fetchSession: async () => minted('es_1') });
  const client = createRevampdClient({ baseUrl: 'https://api.example', session, fetch });
  const told: string[] = [];
  const states: string[] = [];
  const delays: number[] = [];
  const clock = { now: noon };
  const feed = createEventFeed({
    client,
    after: () => undefined,
    onEvent: ({ id }) => told.push(id),
    onReset: () => told.push('reset'),
    onState: (state) => states.push(state),
    now: () => clock.now,
    random: () => 1,
    delay: async (milliseconds) => {
      delays.push(milliseconds);
      clock.now += milliseconds;
      await turn();
    },
    ...options,
  });
  const asked = () => fetch.requests.map(({ headers }) => headers.get('Last-Event-ID'));
  return { feed, fetch, told, states, delays, clock, asked };
}

/** A server that answers with these streams, one after the other. */
export const serve = (...streams: ScriptedStream[]): Answer[] => streams.map((stream) => () => stream.response);
/** What doesn't come. */
export const never = () => new Promise<never>(() => {});
