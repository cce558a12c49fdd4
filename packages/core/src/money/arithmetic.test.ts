import { expect } from '@open-wc/testing';
import { addMoney, compareMoney, minMoney, subtractMoney } from './arithmetic.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const MAX = Number.MAX_SAFE_INTEGER;

describe('arithmetic of money', () => {
  it('adds and subtracts to the minor unit, up to the limit', () => {
    expect(addMoney(usd(41260), usd(-8740))).to.deep.equal(usd(32520));
    expect(subtractMoney(usd(31800), usd(31800))).to.deep.equal(usd(0));
    expect(subtractMoney(usd(10), usd(30))).to.deep.equal(usd(-20));
    expect(addMoney(usd(MAX - 1), usd(1))).to.deep.equal(usd(MAX));
    expect(subtractMoney(usd(-MAX), usd(-MAX))).to.deep.equal(usd(0));
  });

  it('compares, and finds the lesser', () => {
    expect([usd(3), usd(-1), usd(2)].sort(compareMoney)).to.deep.equal([usd(-1), usd(2), usd(3)]);
    expect(compareMoney(usd(MAX), usd(MAX - 1))).to.equal(1);
    expect(compareMoney(usd(5), usd(5))).to.equal(0);
    expect(minMoney(usd(41260), usd(31800))).to.deep.equal(usd(31800));
    expect(minMoney(usd(100), usd(31800))).to.deep.equal(usd(100));
  });

  it('refuses two currencies, what is beyond the limit, and what is no integer', () => {
    for (const act of [addMoney, subtractMoney, compareMoney, minMoney]) {
      expect(() => act(usd(1), eur(1))).to.throw(RangeError, 'USD and EUR');
    }
    expect(() => addMoney(usd(MAX), usd(1))).to.throw(RangeError, '9007199254740992');
    expect(() => subtractMoney(usd(-MAX), usd(1))).to.throw(RangeError);
    expect(() => addMoney(usd(0.5), usd(1))).to.throw(RangeError);
  });
});
