import { describe, expect, it } from 'vitest';
import { closeStorage } from '../../entrypoints/background/close-storage';

const area = (answer: () => Promise<void>) => {
  const said: unknown[] = [];
  return {
    said,
    setAccessLevel(to: unknown) {
      said.push(to);
      return answer();
    },
  };
};

describe('the extension’s storage', () => {
  it('is closed to content scripts, each area of it, and what has no door is left alone', () => {
    const areas = [area(async () => {}), area(async () => {})];
    closeStorage([...areas, {}], () => undefined);
    const closed = [{ accessLevel: 'TRUSTED_CONTEXTS' }];
    expect(areas.map(({ said }) => said)).toEqual([closed, closed]);
  });

  it('that stays open is told of', async () => {
    const refusal = new Error('not now');
    const told: unknown[] = [];
    closeStorage([area(() => Promise.reject(refusal)), area(async () => {})], (error) => {
      told.push(error instanceof Error && error.cause);
    });
    await expect.poll(() => told).toEqual([refusal]);
  });
});
