// SQLite's full text search in a worker, its file in the origin private file system. The page that starts the worker puts
// SQLite's own module beside it.
import type sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { storyText } from '../../utils/story/story-text';
import { inventedStory } from './invented-library';

interface Asked {
  /** Stories to file first. */
  fill: number;
  text: string;
}

const BATCH = 500;

async function open(init: typeof sqlite3InitModule) {
  const sqlite = await init();
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'beside', initialCapacity: 6 });
  return new pool.OpfsSAHPoolDb('/stories.sqlite');
}
type Database = Awaited<ReturnType<typeof open>>;

function fill(database: Database, howMany: number): void {
  database.exec(
    `CREATE VIRTUAL TABLE stories USING fts5(headline, text, captions, tokenize="unicode61 remove_diacritics 2")`,
  );
  const sql = 'INSERT INTO stories(rowid, headline, text, captions) VALUES(?, ?, ?, ?)';
  for (let from = 0; from < howMany; from += BATCH)
    database.transaction(() => {
      for (let n = from; n < Math.min(howMany, from + BATCH); n++) {
        const story = inventedStory(n);
        const captions = story.photos.map(({ caption, creditLine }) => `${caption} ${creditLine}`);
        database.exec({
          sql,
          bind: [n + 1, story.headline, storyText(story), captions.join('\n')],
        });
      }
    });
}

/** Answers one question of the page. */
export function serve(init: typeof sqlite3InitModule): void {
  addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
    const database = await open(init);
    if (data.fill > 0) fill(database, data.fill);
    const found = database.selectValues(
      'SELECT headline FROM stories WHERE stories MATCH ? ORDER BY rowid DESC LIMIT 50',
      [data.text],
    );
    const bytes = database.selectValue(
      'SELECT page_count * page_size FROM pragma_page_count, pragma_page_size',
    );
    database.close();
    postMessage({ rows: found.length, bytes });
  });
}
