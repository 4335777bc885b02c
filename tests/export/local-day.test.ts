import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { localDay } from '../../utils/export/local-day';
import { exportFileName } from '../../utils/export/write-export';
import { ABOUT, formatCalled } from './exported';

const HERE = process.env.TZ;
afterEach(() => {
  if (HERE === undefined) delete process.env.TZ;
  else process.env.TZ = HERE;
});

describe('the day of a file’s name', () => {
  it.each([
    ['America/New_York', '2026-11-30'],
    ['Asia/Tokyo', '2026-12-01'],
  ])('is that of the calendar in %s', (zone, day) => {
    process.env.TZ = zone;
    const about = { ...ABOUT, exportedAt: '2026-12-01T01:30:00.000Z' };
    expect(exportFileName({ format: formatCalled('jsonl'), about })).toBe(`cutline-${day}.jsonl`);
  });

  it('is a day as it stands where no hour is known', () => {
    process.env.TZ = 'America/New_York';
    expect(localDay('2026-12-01')).toBe('2026-12-01');
  });
});
