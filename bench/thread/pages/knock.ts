/** Knock's notification feed, as its README has it. */
import '@knocklabs/react/dist/index.css';
import { KnockFeedProvider, KnockProvider, NotificationFeed } from '@knocklabs/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { place, settings, watch } from './probe.ts';

const { url, feedId, userId } = settings<{ url: string; feedId: string; userId: string }>();

const root = place();
const rows = root.getElementsByClassName('rnf-notification-cell');
const scrollers = root.getElementsByClassName('rnf-notification-feed__container');
watch({ rows: () => rows, scroller: () => scrollers[0], newest: 'first' });
createRoot(root).render(
  createElement(
    KnockProvider,
    { apiKey: 'pk_bench', host: url, user: { id: userId }, userToken: 'bench' },
    createElement(
      KnockFeedProvider,
      { feedId, defaultFeedOptions: { page_size: 50 } },
      createElement(NotificationFeed, {}),
    ),
  ),
);
