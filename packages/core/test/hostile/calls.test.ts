/** REL-1, client and core: what one read and one act with money come to while a fault stands, and after it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getWallet, type Wallet } from '@revampd/api-client';
import { walletAct, type WalletRequest } from '@revampd/core';
import { callFaults, faults, titleOf } from '../../../../tools/hostile/catalogue.ts';
import type { CallFault } from '../../../../tools/hostile/fault.ts';
import { CONNECTION, endingOf, until, useStage } from './stage.ts';

const WALLET = /\/wallet$/;
const ENTRIES = /\/wallet\/entries$/;

const stage = useStage();

const what = ({ connection_id, version, balance }: Wallet) => ({ connection_id, version, balance });

async function readsThrough(fault: CallFault): Promise<void> {
  const { hostile, timers } = stage;
  const page = stage.open();
  const read = (): Promise<Wallet> => getWallet(page.scope.client, { connection_id: CONNECTION });
  const sent = (): number => page.sent.filter((one) => WALLET.test(one)).length;
  const { code, requests, retryable, isUntrue } = fault.call;
  await hostile.inject(fault, { path: WALLET });
  const before = timers.set.length;
  // What is repeated to it is older than what it is asked for.
  if (isUntrue && code === 'ok') {
    await read();
    await stage.grant('In between');
  }
  const spent = sent();
  const ending = endingOf(read());
  await stage.letPass(fault);
  const ended = await ending;
  assert.equal(ended.error?.code ?? 'ok', code, ended.error?.message);
  if (ended.error) assert.equal(ended.error.retryable, retryable);
  else if (isUntrue) assert.notDeepEqual(what(ended.data), what(await stage.wallet()));
  else assert.deepEqual(what(ended.data), what(await stage.wallet()));
  assert.equal(sent() - spent, requests, 'requests');
  const waited = timers.set.slice(before).filter((milliseconds) => milliseconds === fault.retryAfter);
  assert.equal(waited.length, fault.retryAfter === undefined ? 0 : requests - 1, 'as long as it was told');
  await hostile.clear();
  // The control that is shown where a session has ended.
  if (page.scope.session.state === 'ended') page.scope.retry();
  assert.deepEqual(await read(), await stage.wallet());
}

async function actsThrough(fault: CallFault): Promise<void> {
  const { hostile } = stage;
  const page = stage.open();
  const act = walletAct(page.scope, CONNECTION);
  const grant = (reason: string): WalletRequest => ({
    kind: 'credit',
    amount: { amount: 100, currency: 'USD' },
    reason,
  });
  const reason = titleOf(fault);
  const done = (): number => stage.reasons().filter((one) => one === reason).length;
  const sent = (): number => page.sent.filter((one) => one.startsWith('POST') && ENTRIES.test(one)).length;
  const { status, requests, done: written, delivered, isAnothers } = fault.act;
  await act.prepare();
  await hostile.inject(fault, { method: 'POST', path: ENTRIES });
  if (isAnothers) await act.submit(grant('The act before'));
  const spent = sent();
  const submitted = act.submit(grant(reason));
  await stage.letPass(fault, () => {
    void act.submit(grant(reason));
    void walletAct(page.scope, CONNECTION).submit(grant(reason));
  });
  await submitted;
  // What was held back too is there by now, and did nothing.
  await until(() => hostile.atWork === 0 && (delivered === undefined || hostile.delivered === delivered));
  assert.deepEqual([act.state.status, sent() - spent, done()], [status, requests, written]);
  await hostile.clear();
  if (page.scope.session.state === 'ended') {
    page.scope.retry();
    await page.scope.session.token();
  }
  if (act.state.status === 'unknown') await act.checkAgain();
  else if (act.state.status === 'failed') await act.submit(grant(reason));
  assert.equal(act.state.status, 'done');
  assert.equal(done(), 1, 'done once');
  const { receipt, facts } = act.state;
  if (!isAnothers) assert.equal(receipt.entry.reason, reason);
  if (status !== 'done') assert.deepEqual(facts.amount, { amount: 100, currency: 'USD' });
}

it('REL-1 the catalogue: 70 faults, each with a name of its own', () => {
  assert.equal(new Set(faults.map(titleOf)).size, 70);
  assert.equal(faults.length, 70);
});

describe('REL-1 a call under each fault', () => {
  for (const fault of callFaults) {
    if (fault.level === 'origin') continue;
    it(titleOf(fault), { timeout: 20_000 }, async () => {
      const strayed = stage.hostile.strayed.length;
      await readsThrough(fault);
      await actsThrough(fault);
      assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
      assert.equal(stage.hostile.strayed.length, strayed, 'nothing follows a redirect');
    });
  }
});
