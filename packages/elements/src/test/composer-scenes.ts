/** The states in which a person can meet the composer, each on a platform of its own: by what things are, in any language. */
import { until } from '../../../core/src/test/fake-timers.ts';
import { gate } from '../../../core/src/test/page.ts';
import { createRoom, key, problem, type, type ComposerPage, type Room, type Sent } from './composer-page.ts';
import { press } from './control.ts';
import { inside, isLive, seen } from './mount.ts';

type Scene = (room: Room, set: Partial<ComposerPage>) => Promise<ComposerPage>;

/** Stands for what people write: no letters that a pseudo-locale would be asked about. */
export const TYPED = '…12:30 ✓';
const QUOTES = { ent_1: { author: 'Lena Fischer', text: '4 s, 5 / 7 …' } };
const ctrl = { ctrlKey: true };
const isPost = ({ method, path }: Sent): boolean => method === 'POST' && path.endsWith('/messages');
const has = (element: ComposerPage, selector: string) => seen(element, (root) => root.querySelector(selector));
const escalate = (room: Room) => room.act('usr_priya', 'POST', `${room.ticketId}/escalate`, { reason: '4 s' });

async function open(room: Room, set: Partial<ComposerPage>, user = 'usr_dana'): Promise<ComposerPage> {
  const { element } = await room.open(user, set);
  await isLive(element);
  return element;
}

async function written(room: Room, set: Partial<ComposerPage>, user?: string): Promise<ComposerPage> {
  const element = await open(room, set, user);
  await type(element, TYPED);
  await has(element, '.composer-kept');
  return element;
}

async function changed(room: Room, set: Partial<ComposerPage>): Promise<ComposerPage> {
  const element = await written(room, set);
  await escalate(room);
  await has(element, '.changed');
  return element;
}

async function heldByPlatform(room: Room, set: Partial<ComposerPage>): Promise<ComposerPage> {
  const element = await open(room, set);
  const { opened, open: letGo } = gate();
  room.fate = async (sent) => {
    if (isPost(sent)) await opened;
  };
  await type(element, TYPED);
  key(element, 'Enter', ctrl);
  await element.updateComplete;
  await escalate(room);
  await has(element, '.changed');
  letGo();
  await has(element, '.composer-held');
  return element;
}

const close = (room: Room, user: string) => room.act(user, 'PATCH', room.ticketId, { status: 'closed' });

/** By name. */
export const SCENES: Readonly<Record<string, Scene>> = {
  empty: (room, set) => open(room, set),
  'a draft': written,
  'nothing to send': async (room, set) => {
    const element = await open(room, set);
    press(inside(element, '.composer-send'));
    await has(element, '.composer-error');
    return element;
  },
  'others joined': changed,
  'held before it is sent': async (room, set) => {
    const element = await changed(room, set);
    key(element, 'Enter', ctrl);
    await has(element, '.composer-held');
    return element;
  },
  'held by the platform': heldByPlatform,
  'others left': async (room, set) => {
    await escalate(room);
    const element = await written(room, set);
    await room.act('usr_lena', 'POST', `${room.ticketId}/de-escalate`, { reason: '4 s' });
    await has(element, '.changed');
    return element;
  },
  'a reply': async (room, set) => {
    const element = await open(room, { ...set, quotes: QUOTES });
    element.composer.reply('ent_1');
    await has(element, '.composer-reply');
    return element;
  },
  closed: async (room, set) => {
    const element = await written(room, set);
    await close(room, 'usr_joel');
    await has(element, '.shut .composer-line strong');
    return element;
  },
  'closed, may not reopen': async (room, set) => {
    await escalate(room);
    const element = await written(room, set, 'usr_priya');
    await close(room, 'usr_dana');
    await has(element, '.shut .composer-line strong');
    return element;
  },
  'not reopened': async (room, set) => {
    const element = await written(room, set);
    await close(room, 'usr_joel');
    await has(element, '.shut .composer-line strong');
    room.fate = ({ method }) => (method === 'PATCH' ? problem(500, 'internal_error') : undefined);
    press(inside(element, '.composer-tools button'));
    await has(element, '.composer-note.warning');
    return element;
  },
  'may read only': async (room, set) => {
    const element = await open(room, set, 'usr_marcus');
    await has(element, '.composer.shut strong');
    return element;
  },
  'little room': async (room, set) => {
    const element = await open(room, set);
    await type(element, '1'.repeat(9_950));
    await has(element, '.composer-note');
    return element;
  },
  'too long': async (room, set) => {
    const element = await open(room, set);
    await type(element, '12 '.repeat(4_000));
    await has(element, '.composer-error');
    return element;
  },
  'waits behind one that failed': async (room, set) => {
    const element = await open(room, set);
    room.fate = (sent) => (isPost(sent) ? problem(422, 'validation_failed') : undefined);
    await type(element, TYPED);
    key(element, 'Enter', ctrl);
    await until(() => element.composer.outbox!.messages[0]?.state.status === 'failed');
    await type(element, TYPED);
    key(element, 'Enter', ctrl);
    await has(element, '.composer-note');
    return element;
  },
};

/** Brings a composer into a state of its own world. */
export const reachScene = async (name: string, set: Partial<ComposerPage> = {}): Promise<ComposerPage> =>
  SCENES[name]!(await createRoom(), set);
