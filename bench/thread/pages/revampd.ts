/** Our ticket thread in a provider, its session in hand, as a host's page has it. */
import '@revampd/elements/define/ticket-thread';
import type { HostSession } from '@revampd/core';
import { place, settings, watch } from './probe.ts';

const { url, ticketId, session } = settings<{ url: string; ticketId: string; session: HostSession }>();

const provider = document.createElement('revampd-provider');
provider.baseUrl = url;
provider.fetchSession = () => Promise.resolve(session);
const thread = document.createElement('revampd-ticket-thread');
thread.ticketId = ticketId;
thread.style.setProperty('height', '640px');
provider.append(thread);

const NONE: readonly Element[] = [];
watch({
  rows: () => thread.shadowRoot?.querySelectorAll('[role=article]') ?? NONE,
  scroller: () => thread.shadowRoot?.querySelector('[part=log]'),
  newest: 'last',
  isHearing: () => thread.matches(':state(live)'),
});
place().append(provider);
