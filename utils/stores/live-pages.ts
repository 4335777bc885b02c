// A long list as pages that are each a live query. A save at the top asks the pages below anew, one after the other;
// a change inside one page asks only that page; loading more asks only what is new.
import type { ArchiveReader, RowPage } from '../archive/archive';
import type { StoryFilter } from '../search/story-filter';

const PAGE_LENGTH = 50;

/** What the list asks of the archive. */
export type RowReader = Pick<ArchiveReader, 'rows' | 'watch'>;

interface Page {
  after: string | undefined;
  content: RowPage | undefined;
  stop: () => void;
}

/** A list that grows page by page and follows the archive. */
export interface LivePages {
  /** Asks for one page more, where there is one and the last has come. */
  more(): void;
  stop(): void;
}

/** Pages join where each begins behind the end of the one before it. Until then the list is in motion. */
const joined = (pages: readonly Page[]): boolean =>
  pages.every((page, i) => page.content && (i === 0 || pages[i - 1]?.content?.next === page.after));

/** Opens the first page. `tell` hears the whole list each time it stands still. */
export function openLivePages(
  reader: RowReader,
  filter: StoryFilter,
  tell: (list: RowPage) => void,
  fail: () => void,
): LivePages {
  const pages: Page[] = [];

  const closeFrom = (index: number): void => {
    for (const page of pages.splice(index)) page.stop();
  };

  const open = (index: number, after: string | undefined): void => {
    pages[index]?.stop();
    const page: Page = { after, content: undefined, stop: () => {} };
    pages[index] = page;
    const ask = () =>
      reader.rows(filter, { limit: PAGE_LENGTH, ...(after === undefined ? {} : { after }) });
    page.stop = reader.watch(ask, (content) => take(index, page, content), fail);
  };

  function take(index: number, page: Page, content: RowPage): void {
    if (pages[index] !== page) return;
    page.content = content;
    const following = pages[index + 1];
    if (following && content.next === undefined) closeFrom(index + 1);
    else if (following && following.after !== content.next) open(index + 1, content.next);
    if (joined(pages)) tell(wholeList(pages));
  }

  open(0, undefined);
  return {
    more() {
      const last = pages.at(-1)?.content;
      if (last?.next !== undefined && joined(pages)) open(pages.length, last.next);
    },
    stop: () => closeFrom(0),
  };
}

function wholeList(pages: readonly Page[]): RowPage {
  const next = pages.at(-1)?.content?.next;
  const rows = pages.flatMap((page) => page.content?.rows ?? []);
  return { rows, ...(next === undefined ? {} : { next }) };
}
