import { createSeededSecrets, messageDraft, seeAs, submitTicket, writeTicket } from '../index.ts';
import {
  HARBORLINE_REVAMPD,
  JUNIPER_REVAMPD,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  RIDGEWAY,
  type HelpDesk,
} from './help-desk.ts';

const statuses = ['open', 'in_progress', 'resolved', 'closed'] as const;
const priorities = ['low', 'medium', 'high'] as const;
const assignees = {
  org_harborline: ['usr_tom', 'usr_priya', null],
  org_revampd: ['usr_omar', 'usr_lena', null],
} as const;
const authors = {
  [NORTHGATE]: ['usr_dana', 'usr_joel', 'usr_priya'],
  [RIDGEWAY]: ['usr_abel'],
  [NORTHGATE_REVAMPD]: ['usr_dana', 'usr_joel'],
  [HARBORLINE_REVAMPD]: ['usr_tom', 'usr_priya'],
  [JUNIPER_REVAMPD]: ['usr_wren', 'usr_theo'],
} as const;
const subjects = [
  'Calls drop',
  'Ärger mit dem Faxgerät',
  'Straße fehlt im Adressbuch',
  'Billing question',
  'القائمة فارغة',
];
const details = ['Since this morning.', 'It says ÉCHEC every time.', 'Nobody picks up at 555-0134.', 'See Ωmega line.'];

/** One of a list, by a byte. */
const pick = <Each>(list: readonly Each[], byte: number): Each => list[byte % list.length]!;

/** So many tickets in five connections, of all statuses, priorities and assignees; the clock moves between them. */
export function fillQueue(desk: HelpDesk, length: number): void {
  const { platform, clock } = desk.api;
  const random = createSeededSecrets(5);
  const connectionIds = Object.keys(authors) as (keyof typeof authors)[];
  for (let count = 0; count < length; count += 1) {
    const [where, who, title, text, status, priority, assignee, step] = random(8) as unknown as number[];
    const connection = platform.tables.connections.get(pick(connectionIds, where!))!;
    const user = platform.tables.users.get(pick(authors[connection.id as keyof typeof authors], who!))!;
    clock.advance(step! % 3 === 0 ? 0 : step! * 1000);
    platform.transaction(() => {
      const request = { title: `${pick(subjects, title!)} ${count % 7}`, description: pick(details, text!) };
      const actor = { userId: user.id, mintedById: user.organizationId };
      const seen = seeAs(platform, user, connection);
      const ticket = submitTicket(platform, seen, { ...request, priority: pick(priorities, priority!) }, actor);
      const assigneeId = pick(assignees[connection.issuer.id as keyof typeof assignees], assignee!);
      const changed = { ...ticket, status: pick(statuses, status!), assigneeId };
      writeTicket(platform, changed, [messageDraft(actor, 'For the scene')]);
    });
  }
}
