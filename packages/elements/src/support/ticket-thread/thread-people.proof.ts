/** Three organizations at one ticket, each person on a page and a network of their own. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { chance } from '../../../../core/src/test/chance.ts';
import { until } from '../../../../core/src/test/fake-timers.ts';
import { isLive } from '../../test/mount.ts';
import {
  articlesOf,
  choose,
  hasTools,
  pressButton,
  react,
  scrollThrough,
  unsentOf,
  write,
} from '../../test/thread-hands.ts';
import { createTicket, type Page, type Ticket } from '../../test/thread-page.ts';

const ACTS = 200;
const PEOPLE = ['dana', 'priya', 'lena'] as const;
/** Each reaction as the platform calls it and as it is heard. */
const REACTIONS: Readonly<Record<string, string>> = {
  thumbs_up: 'Thumbs up',
  heart: 'Heart',
  celebrate: 'Celebration',
  thanks: 'Thanks',
  eyes: 'Eyes',
};

/** What was done, by kind; of messages, what each person wrote, in order. */
interface Done {
  readonly counts: Record<'message' | 'reply' | 'reaction' | 'status' | 'priority' | 'assignee', number>;
  readonly written: Record<(typeof PEOPLE)[number], string[]>;
}

/** 200 acts of three people, each by what stands on their own screen, while streams are late by chance. */
async function actTogether(pages: readonly Page[], roll: () => number): Promise<Done> {
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(roll() * items.length)]!;
  const counts: Done['counts'] = { message: 0, reply: 0, reaction: 0, status: 0, priority: 0, assignee: 0 };
  const written: Done['written'] = { dana: [], priya: [], lena: [] };
  const held = new Map<Page, () => void>();
  const letGo = (page: Page): void => {
    held.get(page)?.();
    held.delete(page);
  };
  const actOf = async (at: number, turn: number): Promise<keyof Done['counts']> => {
    const { element } = pages[at]!;
    const luck = roll();
    // Nobody writes so fast that all that is in view is on its way.
    await until(() => unsentOf(element).length < 3);
    if (luck < 0.3) {
      const field = one(['status', 'priority', 'assignee'] as const);
      // Closed it would take no message, and who may open it again is one side alone.
      const pick = (names: readonly string[]) => one(names.filter((name) => name !== 'Closed'));
      if ((await choose(element, field, pick)) !== undefined) return field;
    }
    const messages = articlesOf(element).filter((article) => article.querySelector('.toolbar .add'));
    if (luck > 0.3 && luck < 0.6) {
      await react(element, one(messages), one(Object.values(REACTIONS)));
      return 'reaction';
    }
    const isReply = luck > 0.85;
    if (isReply) await pressButton(element, 'Reply', () => one(messages));
    const text = `${PEOPLE[at]!} ${turn}`;
    written[PEOPLE[at]!].push(text);
    await write(element, text);
    return isReply ? 'reply' : 'message';
  };
  for (let turn = 1; turn <= ACTS; turn += 1) {
    const at = Math.floor(roll() * pages.length);
    counts[await actOf(at, turn)] += 1;
    const page = one(pages);
    if (held.has(page)) letGo(page);
    else if (roll() < 0.2) held.set(page, page.network.holdStreams());
  }
  pages.forEach(letGo);
  return { counts, written };
}

/** Every entry as the platform has it, as a screen would show it. */
const onServer = async (ticket: Ticket) =>
  (await ticket.entries()).map(({ id, sequence, reactions = [] }) => ({
    id,
    sequence,
    reactions: Object.keys(REACTIONS).flatMap((code) =>
      reactions
        .filter(({ reaction }: any) => reaction === code)
        .map(({ count }: any) => `${REACTIONS[code]}, ${count}`),
    ),
  }));

describe('ticket thread: three people', function () {
  // Two hundred acts by hand.
  this.timeout(120_000);
  before(() => setViewport({ width: 2_200, height: 700 }));

  const seed = 1482;
  it(`TIC-8 ${ACTS} interleaved acts, live: the same ids in the same order on all three screens (seed ${seed})`, async () => {
    const ticket = await createTicket();
    await ticket.act('priya', 'POST', 'escalate', { reason: 'Platform side.' });
    const pages: Page[] = [];
    for (const who of PEOPLE) pages.push(await ticket.open(who));
    await Promise.all(pages.map(({ element }) => isLive(element)));
    await hasTools(...pages.map(({ element }) => element));
    const { counts, written } = await actTogether(pages, chance(seed));
    for (const count of Object.values(counts)) expect(count, JSON.stringify(counts)).to.be.above(1);
    await until(() => pages.every(({ element }) => unsentOf(element).length === 0));
    for (const who of PEOPLE) expect(await ticket.said(who)).to.deep.equal(written[who]);
    const server = await onServer(ticket);
    expect(server.some(({ reactions }) => reactions.length > 1)).to.equal(true);
    // Nothing is read anew by anybody: what others do comes by itself.
    for (const { element } of pages) {
      await until(() => articlesOf(element).at(-1)?.getAttribute('aria-setsize') === `${server.length}`);
      expect(await scrollThrough(element)).to.deep.equal(server);
    }
  });
});
