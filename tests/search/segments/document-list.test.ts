import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../utils/search/segments/bytes';
import { unpackList, writeList } from '../../../utils/search/segments/document-list';
import { chance } from './random-stories';

const packed = (list: readonly number[]): Uint8Array => {
  const writer = new ByteWriter();
  writeList(writer, list);
  return writer.done();
};

describe('a list of documents', () => {
  it('comes back as it was written, be it of few of them or of nearly all', () => {
    const by = chance(4);
    for (const share of [0.001, 0.01, 0.1, 0.2, 0.5, 0.9, 1])
      for (const documents of [1, 7, 8, 9, 500, 40_000]) {
        const list = Array.from({ length: documents }, (_, at) => at).filter(
          () => by.next() <= share,
        );
        if (list.length === 0) list.push(documents * 3);
        expect([...unpackList(packed(list))], `${share} of ${documents}`).toEqual(list);
      }
  });

  it('takes no more than a bit for each document', () => {
    const most = Array.from({ length: 8000 }, (_, at) => at).filter((at) => at % 7 > 0);
    expect(packed(most).length).toBeLessThanOrEqual(1001);
  });
});
