import { describe, expect, it } from 'vitest';
import { clockIsSteady, emptyDaily } from '../../utils/recovery/steady-clock';

function aProfile() {
  let held: Record<string, unknown> = {};
  return {
    get: async () => held,
    set: async (items: Record<string, unknown>) => {
      held = { ...held, ...items };
    },
  };
}

const starts = async (area: ReturnType<typeof aProfile>, ...days: string[]) => {
  const steady: boolean[] = [];
  for (const day of days) steady.push(await clockIsSteady(area, new Date(`${day}T10:00:00Z`)));
  return steady;
};

describe('a clock', () => {
  it('is believed on the third day it is seen', async () => {
    expect(
      await starts(aProfile(), '2026-11-01', '2026-11-01', '2026-11-02', '2026-11-07'),
    ).toEqual([false, false, false, true]);
  });

  it('is not believed when it has jumped ten years, and is again when it is put right', async () => {
    const area = aProfile();
    await starts(area, '2026-11-01', '2026-11-02', '2026-11-03');
    expect(await starts(area, '2036-11-04', '2036-11-04', '2026-11-04')).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is not believed when it has gone back ten years', async () => {
    const area = aProfile();
    await starts(area, '2026-11-01', '2026-11-02', '2026-11-03');
    expect(await starts(area, '2016-11-04')).toEqual([false]);
  });

  it('is believed again after a long absence, once it has been seen on three days', async () => {
    const area = aProfile();
    await starts(area, '2026-01-01', '2026-01-02', '2026-01-03');
    expect(await starts(area, '2026-06-01', '2026-06-02', '2026-06-03')).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('forgets days nobody asks for any more, and what is no list of days', async () => {
    const area = aProfile();
    await area.set({ daysSeen: 'yesterday' });
    for (let day = 1; day <= 30; day++)
      await starts(area, `2026-10-${String(day).padStart(2, '0')}`);
    for (let day = 1; day <= 9; day++) await starts(area, `2026-11-0${day}`);
    expect(Object((await area.get()).daysSeen).length).toBe(30);
  });
});

describe('the trash', () => {
  const emptied = async (area: ReturnType<typeof aProfile>, ...moments: string[]) => {
    const days: string[] = [];
    for (const moment of moments)
      await emptyDaily(area, new Date(moment), async (now) => days.push(now.toISOString()));
    return days;
  };

  it('is emptied where Cutline is woken day after day without the browser being started anew', async () => {
    const wakes = ['2026-11-01T08:00:00.000Z', '2026-11-02T08:00:00.000Z'];
    const third = '2026-11-20T08:00:00.000Z';
    expect(await emptied(aProfile(), ...wakes, third)).toEqual([third]);
  });

  it('is looked at once a day, however often Cutline is woken', async () => {
    const area = aProfile();
    await starts(area, '2026-11-01', '2026-11-02');
    const wakes = ['2026-11-03T08:00:00.000Z', '2026-11-03T09:00:00.000Z'];
    expect(await emptied(area, ...wakes, '2026-11-03T22:00:00.000Z')).toEqual(wakes.slice(0, 1));
    expect(await emptied(area, '2026-11-04T00:10:00.000Z')).toHaveLength(1);
  });

  it('keeps everything on a day to which the clock has jumped', async () => {
    const area = aProfile();
    await starts(area, '2026-11-01', '2026-11-02', '2026-11-03');
    expect(await emptied(area, '2036-11-04T08:00:00.000Z', '2036-11-04T09:00:00.000Z')).toEqual([]);
  });
});
