import { expect } from '@open-wc/testing';
import { formatDate } from './date.ts';

describe('formatDate', () => {
  const moment = '2026-12-01T04:30:00.000Z';

  it("shows the day in the connection's time zone, not the reader's", () => {
    expect(formatDate(moment, { locale: 'en', timeZone: 'America/Los_Angeles' })).to.equal('Nov 30, 2026');
    expect(formatDate(moment, { locale: 'en', timeZone: 'Asia/Tokyo' })).to.equal('Dec 1, 2026');
  });

  it('follows the locale and the length asked for', () => {
    expect(formatDate(moment, { locale: 'de', timeZone: 'UTC' })).to.equal('1. Dez. 2026');
    expect(formatDate(moment, { locale: 'en', timeZone: 'UTC', style: 'short' })).to.equal('Dec 1');
    expect(formatDate(moment, { locale: 'en', timeZone: 'UTC', style: 'full' })).to.match(
      /December 1, 2026.*4:30.*UTC/,
    );
  });
});
