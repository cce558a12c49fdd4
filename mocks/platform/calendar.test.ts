import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, dayIn, startOfDay } from './calendar.ts';

const zones = [
  'UTC',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Tokyo',
  'Asia/Kuwait',
  'Australia/Lord_Howe',
  'America/Havana',
];

describe('days of a time zone', () => {
  it('a day begins at the first instant that falls on it, over every change of the clocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 5000 }), (zone, offset) => {
        const day = addDays('2020-01-01', offset);
        const start = startOfDay(zone, day);
        assert.equal(dayIn(zone, start), day);
        assert.equal(dayIn(zone, start - 1), addDays(day, -1));
      }),
      { numRuns: 300 },
    );
  });

  it('where midnight doesn’t exist, the day begins an hour later', () => {
    assert.equal(new Date(startOfDay('America/Havana', '2026-03-08')).toISOString(), '2026-03-08T05:00:00.000Z');
  });

  it('months keep the day, or end with the month', () => {
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2028-01-31', 1), '2028-02-29');
    assert.equal(addMonths('2026-11-15', -11), '2025-12-15');
  });
});
