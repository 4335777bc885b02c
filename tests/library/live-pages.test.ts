import { describe, expect, it } from 'vitest';
import type { RowPage } from '../../utils/archive/archive';
import { type LivePages, openLivePages, type RowReader } from '../../utils/stores/live-pages';
import { rowOf } from './row-of';

/** An archive of numbers, newest first, that counts what it is asked and tells its watchers when it changes. */
function archiveOf(count: number) {
  let numbers = Array.from({ length: count }, (_, i) => count - i);
  const asked: string[] = [];
  const watchers = new Set<() => Promise<void>>();
  const reader: RowReader = {
    async rows(_filter, { limit, after }) {
      asked.push(after ?? 'top');
      const from = after === undefined ? 0 : numbers.findIndex((n) => n < Number(after));
      const page = from < 0 ? [] : numbers.slice(from, from + limit);
      const last = page.at(-1);
      const more = last !== undefined && last !== numbers.at(-1);
      return { rows: page.map((n) => rowOf(n)), ...(more ? { next: String(last) } : {}) };
    },
    watch(ask, tell) {
      const run = async () => tell(await ask());
      watchers.add(run);
      void run();
      return () => watchers.delete(run);
    },
  };
  const change = async (next: number[]) => {
    numbers = next;
    await Promise.all([...watchers].map((run) => run()));
  };
  return { reader, asked, change, numbers: () => numbers, watching: () => watchers.size };
}

const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

const headlines = (list: RowPage | undefined) => list?.rows.map(({ headline }) => headline);
const EVERYTHING = { text: '', tags: [] };

async function opened(count: number, pages: number) {
  const archive = archiveOf(count);
  const told: RowPage[] = [];
  const list: LivePages = openLivePages(
    archive.reader,
    EVERYTHING,
    (page) => told.push(page),
    () => {},
  );
  await settled();
  for (let page = 1; page < pages; page += 1) {
    list.more();
    await settled();
  }
  return { archive, list, told, last: () => told.at(-1) };
}

describe('a list of live pages', () => {
  it('starts with one page and asks only for what is new when more is wanted', async () => {
    const { archive, last } = await opened(120, 2);
    expect(archive.asked).toEqual(['top', '71']);
    expect(last()?.rows).toHaveLength(100);
    expect(last()?.next).toBe('21');
  });

  it('loses no row at the seam of two pages when a story is saved', async () => {
    const { archive, last } = await opened(120, 3);
    await archive.change([121, ...archive.numbers()]);
    await settled();
    expect(headlines(last())).toEqual(archive.numbers().map((n) => `Story ${n}`));
  });

  it('shows no row twice when a story of the first page is thrown away', async () => {
    const { archive, told } = await opened(120, 3);
    await archive.change(archive.numbers().filter((n) => n !== 110));
    await settled();
    for (const list of told)
      expect(new Set(headlines(list)).size, 'rows told at once').toBe(list.rows.length);
    expect(headlines(told.at(-1))).not.toContain('Story 110');
    expect(told.at(-1)?.rows).toHaveLength(119);
  });

  it('lets go of the pages that are no longer there', async () => {
    const { archive, last } = await opened(120, 3);
    await archive.change([3, 2, 1]);
    await settled();
    expect(headlines(last())).toEqual(['Story 3', 'Story 2', 'Story 1']);
    expect(archive.watching()).toBe(1);
  });

  it('asks for nothing behind the end, and for nothing once it is stopped', async () => {
    const { archive, list } = await opened(3, 2);
    expect(archive.asked).toEqual(['top']);
    list.stop();
    expect(archive.watching()).toBe(0);
  });
});
