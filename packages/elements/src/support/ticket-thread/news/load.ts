/** What is said of what others do in a thread: its own chunk, loaded once the first content stands. */
import { threadNewsMessages, type Arrival } from '@revampd/core';
import type { LazyPart } from '../../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../../controllers/messages-controller.ts';
import { isMessage } from '../entry/entry-scene.ts';
import type { NewsHost } from './news-controller.ts';
import { entryText, type NewsVoice } from './news-text.ts';

/** Says what came, in one language. */
export interface News extends LazyPart {
  say(arrival: Arrival, host: NewsHost): void;
  /** Entries around this day are shown now. */
  tellPlace(date: string, host: NewsHost): void;
}

/** Loads the words, and says what comes from then on. */
export async function loadNews(load: LoadWords): Promise<News> {
  const news = await load(threadNewsMessages);
  return {
    sheets: [],
    tellPlace: (date, { element }) => element.say(news('jumpedTo', { date }), { own: true }),
    say(arrival, { element, viewerId, words }) {
      const voice: NewsVoice = { news, entry: words() };
      if (arrival.kind === 'missed') {
        element.say(news('missed', { count: arrival.count }));
        return;
      }
      const { entry } = arrival;
      const text = entryText(entry, viewerId() ?? '', voice);
      if (text === undefined) return;
      const key = `${entry.id}:${entry.version}`;
      if (!isMessage(entry)) element.say(text, { key });
      else {
        const many = (count: number): string => news('many', { count, latest: text });
        element.say(text, { key, batch: { source: `messages:${entry.ticket_id}`, many } });
      }
    },
  };
}
