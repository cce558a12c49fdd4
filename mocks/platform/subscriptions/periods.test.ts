import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../calendar.ts';
import {
  daysIn,
  isWhole,
  periodAfter,
  periodAround,
  periodFrom,
  restFrom,
  unusedFrom,
  type ChargedPeriod,
} from './periods.ts';
import { prorate } from './proration.ts';
import { periodInWords, spanInWords } from './words.ts';

const day = fc.integer({ min: 0, max: 12_000 }).map((offset) => addDays('2020-01-01', offset));
const invoiceDay = fc.integer({ min: 1, max: 28 });
const length = fc.constantFrom('month', 'year');
const price = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));

describe('periods', () => {
  it('follow each other without a gap, and from the second on are whole', () => {
    fc.assert(
      fc.property(length, invoiceDay, day, (period, on, start) => {
        let current = periodFrom(period, on, start);
        assert.equal(current.start, start);
        for (let count = 0; count < 15; count += 1) {
          const next = periodAfter({ period, current, anchor: start }, on);
          assert.equal(next.start, addDays(current.end, 1));
          assert.ok(isWhole(next) && next.fullDays <= (period === 'month' ? 31 : 366));
          if (period === 'month') assert.equal(Number(next.start.slice(8)), on);
          assert.ok(daysIn(current) >= 1 && daysIn(current) <= current.fullDays);
          current = next;
        }
      }),
    );
  });

  it('the one around a later day is the one that renewing until then comes to', () => {
    fc.assert(
      fc.property(length, invoiceDay, invoiceDay, day, fc.nat({ max: 800 }), (period, was, is, start, ahead) => {
        const first = periodFrom(period, was, start);
        const wanted = addDays(start, ahead);
        let current: ChargedPeriod = first;
        while (current.end < wanted) current = periodAfter({ period, current, anchor: start }, is);
        assert.deepEqual(periodAround({ period, current: first, anchor: start }, is, wanted), current);
        const unused = unusedFrom({ period, current: first, anchor: start, status: 'active' }, is, wanted);
        const isRenewal = current !== first && current.start === wanted;
        assert.deepEqual(unused, isRenewal ? undefined : restFrom(current, wanted));
      }),
    );
  });
});

describe('proration', () => {
  it('is the exact part, rounded half up', () => {
    fc.assert(
      fc.property(price, invoiceDay, day, (amount, on, start) => {
        const period = periodFrom('month', on, start);
        const part = BigInt(prorate(amount, period));
        const exact = BigInt(amount) * BigInt(daysIn(period));
        const off = 2n * (part * BigInt(period.fullDays) - exact);
        assert.ok(-BigInt(period.fullDays) < off && off <= BigInt(period.fullDays));
      }),
    );
    assert.equal(prorate(1, { start: '2026-11-16', end: '2026-11-30', fullDays: 30 }), 1);
    assert.equal(prorate(28900, { start: '2026-11-21', end: '2026-11-30', fullDays: 30 }), 9633);
  });

  it('the parts of a full period are its price but for their rounding', () => {
    fc.assert(
      fc.property(price, invoiceDay, day, fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }), (...drawn) => {
        const [amount, on, start, cuts] = drawn;
        const whole = periodAfter({ period: 'month', current: periodFrom('month', on, start), anchor: start }, on);
        const ends = [...new Set(cuts)].sort((left, right) => left - right).map((cut) => addDays(whole.start, cut - 1));
        const bounds = [...ends.filter((end) => end < whole.end), whole.end];
        let from = whole.start;
        let sum = 0n;
        for (const end of bounds) {
          sum += BigInt(prorate(amount, { start: from, end, fullDays: whole.fullDays }));
          from = addDays(end, 1);
        }
        const off = 2n * (sum - BigInt(amount));
        assert.ok(-BigInt(bounds.length) <= off && off <= BigInt(bounds.length));
      }),
    );
  });
});

describe('in words', () => {
  it('days of one month, of two, of two years, and one day', () => {
    assert.equal(spanInWords({ start: '2026-11-21', end: '2026-11-30' }), 'Nov 21 – 30');
    assert.equal(spanInWords({ start: '2026-11-15', end: '2026-12-14' }), 'Nov 15 – Dec 14');
    assert.equal(spanInWords({ start: '2026-12-15', end: '2027-01-14' }), 'Dec 15, 2026 – Jan 14, 2027');
    assert.equal(spanInWords({ start: '2026-11-30', end: '2026-11-30' }), 'Nov 30');
  });

  it('a part says its days, a whole month what it is, a year its days too', () => {
    const november = { start: '2026-11-01', end: '2026-11-30', fullDays: 30 };
    assert.equal(periodInWords('plan', november), 'Monthly plan');
    assert.equal(periodInWords('plan', restFrom(november, '2026-11-21')), 'Nov 21 – 30 (10 of 30 days)');
    const year = { start: '2026-11-01', end: '2027-10-31', fullDays: 365 };
    assert.equal(periodInWords('add-on', year), 'Yearly add-on, Nov 1, 2026 – Oct 31, 2027');
  });
});
