import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  AFTER_ROWS,
  FIRST_ROWS,
  PAGE_AT_HAND,
  READER,
  SHOWN_WITH,
  WITH_STORIES,
} from '../../scripts/building/popup-chunks';

const stands = (name: string): boolean => {
  if (name.endsWith('/')) return existsSync(name);
  const folder = path.dirname(name);
  return (
    existsSync(folder) && readdirSync(folder).some((file) => file.startsWith(path.basename(name)))
  );
};

it('knows a name that no file has', () => {
  expect(stands('components/controls/Buttons')).toBe(false);
});

it.each([...SHOWN_WITH, ...FIRST_ROWS, ...READER, ...AFTER_ROWS, ...WITH_STORIES, ...PAGE_AT_HAND])(
  '%s, which a chunk of the popup is named for, is there',
  (name) => {
    expect(stands(name)).toBe(true);
  },
);
