// Segments of earlier versions kept long lists apart from their blocks. They are read as they lie, and merged into new ones.
import { expect, it } from 'vitest';
import { ByteWriter } from '../../../utils/search/segments/bytes';
import { mergeSegments } from '../../../utils/search/segments/merge-segments';
import { searchIndex } from '../../../utils/search/segments/search-index';
import type { LongList, WrittenSegment } from '../../../utils/search/segments/segment';
import { TermCursor } from '../../../utils/search/segments/term-block';
import { MemoryIndex } from './memory-index';
import { chance, randomStory, understood } from './random-stories';

/** The same segment as it was written before: lists of more than four bytes apart, under their numbers. */
function asBefore(segment: WrittenSegment): WrittenSegment {
  const lists: LongList[] = [];
  const blocks = segment.blocks.map((block) => {
    const writer = new ByteWriter();
    for (const cursor = new TermCursor(block); cursor.next(); ) {
      writer.number(0);
      writer.text(cursor.term);
      if (cursor.documents.length <= 4) {
        writer.number(cursor.documents.length);
        writer.bytes(cursor.documents);
        continue;
      }
      writer.number(0);
      writer.number(lists.length);
      lists.push({ segment: 1, list: lists.length, bytes: Uint8Array.from(cursor.documents) });
    }
    return { ...block, bytes: writer.done() };
  });
  return { ...segment, blocks, lists };
}

it('finds and merges what stands in lists apart', async () => {
  const by = chance(8);
  const index = new MemoryIndex();
  for (let number = 0; number < 120; number++)
    index.put({ number, story: randomStory(by, number) });
  index.flush();
  const [segment] = index.segments;
  if (!segment) throw new Error('a segment was written');
  const before = asBefore(segment);
  expect(before.lists.length).toBeGreaterThan(10);

  const hitsOf = async (held: WrittenSegment, text: string) => {
    index.segments = [held];
    return (await searchIndex(index, understood(text))).walk().next(200);
  };
  for (const text of ['seal', 'se', 'harbour -quay', 'agency:nordfoto'])
    expect(await hitsOf(before, text)).toEqual(await hitsOf(segment, text));
  expect((await hitsOf(before, 'se')).length).toBeGreaterThan(20);
  expect(mergeSegments(9, [before])).toEqual(mergeSegments(9, [segment]));
});
