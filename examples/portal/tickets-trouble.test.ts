/** What is written into a ticket while something goes wrong: nothing is lost, and nothing stands there twice. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Page, Request, Route } from 'playwright-core';
import { readAccount } from '../test/ledger.ts';
import { shows, usePortal } from '../test/portal-stage.ts';
import { control } from '../test/servers.ts';
import { startSandboxProcess, type SandboxProcess } from '../test/sandbox-process.ts';
import { bodiesIn, composerIn, entryIn, fieldIn, holds, send, threadIn, unsentIn, write } from '../test/thread.ts';
import { startPortal, type Portal } from './portal.ts';

/** Of Northgate, with four entries. */
const TICKET = 'tkt_57';
const STREAM = '**/v1/events';
const MESSAGES = `**/tickets/${TICKET}/messages`;

const stage = usePortal();
/** The messages that were posted, by any page. */
let posts: Request[];
beforeEach(() => {
  posts = [];
  stage.context.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith(`/${TICKET}/messages`)) posts.push(request);
  });
});

/** Opens the ticket as Dana. */
async function open(page: Page, portalUrl = stage.portal.url): Promise<void> {
  await page.clock.install();
  await page.goto(`${portalUrl}/tickets/${TICKET}`);
  await page.getByRole('main').getByRole('button', { name: 'Dana Whitlock' }).click();
  await isLive(page);
}

const isLive = (page: Page): Promise<void> =>
  threadIn(page.locator('main')).and(page.locator(':state(live)')).waitFor();

/** Revampd has it, and the page shows that. */
async function isSent(page: Page, text: string): Promise<void> {
  const main = page.locator('main');
  await entryIn(main, text).and(main.locator('[data-sequence]')).waitFor();
}

/** What Dana has said in the ticket, as a platform has it. */
async function said(sandboxUrl = stage.sandbox.url): Promise<string[]> {
  const { data } = await readAccount(sandboxUrl, `/tickets/${TICKET}/thread?limit=100`);
  return data.filter(({ author }: any) => author?.id === 'usr_dana').map(({ body }: any) => body);
}

/** What stands on the page of what Dana has said. */
const shown = async (page: Page): Promise<string[]> =>
  (await bodiesIn(page.locator('main'))).filter((body) => body.startsWith('My '));

/** By what Revampd knows a message again, of all its posts, each once: its key and its id. */
const identitiesOf = (text: string): readonly string[] => [
  ...new Set(
    posts
      .map((post) => ({ key: post.headers()['idempotency-key'], ...post.postDataJSON() }))
      .filter(({ body }) => body === text)
      .map(({ key, client_id: id }) => `${key} ${id}`),
  ),
];

/** Takes the next post of a message out of the page's hands; resolves with it. Those after it go their way. */
function takeNextPost(page: Page): Promise<Route> {
  return new Promise((resolve) => void page.route(MESSAGES, resolve, { times: 1 }));
}

/** The page hears of nothing any more, until its stream is let through again. */
async function endStream(page: Page, sandboxUrl: string): Promise<void> {
  await page.route(STREAM, (route) => route.abort());
  const isEnded = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/v1/events'));
  await control(sandboxUrl, 'cut', {});
  await isEnded;
}

describe('the network is cut in mid-sentence', () => {
  it('THR-2 TIC-9 one types on, what is sent waits, and back online each goes once, in order; the draft stays', async () => {
    const { page, context } = stage;
    await open(page);
    const main = page.locator('main');
    await fieldIn(main).pressSequentially('My first, begun with a network, ');
    await context.setOffline(true);
    await fieldIn(main).pressSequentially('ended without.');
    await send(main);
    await write(main, 'My second.');
    await fieldIn(main).fill('My third, not yet sent');
    await shows(composerIn(main), 'Messages will be sent when you’re back online.');
    assert.equal(await unsentIn(main).getByText('Waiting to send').count(), 2);
    assert.deepEqual(await said(), []);

    await context.setOffline(false);
    await isSent(page, 'My second.');
    const both = ['My first, begun with a network, ended without.', 'My second.'];
    assert.deepEqual(await shown(page), both);
    assert.deepEqual(await said(), both);
    assert.equal(await unsentIn(main).count(), 0);
    await holds(main, 'My third, not yet sent');
    await composerIn(main).getByText('Draft kept').waitFor();
    await page.reload();
    await isLive(page);
    await holds(main, 'My third, not yet sent');
    assert.deepEqual(await said(), both);
  });
});

describe('the tab is reloaded while a message is unsent', () => {
  it('THR-3 TIC-9 before it has left: it stands in its place, and goes once', async () => {
    const { page } = stage;
    await open(page);
    const taken = takeNextPost(page);
    await write(page.locator('main'), 'My words');
    await taken;
    await fieldIn(page.locator('main')).fill('My draft');
    await composerIn(page.locator('main')).getByText('Draft kept').waitFor();
    const takenAgain = takeNextPost(page);
    await page.reload();
    const route = await takenAgain;
    await unsentIn(page.locator('main')).getByText('My words').waitFor();
    assert.equal((await bodiesIn(page.locator('main'))).at(-1), 'My words');
    assert.deepEqual(await said(), []);
    await route.continue();
    await isSent(page, 'My words');
    assert.deepEqual(await shown(page), ['My words']);
    assert.deepEqual(await said(), ['My words']);
    assert.equal(identitiesOf('My words').length, 1);
    assert.equal(posts.length, 2);
    await holds(page.locator('main'), 'My draft');
  });

  it('THR-3 TIC-9 after Revampd has it, its answer on the way: it is one message', async () => {
    const { page } = stage;
    await open(page);
    const taken = takeNextPost(page);
    await write(page.locator('main'), 'My words');
    await (await taken).fetch();
    await page.reload();
    await isSent(page, 'My words');
    assert.equal(await unsentIn(page.locator('main')).count(), 0);
    assert.deepEqual(await shown(page), ['My words']);
    assert.deepEqual(await said(), ['My words']);
    assert.equal(identitiesOf('My words').length, 1);
  });

  it('THR-3 TIC-9 offline: what waited stands there again with a network, and goes once', async () => {
    const { page, context } = stage;
    await open(page);
    await context.setOffline(true);
    await write(page.locator('main'), 'My words');
    await unsentIn(page.locator('main')).getByText('Waiting to send').waitFor();
    assert.deepEqual(posts, []);
    await context.setOffline(false);
    await page.reload();
    await isSent(page, 'My words');
    assert.deepEqual(await said(), ['My words']);
  });
});

describe('two tabs of one person', () => {
  it('TIC-9 with one draft send it once, though both send', async () => {
    const { page, context } = stage;
    await open(page);
    await fieldIn(page.locator('main')).fill('My draft');
    await composerIn(page.locator('main')).getByText('Draft kept').waitFor();
    const other = await context.newPage();
    await other.goto(page.url());
    await isLive(other);
    await holds(other.locator('main'), 'My draft');
    await Promise.all([page, other].map((one) => send(one.locator('main'))));
    await Promise.all([isSent(page, 'My draft'), isSent(other, 'My draft')]);
    assert.deepEqual(await said(), ['My draft']);
    for (const one of [page, other]) {
      assert.deepEqual(await shown(one), ['My draft']);
      await holds(one.locator('main'), '');
    }
  });
});

describe('the server is killed while a message is on its way', () => {
  let sandbox: SandboxProcess;
  let portal: Portal;
  beforeEach(async () => {
    sandbox = await startSandboxProcess();
    portal = await startPortal({ port: 0, apiUrl: sandbox.url });
  });
  afterEach(async () => {
    await stage.context.close();
    await portal.close();
    await sandbox.remove();
  });

  for (const [when, arrives] of [
    ['before it arrived', false],
    ['after it had it, and before its answer', true],
  ] as const)
    it(`THR-2 TIC-9 ${when}: it says so, the server is started again, and Retry sends it once`, async () => {
      const { page } = stage;
      await open(page, portal.url);
      const main = page.locator('main');
      await endStream(page, sandbox.url);
      const taken = takeNextPost(page);
      await write(main, 'My words');
      const route = await taken;
      if (arrives) await route.fetch();
      await sandbox.kill();
      await route.abort('connectionreset');
      await fieldIn(main).fill('My draft');
      await unsentIn(main).getByText('The service wasn’t reached.').waitFor();
      assert.deepEqual(await shown(page), ['My words']);

      await sandbox.restart();
      // While the stream stays cut: through it the page would hear by itself that Revampd has the message.
      await unsentIn(main).getByRole('button', { name: 'Retry' }).click();
      await isSent(page, 'My words');
      await page.unroute(STREAM);
      await page.clock.fastForward(30_000);
      await threadIn(main).and(page.locator(':state(live)')).waitFor();
      assert.deepEqual(await shown(page), ['My words']);
      assert.deepEqual(await said(sandbox.url), ['My words']);
      assert.equal(identitiesOf('My words').length, 1);
      await holds(main, 'My draft');
    });

  it('THR-3 TIC-9 and the tab reloaded meanwhile: it comes back with the server, and is sent once', async () => {
    const { page } = stage;
    await open(page, portal.url);
    const main = page.locator('main');
    const taken = takeNextPost(page);
    await write(main, 'My words');
    const route = await taken;
    await route.fetch();
    await sandbox.kill();
    await page.reload();
    await shows(threadIn(main), 'The session couldn’t start');
    await sandbox.restart();
    await threadIn(main).getByRole('button', { name: 'Try again' }).click();
    await isSent(page, 'My words');
    assert.deepEqual(await shown(page), ['My words']);
    assert.deepEqual(await said(sandbox.url), ['My words']);
    assert.equal(identitiesOf('My words').length, 1);
  });
});

describe('the server has lost its memory', () => {
  it('TIC-9 what wasn’t sent is kept, the session renewed, and it goes to the new one once', async () => {
    const { page } = stage;
    await open(page);
    const main = page.locator('main');
    const taken = takeNextPost(page);
    await write(main, 'My words');
    const route = await taken;
    await stage.sandbox.close();
    await route.abort('connectionreset');
    await unsentIn(main).getByText('The service wasn’t reached.').waitFor();
    await stage.restartSandbox();
    await unsentIn(main).getByRole('button', { name: 'Retry' }).click();
    await isSent(page, 'My words');
    assert.deepEqual(await shown(page), ['My words']);
    assert.deepEqual(await said(), ['My words']);
  });
});
