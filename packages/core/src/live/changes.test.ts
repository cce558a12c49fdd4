import { expect } from '@open-wc/testing';
import { QueryObserver } from '@tanstack/query-core';
import fc from 'fast-check';
import { openInvoicesQuery } from '../queries/invoices.ts';
import { walletEntriesQuery } from '../queries/wallet.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate, openPage, type Page } from '../test/page.ts';
import { CONNECTION, createPlatform, DANA, OTHER, TOM, type Platform } from '../test/platform.ts';
import { show, showsVersion } from '../test/shown.ts';
import { holdChanges, noteChange, noteEverything } from './changes.ts';

/** A page for all connections of its organization. */
const openWide = (platform: Platform): Page => openPage(platform, { ...DANA, connection: null });

const note = ({ scope }: Page, version: number, connectionId = CONNECTION): void =>
  noteChange(scope, { subject: 'wallet', connectionId, version });
const reads = (platform: Platform, connection = CONNECTION): number => platform.sent(`/${connection}/wallet`).length;

/** Holds reads of wallets back after the platform has answered them, as a slow network does. */
function slowly(platform: Platform, page: Page): { open(): void } {
  const { opened, open } = gate();
  const { fetch } = platform;
  Object.assign(platform, {
    fetch: async (request: Request) => {
      const answer = await fetch(request);
      if (request.url.includes('/wallet')) await opened;
      return answer;
    },
  });
  expect(page.scope.epoch).to.equal(0);
  return { open };
}

describe('changes', () => {
  it('LIV-4 a change is read by all that show its connection, named or the session’s own, and by none of another', async () => {
    const platform = createPlatform();
    const page = openWide(platform);
    const own = openPage(platform);
    const named = show(page.scope, CONNECTION);
    const other = show(page.scope, OTHER);
    const unnamed = show(own.scope);
    const otherSize = show(own.scope, CONNECTION, 50);
    await Promise.all([named, other, unnamed, otherSize].map((one) => showsVersion(one, 1)));
    const [before, beforeOther] = [reads(platform), reads(platform, OTHER)];
    const version = platform.change();
    platform.change(OTHER);
    note(page, version);
    note(own, version);
    await Promise.all([named, unnamed, otherSize].map((one) => showsVersion(one, 2)));
    await rest();
    expect(other.version).to.equal(1);
    expect([reads(platform) - before, reads(platform, OTHER) - beforeOther]).to.deep.equal([3, 0]);
  });

  it('LIV-3 a version is read once, however often and late it is told, and an older one never', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    note(page, 1);
    await rest();
    expect(reads(platform)).to.equal(1);
    platform.change();
    const version = platform.change();
    note(page, version);
    note(page, version);
    await showsVersion(shown, 3);
    note(page, version - 1);
    note(page, version);
    await rest();
    expect(reads(platform)).to.equal(2);
  });

  it('LIV-3 changes that are told together are read together', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    for (let count = 0; count < 50; count += 1) note(page, platform.change());
    await showsVersion(shown, 51);
    await rest();
    expect(reads(platform)).to.equal(2);
  });

  it('LIV-3 a burst of changes costs one read, and one more for all that come during it; it ends in the last', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    for (let count = 0; count < 50; count += 1) note(page, platform.change());
    await until(() => reads(platform) === 2);
    for (let count = 0; count < 50; count += 1) note(page, platform.change());
    await showsVersion(shown, 101);
    await rest();
    expect(reads(platform)).to.equal(3);
  });

  it('LIV-3 duplicate, late and reordered: what is shown ends in the server’s state', async function () {
    this.timeout(30_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ late: fc.nat(6), times: fc.integer({ min: 1, max: 3 }), pause: fc.boolean() }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (changes) => {
          const platform = createPlatform();
          const page = openPage(platform);
          const shown = show(page.scope);
          await showsVersion(shown, 1);
          // When each is told: the later ones may be first.
          const told = changes.flatMap(({ late, times }, at) =>
            Array.from({ length: times }, (_, again) => ({ at: at + late + again, version: at + 2 })),
          );
          for (let at = 0; at < changes.length + 9; at += 1) {
            if (at < changes.length) platform.change();
            // Nothing is told before it happened.
            for (const one of told) if (one.at === at) note(page, one.version);
            if (changes[at]?.pause) await rest();
          }
          await showsVersion(shown, platform.wallet().version);
          shown.stop();
          await page.leave();
        },
      ),
      { numRuns: 30, seed: 4 },
    );
  });

  it('LIV-3 a change that comes while something is read for the first time: it is read again', async () => {
    const platform = createPlatform();
    const page = openPage(platform, DANA, { fetch: (request) => platform.fetch(request) });
    const slow = slowly(platform, page);
    const shown = show(page.scope);
    await until(() => reads(platform) === 1);
    note(page, platform.change());
    slow.open();
    await showsVersion(shown, 2);
    await rest();
    expect(reads(platform)).to.equal(2);
  });

  it('a reset while something is read for the first time: it is read again', async () => {
    const platform = createPlatform();
    const page = openPage(platform, DANA, { fetch: (request) => platform.fetch(request) });
    const slow = slowly(platform, page);
    const shown = show(page.scope);
    await until(() => reads(platform) === 1);
    platform.change();
    noteEverything(page.scope);
    slow.open();
    await showsVersion(shown, 2);
  });

  it('a wallet that shows a version already, and a page of its history from before: the page is read again', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const observer = new QueryObserver(
      page.scope.queries,
      walletEntriesQuery(page.scope, { connectionId: undefined, limit: 10, kind: undefined, cursor: 'c2' }),
    );
    observer.subscribe(() => {});
    await until(() => observer.getCurrentResult().isSuccess);
    const version = platform.change();
    const shown = show(page.scope);
    await showsVersion(shown, 2);
    note(page, version);
    await until(() => platform.sent('/wallet/entries').length === 2);
  });

  it('an invoice’s change is no wallet’s, and each invoice has versions of its own', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const shown = show(page.scope);
    const observer = new QueryObserver(page.scope.queries, openInvoicesQuery(page.scope, { connectionId: undefined }));
    observer.subscribe(() => {});
    await showsVersion(shown, 1);
    await until(() => observer.getCurrentResult().isSuccess);
    const lists = (): number => platform.sent('/invoices').length;
    const noteInvoice = (id: string, version: number): void =>
      noteChange(page.scope, { subject: 'invoice', connectionId: CONNECTION, id, version });
    noteInvoice('inv_1', 5);
    await until(() => lists() === 2);
    await rest();
    noteInvoice('inv_2', 2);
    await until(() => lists() === 3);
    noteInvoice('inv_1', 4);
    await rest();
    expect([lists(), reads(platform)]).to.deep.equal([3, 1]);
  });

  it('SES-7 what was held back for one who changed something isn’t known of what the next one sees', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const { scope } = page;
    await scope.session.token();
    const release = holdChanges(scope, { subject: 'wallet', connectionId: CONNECTION });
    note(page, 7);
    page.person = TOM;
    await scope.session.replace(await scope.session.token());
    release();
    const shown = show(scope);
    await showsVersion(shown, 1);
    note(page, platform.change());
    await showsVersion(shown, 2);
  });

  it('SES-1 a change in one scope reads nothing in another of the page', async () => {
    const platform = createPlatform();
    const [one, two] = [openPage(platform), openPage(platform)];
    const [first, second] = [show(one.scope), show(two.scope)];
    await Promise.all([first, second].map((shown) => showsVersion(shown, 1)));
    note(one, platform.change());
    await showsVersion(first, 2);
    await rest();
    expect(second.version).to.equal(1);
    // And what the one was told isn't known to the other.
    note(two, 2);
    await showsVersion(second, 2);
  });
});
