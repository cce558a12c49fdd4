/** Two people of the Sub-Org decide at the same moment, each on a page of their own, while the Partner looks on (APR-5). */
import { expect } from '@open-wc/testing';
import { confirmOf, openDialog } from '../../test/acting.ts';
import { eventsOf, mountCard, propose, stored, type Told } from '../../test/approval-deciding.ts';
import { press } from '../../test/control.ts';
import { createHost, inside, isLive, shows, textOf, type Host } from '../../test/mount.ts';
import { whileTimePasses } from '../../test/under-test.ts';
import { NORTHGATE, person } from '../../test/wallet-states.ts';
import type { RevampdApprovalRequest } from './approval-request.ts';

type Choice = 'Approve' | 'Reject';

/** A page with a card of the request, and the way of its decision to the platform and back, in the test's hands. */
interface Page {
  readonly name: string;
  readonly card: RevampdApprovalRequest;
  readonly told: Told;
  /** The decision reaches the platform; resolves when that has answered. */
  arrive(): Promise<void>;
  /** The answer comes; lost, the connection breaks instead. */
  answer(isLost: boolean): void;
}

const gate = (): { readonly opened: Promise<void>; open(): void } => {
  let open!: () => void;
  return { opened: new Promise<void>((resolve) => (open = resolve)), open: () => open() };
};

/** Somebody's page at the same platform. */
async function openPage(platform: Host, user: string, name: string, requestId: string): Promise<Page> {
  const host = createHost(person(user));
  const [leaves, answered, comes] = [gate(), gate(), gate()];
  let isFirst = true;
  let isLost = false;
  Object.assign(host.settings, {
    fetchSession: async () => platform.api.mintSession({ ...person(user), assurance: 'elevated' }),
    fetch: async (request: Request) => {
      if (!isFirst || !/\/(approve|reject)$/.test(request.url)) return platform.api.fetch(request);
      isFirst = false;
      await leaves.opened;
      const answer = await platform.api.fetch(request);
      answered.open();
      await comes.opened;
      if (isLost) throw new TypeError('Failed to fetch');
      return answer;
    },
  });
  const card = await mountCard(host, requestId);
  await isLive(card);
  return {
    name,
    card,
    told: eventsOf(card),
    arrive() {
      leaves.open();
      return answered.opened;
    },
    answer(lost) {
      isLost = lost;
      comes.open();
    },
  };
}

const FACTS = { Approve: 'approved', Reject: 'rejected' } as const;

/** What the second reads, of the first and of their own decision. */
const LOSES: Record<`${Choice} ${Choice}`, string> = {
  'Reject Approve': 'rejected this a moment ago. {time}. Your approval wasn’t recorded and nothing is charged.',
  'Approve Reject': 'approved this a moment ago. {time}. Your rejection wasn’t recorded.',
  'Approve Approve': 'approved this a moment ago. {time}. Yours wasn’t needed: it is charged once.',
  'Reject Reject': 'rejected this a moment ago. {time}. Yours wasn’t needed.',
};

/** In which order the answers come, and which of them is lost on its way. */
const WAYS: readonly [way: string, isReversed: boolean, lost: 'first' | 'second' | undefined][] = [
  ['the answers come in order', false, undefined],
  ['the answers come reversed', true, undefined],
  ['the acknowledgement of the first is lost', false, 'first'],
  ['the acknowledgement of the first is lost, after the other’s answer', true, 'first'],
  ['the answer to the second is lost', false, 'second'],
];

describe('APR-5 two people decide at the same moment', () => {
  for (const [first, second] of [
    ['Reject', 'Approve'],
    ['Approve', 'Reject'],
    ['Approve', 'Approve'],
    ['Reject', 'Reject'],
  ] as const) {
    for (const [way, isReversed, lost] of WAYS) {
      it(`APR-5 MNY-3 LIV-4 ${first} arrives before ${second}, ${way}: one decision, which all three read; the second reads who was first, and one invoice at most`, async () => {
        const platform = createHost(person('tom'), { now: () => Date.now() });
        const { platform: world } = platform.api;
        const invoices = (): number =>
          world.tables.invoices.all().filter(({ connectionId }) => connectionId === NORTHGATE).length;
        const today = new Date(Date.now()).toLocaleDateString('en-CA', {
          timeZone: world.tables.connections.get(NORTHGATE)!.timeZone,
        });
        const id = await propose(platform, {
          kind: 'one_time',
          name: 'Cabling',
          price: { amount: 9500, currency: 'USD' },
          effective_date: today,
        });
        const dana = await openPage(platform, 'dana', 'Dana Whitlock', id);
        const ines = await openPage(platform, 'ines', 'Ines Duarte', id);
        const partner = await openPage(platform, 'tom', 'Tom Aldersey', id);
        const before = invoices();

        const pages = [
          [dana, first],
          [ines, second],
        ] as const;
        for (const [{ card }, choice] of pages) await openDialog(card, `${choice}…`);
        for (const [{ card }] of pages) press(confirmOf(card));
        await dana.arrive();
        await ines.arrive();
        const answers = [() => dana.answer(lost === 'first'), () => ines.answer(lost === 'second')];
        if (isReversed) answers.reverse();
        answers[0]!();
        const [early, late] = isReversed ? [ines, dana] : [dana, ines];
        await whileTimePasses(early.card, (root) => root.querySelector('#result.success, dialog[open] #outcome'));
        answers[1]!();
        await whileTimePasses(late.card, (root) => root.querySelector('#result.success, dialog[open] #outcome'));

        const fact = FACTS[first];
        expect(textOf(inside(dana.card, '#result'))).to.contain(
          fact === 'approved' ? 'Cabling approved.' : 'Rejected: Cabling.',
        );
        expect(dana.told.map(([name]) => name)).to.deep.equal([first.toLowerCase(), fact, 'receipt']);
        const [who, yours] = LOSES[`${first} ${second}`].split('{time}');
        const read = textOf(inside(ines.card, 'dialog #outcome'));
        expect(read).to.match(new RegExp(`^Dana Whitlock ${who}`));
        expect(read).to.contain(yours);
        expect(ines.told.map(([name]) => name)).to.deep.equal([second.toLowerCase()]);

        for (const { card } of [dana, ines, partner]) await shows(card, `Dana Whitlock ${fact} ·`);
        // Who asked, who decided, and the day on which it takes effect.
        expect(partner.card.shadowRoot!.querySelectorAll('[part=history] .person')).to.have.length(2);
        const { status, decision } = stored(platform, id);
        expect([status, decision?.actor?.userId]).to.deep.equal([fact, 'usr_dana']);
        expect(invoices() - before).to.equal(fact === 'approved' ? 1 : 0);
      });
    }
  }
});
