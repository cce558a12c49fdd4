import { expect } from '@open-wc/testing';
import type { Audience } from '../audience-line.ts';
import { AudienceWatch } from './audience-watch.ts';

const audience = (version: number, ...names: readonly string[]): Audience => ({
  version,
  organizations: names.map((name) => ({ id: `org_${name}`, name, type: 'partner', people: 2 })),
});
const TWO = audience(1, 'a', 'b');
const THREE = audience(2, 'a', 'b', 'c');
const idsOf = (some: readonly { readonly id: string }[] = []) => some.map(({ id }) => id);

describe('audience watch', () => {
  it('knows the first audience, and tells of none before it', () => {
    const watch = new AudienceWatch();
    expect(watch.change).to.equal(undefined);
    expect(watch.take(TWO, 0)).to.equal(false);
    expect(watch.change).to.equal(undefined);
    expect(watch.version).to.equal(1);
  });

  it('THR-6 tells who joined until that is known, and a second long that it can’t have been read', () => {
    const watch = new AudienceWatch();
    watch.take(TWO, 0);
    expect(watch.take(THREE, 5000)).to.equal(true);
    expect(idsOf(watch.change?.joined)).to.deep.equal(['org_c']);
    expect(idsOf(watch.change?.stayed)).to.deep.equal(['org_a', 'org_b']);
    expect(watch.version).to.equal(1);
    expect(watch.isTooFresh(5999)).to.equal(true);
    expect(watch.isTooFresh(6000)).to.equal(false);
    watch.acknowledge();
    expect(watch.change).to.equal(undefined);
    expect(watch.isTooFresh(5001)).to.equal(false);
    expect(watch.version).to.equal(2);
  });

  it('has nothing to tell where those who came have gone again', () => {
    const watch = new AudienceWatch();
    watch.take(TWO, 0);
    watch.take(THREE, 10);
    expect(watch.take(audience(3, 'a', 'b'), 20)).to.equal(false);
    expect(watch.change).to.equal(undefined);
    expect(watch.version).to.equal(3);
  });

  it('keeps the newer of two that come in the wrong order, and takes how many people it is without a word', () => {
    const watch = new AudienceWatch();
    watch.take(THREE, 0);
    expect(watch.take(TWO, 10)).to.equal(false);
    expect(watch.shown).to.equal(THREE);
    const grown = { ...THREE };
    expect(watch.take(grown, 20)).to.equal(false);
    expect(watch.shown).to.equal(grown);
  });

  it('a draft that was found tells for which version it was written, whichever comes first', () => {
    for (const isDraftFirst of [true, false]) {
      const watch = new AudienceWatch();
      if (isDraftFirst) watch.takeDraft(1);
      watch.take(THREE, 0);
      if (!isDraftFirst) watch.takeDraft(1);
      expect(idsOf(watch.change?.stayed)).to.deep.equal(['org_a', 'org_b', 'org_c']);
      expect(watch.change?.joined).to.deep.equal([]);
    }
    const same = new AudienceWatch();
    same.takeDraft(2);
    same.take(THREE, 0);
    expect(same.change).to.equal(undefined);
    same.take(audience(3, 'a', 'b'), 10);
    expect(idsOf(same.change?.left)).to.deep.equal(['org_c']);
  });
});
