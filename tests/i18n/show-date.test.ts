import { describe, expect, it } from 'vitest';
import { showAgo } from '../../utils/i18n/show-ago';
import { showDate } from '../../utils/i18n/show-date';

describe('a printed date', () => {
  it('keeps the day the page printed, whatever the zone', () => {
    expect(showDate('2016-09-05T00:30:00+08:00')).toBe('5 Sept 2016');
    expect(showDate('2016-09-05T23:30:00-08:00')).toBe('5 Sept 2016');
  });

  it('is never shown more precisely than it was printed', () => {
    expect(showDate('2016-09')).toBe('September 2016');
    expect(showDate('2016')).toBe('2016');
  });
});

describe('the time since a story was saved', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it('is counted in minutes, hours and days, then becomes a date', () => {
    expect(showAgo('2026-11-22T11:59:40Z', now)).toBe('now');
    expect(showAgo('2026-11-22T11:58:00Z', now)).toBe('2 min ago');
    expect(showAgo('2026-11-22T09:00:00Z', now)).toBe('3 hr ago');
    expect(showAgo('2026-11-21T09:00:00Z', now)).toBe('yesterday');
    expect(showAgo('2026-10-01T12:00:00Z', now)).toBe('1 Oct 2026');
  });

  it('is now where the clock was set back after saving', () => {
    expect(showAgo('2026-11-22T12:30:00Z', now)).toBe('now');
  });

  it('is the date as it stands where that names no day', () => {
    expect(showAgo('2026-99-99', now)).toBe('2026-99-99');
    expect(showAgo('0000-00-00T25:00Z', now)).toBe('0000-00-00T25:00Z');
  });
});
