// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findPhotos } from '../../utils/extract/photos/find-photos';
import { snapshotPage } from '../../utils/page/page-snapshot';
import { story } from './page-of';

const captions = Array.from(
  { length: 30 },
  (_, at) => `<figcaption>Boat number ${at} leaves the harbour of Velmouth at noon</figcaption>`,
).join('');

/** How many captions away from any picture are found until somebody was told so often that the time is up. */
function found(asks: number): number {
  const page = snapshotPage(
    new DOMParser().parseFromString(story(captions), 'text/html'),
    new Date(0),
  );
  let asked = 0;
  const up = () => {
    asked += 1;
    return asked > asks;
  };
  return findPhotos({ ...page, time: { ...page.time, up } }).length;
}

it('captions away from pictures are read until the time is up', () => {
  expect(found(1000)).toBe(30);
  expect(found(10)).toBeGreaterThan(0);
  expect(found(10)).toBeLessThan(12);
});
