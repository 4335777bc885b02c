import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { EarlierVersion } from '../../utils/archive/door/archive';
import { done } from '../../utils/outcome/result';
import { createKinStore } from '../../utils/stores/story-kin';
import { minute, storyNumber } from '../archive/a-story';
import { given, heldStory, testArchive } from '../archive/test-archive';

/** A library with one story, of which it has met this headline a minute before or after. */
async function compared(metAt: number) {
  const archive = testArchive();
  const { id } = given(await archive.file(storyNumber(1), [], minute(5)));
  const store = createKinStore(
    archive,
    signal(undefined),
    { makeCurrent: async () => done(0) },
    { run: async () => undefined },
  );
  const version: EarlierVersion = {
    contentHash: 'a'.repeat(64),
    lastSeenAt: minute(metAt).toISOString(),
    story: storyNumber(1, { headline: 'Story number 1, corrected' }),
  };
  await store.compareVersion(version, await heldStory(archive, id));
  const { before, after, differences } = store.comparison.peek() ?? {};
  const words = (kind: string) =>
    (differences?.headline ?? []).filter(({ is }) => is === kind).map(({ text }) => text.trim());
  return {
    dates: [before?.date, after?.date],
    came: words('added').join(' '),
    went: words('removed').join(' '),
  };
}

const iso = (n: number) => minute(n).toISOString();

it('an earlier version is compared as what went', async () => {
  const { dates, came, went } = await compared(4);
  expect(dates).toEqual([iso(4), iso(5)]);
  expect([came, went]).toEqual(['', expect.stringContaining('corrected')]);
});

it('a newer version, which a file brought, is compared as what came', async () => {
  const { dates, came, went } = await compared(6);
  expect(dates).toEqual([iso(5), iso(6)]);
  expect([came, went]).toEqual([expect.stringContaining('corrected'), '']);
});
