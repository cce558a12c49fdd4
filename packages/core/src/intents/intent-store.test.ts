import { expect } from '@open-wc/testing';
import { createStore, set } from 'idb-keyval';
import { purgeKept } from '../kept/purge.ts';
import { keptAt } from '../test/kept.ts';
import { createPlatform, storageKeyOf } from '../test/platform.ts';
import { dropIntent, keptIds, keptNames, openIntent, saveIntent, type StoreOwner } from './intent-store.ts';

const HOUR = 3_600_000;
const ID = '0123456789abcdef';
const REQUEST = { kind: 'credit', reason: 'A secret reason' };

/** A person at a platform of their own, whose clock is `at.now`. */
function createOwner(user = 'usr_dana', { baseUrl } = createPlatform()): StoreOwner & { at: { now: number } } {
  const at = { now: 1_000 * HOUR };
  return {
    baseUrl,
    userId: user,
    connectionId: 'con_1',
    storageKey: storageKeyOf(user),
    purges: 0,
    now: () => at.now,
    at,
  };
}

describe('kept intents', () => {
  it('THR-3 is kept per user, connection and platform, and opens for its own alone', async () => {
    const dana = createOwner();
    await saveIntent(dana, ID, REQUEST);
    expect(await openIntent(dana, ID)).to.deep.equal({ id: ID, request: REQUEST, age: 0 });
    const others: Partial<StoreOwner>[] = [
      { userId: 'usr_tom', storageKey: storageKeyOf('usr_tom') },
      { connectionId: 'con_2' },
      { baseUrl: 'https://other.example' },
    ];
    for (const other of others) {
      expect(await keptIds({ ...dana, ...other })).to.deep.equal([]);
      expect(await openIntent({ ...dana, ...other }, ID)).to.equal(undefined);
    }
    expect(await keptIds(dana)).to.deep.equal([ID]);
    expect(await keptNames(dana.baseUrl, 'con_1')).to.deep.equal([{ userId: 'usr_dana', id: ID }]);
    expect(await keptNames(dana.baseUrl, 'con_2')).to.deep.equal([]);
    expect(await keptNames('https://other.example', 'con_1')).to.deep.equal([]);
    await dropIntent(dana, ID);
    expect(await keptNames(dana.baseUrl, 'con_1')).to.deep.equal([]);
  });

  it('SES-7 nothing of it can be read without the key: not in the record, and not with another', async () => {
    const dana = createOwner();
    await saveIntent(dana, ID, REQUEST);
    const [[, record]] = (await keptAt(dana as never)) as [[string, { data: ArrayBuffer; iv: Uint8Array }]];
    expect(Object.keys(record).sort()).to.deep.equal(['data', 'iv', 'savedAt']);
    expect(new TextDecoder('latin1').decode(record.data)).not.to.contain('secret');
    expect(record.data.byteLength).to.be.greaterThan(JSON.stringify(REQUEST).length);
    // Somebody who took her name: it opens for them no more than for others, and is gone.
    expect(await openIntent({ ...dana, storageKey: storageKeyOf('usr_tom') }, ID)).to.equal(undefined);
    expect(await keptAt(dana as never)).to.deep.equal([]);
  });

  it('is sealed under its own name: a record that was put in another’s place is thrown away', async () => {
    const dana = createOwner();
    await saveIntent(dana, ID, REQUEST);
    const [[, record]] = await keptAt(dana as never);
    const other = { ...dana, connectionId: 'con_2' };
    await set(`${dana.baseUrl} usr_dana con_2 ${ID}`, record, createStore('revampd-embed', 'intents'));
    expect(await keptIds(other)).to.deep.equal([ID]);
    expect(await openIntent(other, ID)).to.equal(undefined);
    expect(await keptIds(other)).to.deep.equal([]);
  });

  it('each is sealed with chance of its own', async () => {
    const dana = createOwner();
    await saveIntent(dana, `${ID}1`, REQUEST);
    await saveIntent(dana, `${ID}2`, REQUEST);
    const found = (await keptAt(dana as never)) as unknown as [string, { iv: Uint8Array }][];
    expect(new Set(found.map(([, { iv }]) => String(iv))).size).to.equal(2);
  });

  it('may be asked about for 23 hours; after that it is found no more, whoever’s it is', async () => {
    const dana = createOwner();
    const tom = createOwner('usr_tom', dana as never);
    await saveIntent(dana, ID, REQUEST);
    await saveIntent(tom, `${ID}t`, REQUEST);
    dana.at.now += 23 * HOUR;
    expect((await openIntent(dana, ID))!.age).to.equal(23 * HOUR);
    expect(await keptIds(dana)).to.deep.equal([ID]);
    dana.at.now += 1;
    expect(await keptIds(dana)).to.deep.equal([]);
    expect(await keptAt(dana as never)).to.deep.equal([]);
  });

  it('THR-3 is kept no more where all that is kept of the person is removed meanwhile', async () => {
    const dana = createOwner();
    const saving = saveIntent(dana, ID, REQUEST);
    await purgeKept(dana);
    await saving;
    expect(await keptAt(dana as never)).to.deep.equal([]);
  });

  it('grows too old between being found and being opened: it is not answered', async () => {
    const dana = createOwner();
    await saveIntent(dana, ID, REQUEST);
    expect(await keptIds(dana)).to.deep.equal([ID]);
    dana.at.now += 23 * HOUR + 1;
    expect(await openIntent(dana, ID)).to.equal(undefined);
    expect(await keptAt(dana as never)).to.deep.equal([]);
  });

  it('of two servers one is a little behind: what was begun just now is not too old', async () => {
    const dana = createOwner();
    await saveIntent(dana, ID, REQUEST);
    dana.at.now -= 2_000;
    expect((await openIntent(dana, ID))!.age).to.equal(0);
  });

  it('its time can’t be put forward from outside: what counts is sealed', async () => {
    const dana = createOwner();
    await saveIntent(dana, ID, REQUEST);
    const [[name, record]] = await keptAt(dana as never);
    dana.at.now += 48 * HOUR;
    await set(name, { ...record, savedAt: dana.at.now }, createStore('revampd-embed', 'intents'));
    expect(await keptIds(dana)).to.deep.equal([ID]);
    expect(await openIntent(dana, ID)).to.equal(undefined);
  });
});
